/** The window: one sandboxed page that can reach nothing but its own files and the port to the services. */
import { BrowserWindow, dialog, type OpenDialogOptions, type WebContents } from 'electron';
import { fileExtensions } from '../src/core/file-types.ts';
import { pageAddress } from './app-protocol.ts';
import type { MenuMessages } from './menu-messages.ts';

type ChooserMessages = Pick<MenuMessages, 'openTitle' | 'texts' | 'allFiles'>;

export type ReaderWindowOptions = {
  readonly preload: string;
  readonly devTools: boolean;
  /** The page has been loaded, for the first time or anew, and listens. */
  readonly pageLoaded: (page: WebContents) => void;
};

export function openReaderWindow({ preload, devTools, pageLoaded }: ReaderWindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    name: 'reader',
    // Stands where it stood the last time.
    windowStatePersistence: true,
    title: 'Leesmee',
    width: 1280,
    height: 860,
    minWidth: 360,
    minHeight: 480,
    show: false,
    webPreferences: {
      preload,
      devTools,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      // Reading goes on, and on time, behind another window.
      backgroundThrottling: false,
      // Chromium would fetch its dictionaries from the internet.
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => window.show());
  window.webContents.on('dom-ready', () => pageLoaded(window.webContents));
  window.webContents.on('render-process-gone', () => window.webContents.reload());
  void window.loadURL(pageAddress);
  return window;
}

export function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.focus();
}

/** The absolute paths of the files that the user chooses, if any. */
export async function chooseFiles(
  over: BrowserWindow | null,
  { openTitle, texts, allFiles }: ChooserMessages,
): Promise<readonly string[]> {
  const options: OpenDialogOptions = {
    title: openTitle,
    properties: ['openFile', 'multiSelections'],
    filters: [
      { name: texts, extensions: [...fileExtensions] },
      { name: allFiles, extensions: ['*'] },
    ],
  };
  const { filePaths } = await (over ? dialog.showOpenDialog(over, options) : dialog.showOpenDialog(options));
  return filePaths;
}
