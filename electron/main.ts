/** The desktop app's main process: it wires the parts together and holds nothing of its own but the window. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app, type BrowserWindow, Menu, protocol, session, utilityProcess } from 'electron';
import * as v from 'valibot';
import { appFolders } from '../src/services/app-folders.ts';
import { pageFilesIn, pagePrivileges, pageScheme } from './app-protocol.ts';
import { ClipboardShortcut } from './clipboard-shortcut.ts';
import { menuTemplate } from './menu.ts';
import { menuMessages } from './menu-messages.ts';
import { pathsOnCommandLine } from './open-files.ts';
import { restrictContents, restrictSession } from './restrictions.ts';
import { ServicesHost } from './services-host.ts';
import type { UiLanguage } from './services-messages.ts';
import { bringForward, chooseFiles, openReaderWindow } from './window.ts';

const secondStart = v.object({ paths: v.array(v.string()) });

const folders = appFolders(import.meta.url);
const isMac = process.platform === 'darwin';
const devTools = process.env.LEESMEE_DEVTOOLS === '1';

const services = new ServicesHost({
  fork: () => utilityProcess.fork(join(folders.modules, 'services-process.js')),
  settingsChanged({ uiLanguage, clipboardShortcut }) {
    setMenu(uiLanguage);
    shortcut.set(clipboardShortcut);
  },
});
const shortcut = new ClipboardShortcut({
  read(text) {
    services.requestReading(text);
    if (!readerWindow) showWindow();
  },
  failed: (problem) => services.tellProblem(problem),
});
let readerWindow: BrowserWindow | null = null;

function showWindow(): void {
  if (readerWindow) {
    bringForward(readerWindow);
    return;
  }
  readerWindow = openReaderWindow({
    preload: join(folders.modules, '../preload/preload.cjs'),
    devTools,
    pageLoaded: (page) => services.connectPage(page),
  });
  readerWindow.on('closed', () => {
    readerWindow = null;
  });
}

function open(paths: readonly string[]): void {
  for (const path of paths) services.requestOpen(path);
  if (app.isReady()) showWindow();
}

function setMenu(language: UiLanguage): void {
  const messages = menuMessages[language];
  const choose = async (): Promise<void> => {
    const chosen = await chooseFiles(readerWindow, messages);
    if (chosen.length > 0) open(chosen);
  };
  const template = menuTemplate({ messages, isMac, devTools, open: () => void choose() });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

function run(paths: readonly string[]): void {
  let stopped = false;
  open(paths);
  app.on('open-file', (event, path) => {
    event.preventDefault();
    open([path]);
  });
  app.on('second-instance', (_event, _args, _workingDirectory, data) => {
    const start = v.safeParse(secondStart, data);
    open(start.success ? start.output.paths : []);
  });
  app.on('web-contents-created', (_event, contents) => restrictContents(contents));
  app.on('window-all-closed', () => {
    if (!isMac) app.quit();
  });
  app.on('will-quit', (event) => {
    if (stopped) return;
    event.preventDefault();
    void services.stop().then(() => {
      stopped = true;
      app.quit();
    });
  });
  void app.whenReady().then(() => {
    restrictSession(session.defaultSession);
    protocol.handle(pageScheme, pageFilesIn(folders.renderer));
    setMenu('nl');
    services.start();
    showWindow();
    app.on('activate', showWindow);
  });
}

app.commandLine.appendSwitch('autoplay-policy', 'no-user-gesture-required');
// The voices of the system, on Linux.
app.commandLine.appendSwitch('enable-speech-dispatcher');
app.enableSandbox();
protocol.registerSchemesAsPrivileged([pagePrivileges]);

// What Chromium keeps stands with what Leesmee keeps; one start at a time may use it.
const profile = join(folders.user, 'electron');
mkdirSync(profile, { recursive: true });
app.setPath('userData', profile);

const paths = pathsOnCommandLine({
  args: process.argv.slice(1),
  namesApp: process.defaultApp,
  workingDirectory: process.cwd(),
});
if (app.requestSingleInstanceLock({ paths })) run(paths);
else app.quit();
