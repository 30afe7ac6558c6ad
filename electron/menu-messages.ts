/** What stands in the menu and its dialogs, in both languages of the app. */
import type { UiLanguage } from './services-messages.ts';

const dutch = {
  file: 'Bestand',
  open: 'Openen…',
  openTitle: 'Tekst openen',
  texts: 'Teksten',
  allFiles: 'Alle bestanden',
  quit: 'Afsluiten',
  edit: 'Bewerken',
  undo: 'Ongedaan maken',
  redo: 'Opnieuw',
  cut: 'Knippen',
  copy: 'Kopiëren',
  paste: 'Plakken',
  selectAll: 'Alles selecteren',
  view: 'Beeld',
  actualSize: 'Werkelijke grootte',
  zoomIn: 'Inzoomen',
  zoomOut: 'Uitzoomen',
  fullScreen: 'Volledig scherm',
  developerTools: 'Hulpmiddelen voor ontwikkelaars',
  help: 'Help',
  about: 'Over Leesmee',
};

export type MenuMessages = Readonly<typeof dutch>;

const english: MenuMessages = {
  file: 'File',
  open: 'Open…',
  openTitle: 'Open a text',
  texts: 'Texts',
  allFiles: 'All files',
  quit: 'Quit',
  edit: 'Edit',
  undo: 'Undo',
  redo: 'Redo',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  selectAll: 'Select All',
  view: 'View',
  actualSize: 'Actual Size',
  zoomIn: 'Zoom In',
  zoomOut: 'Zoom Out',
  fullScreen: 'Full Screen',
  developerTools: 'Developer Tools',
  help: 'Help',
  about: 'About Leesmee',
};

export const menuMessages: Readonly<Record<UiLanguage, MenuMessages>> = { nl: dutch, en: english };
