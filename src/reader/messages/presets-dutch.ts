/** What the page says about sets of settings, in Dutch. */
import type { PresetsMessages } from './presets-messages.ts';

export const presetsDutch: PresetsMessages = {
  title: 'Snel instellen',
  names: {
    standard: 'Standaard',
    dyslexia: 'Dyslexie',
    lowVision: 'Slechtziend',
    dutchLearner: 'NT2',
    calm: 'Rustig',
  },
  explanations: {
    standard: 'Zoals Leesmee begint.',
    dyslexia: 'Meer ruimte tussen letters, woorden en regels, op crème papier.',
    lowVision: 'Grote, stevige letters op zwart, en grotere knoppen.',
    dutchLearner: 'Langzamer, met meer stilte, en uitgeschreven getallen.',
    calm: 'Zachte kleuren, een leesliniaal en geen woord dat meespringt.',
  },
  keep: 'Bewaar zoals het nu is',
  name: 'Naam',
  nameMissing: 'Geef het een naam, zodat je het terugvindt.',
  save: 'Bewaren',
  cancel: 'Annuleren',
  import: 'Uit een bestand',
  rename: (name) => `“${name}” een andere naam geven`,
  export: (name) => `“${name}” als bestand opslaan`,
  remove: (name) => `“${name}” verwijderen`,
  set: (name) => `“${name}” is ingesteld.`,
  removed: (name) => `“${name}” is verwijderd.`,
  kept: (name) => `“${name}” is bewaard.`,
  replaced: (name) => `“${name}” is bijgewerkt.`,
  exists: (name) => `“${name}” is er al. Als je bewaart, komt dit ervoor in de plaats.`,
  ignored: (names) => `Niet overgenomen uit het bestand: ${names}.`,
  done: { reset: 'Alles staat weer op standaard.', mended: 'De kleuren zijn aangepast.' },
  undo: 'Ongedaan maken',
  undone: 'Alles staat weer zoals het was.',
};
