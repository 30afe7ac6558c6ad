/** The window: one sandboxed page that can reach nothing but its own files and the port to the services. */
import { BrowserWindow, dialog, type OpenDialogOptions, type WebContents } from 'electron';
import { pageAddress } from './app-protocol.ts';

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

/** The absolute path of the file that the user chooses, if any. */
export async function chooseFile(over: BrowserWindow | null, title: string): Promise<string | null> {
  const options: OpenDialogOptions = { title, properties: ['openFile'] };
  const { filePaths } = await (over ? dialog.showOpenDialog(over, options) : dialog.showOpenDialog(options));
  return filePaths[0] ?? null;
}
