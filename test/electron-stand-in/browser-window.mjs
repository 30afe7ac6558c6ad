/** Electron's `BrowserWindow` without a window: it loads its page, and runs the preload script as a sandbox would. */
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { app } from './app.mjs';
import { answerTo } from './network.mjs';
import { givePageMessage } from './test-control.mjs';

class WebContents extends EventEmitter {
  windowOpenHandler = () => ({ action: 'allow' });
  url = '';
  #preload;
  #ipcRenderer = new EventEmitter();

  constructor({ preload }) {
    super();
    this.#preload = preload;
  }

  setWindowOpenHandler(handler) {
    this.windowOpenHandler = handler;
  }

  postMessage(channel, message, ports = []) {
    this.#ipcRenderer.emit(channel, { ports }, message);
  }

  reload() {
    return this.load(this.url);
  }

  async load(url) {
    this.url = url;
    const { status } = await answerTo(new Request(url));
    if (status !== 200) return;
    this.#ipcRenderer = new EventEmitter();
    runInNewContext(readFileSync(this.#preload, 'utf8'), {
      require: (name) => {
        if (name === 'electron') return { ipcRenderer: this.#ipcRenderer };
        throw new Error(`a sandboxed preload script can't require ${name}`);
      },
      window: { postMessage: (data, { transfer }) => givePageMessage(data, transfer) },
    });
    this.emit('dom-ready');
  }
}

export class BrowserWindow extends EventEmitter {
  isShown = false;
  timesFocused = 0;

  constructor(options) {
    super();
    this.options = options;
    this.webContents = new WebContents(options.webPreferences);
    app.windows.add(this);
    app.emit('web-contents-created', {}, this.webContents);
  }

  async loadURL(url) {
    await this.webContents.load(url);
    this.emit('ready-to-show');
  }

  show = () => {
    this.isShown = true;
  };
  focus = () => {
    this.timesFocused += 1;
  };
  isMinimized = () => false;

  close() {
    this.webContents.emit('destroyed');
    this.emit('closed');
    app.windowClosed(this);
  }
}
