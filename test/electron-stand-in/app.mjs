/** Electron's `app`: readiness, the single-instance lock, and the order of events in which an app quits. */
import { EventEmitter, once } from 'node:events';
import { readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { utilityProcesses } from './utility-process.mjs';

const secondStart = /^second-start-\d+\.json$/;

class App extends EventEmitter {
  /** What the app asked for in time. */
  switches = new Map();
  isSandboxEnabled = false;
  commandLine = {
    appendSwitch: (name, value = '') => {
      // Chromium has read them by then.
      if (!this.#isReady) this.switches.set(name, value);
    },
  };
  /** @type {Set<import('./browser-window.mjs').BrowserWindow>} */
  windows = new Set();
  #paths = new Map();
  #ready = once(this, 'ready');
  #isReady = false;
  #isQuitting = false;

  isReady = () => this.#isReady;
  whenReady = () => this.#ready;
  enableSandbox = () => {
    this.isSandboxEnabled = true;
  };
  getPath = (name) => this.#paths.get(name);
  setPath = (name, path) => this.#paths.set(name, path);

  becomeReady() {
    this.#isReady = true;
    this.emit('ready');
  }

  /** Whoever holds the file has the lock; later starts leave what they have to say beside it. */
  requestSingleInstanceLock(additionalData) {
    const folder = this.getPath('userData');
    try {
      writeFileSync(join(folder, 'lock'), `${process.pid}`, { flag: 'wx' });
    } catch {
      writeFileSync(join(folder, `second-start-${process.pid}.json`), JSON.stringify(additionalData));
      return false;
    }
    const watcher = watch(folder, () => this.#hearSecondStarts(folder));
    process.on('exit', () => rmSync(join(folder, 'lock')));
    this.once('quit', () => watcher.close());
    return true;
  }

  quit() {
    if (!this.#isQuitting) {
      this.#isQuitting = true;
      this.emit('before-quit', new EventEmitter());
      for (const window of this.windows) window.close();
    }
    let prevented = false;
    const preventDefault = () => {
      prevented = true;
    };
    this.emit('will-quit', { preventDefault });
    if (prevented) return;
    this.emit('quit');
    // Those that run on now would be cut off in whatever they are writing.
    process.exit(utilityProcesses.size);
  }

  windowClosed(window) {
    this.windows.delete(window);
    if (this.windows.size === 0 && !this.#isQuitting) this.emit('window-all-closed');
  }

  #hearSecondStarts(folder) {
    for (const name of readdirSync(folder).filter((name) => secondStart.test(name))) {
      const said = readFileSync(join(folder, name), 'utf8');
      if (said === '') continue;
      rmSync(join(folder, name));
      this.emit('second-instance', {}, [], folder, JSON.parse(said));
    }
  }
}

export const app = new App();
// As when a bare Electron is given the app to run.
process.defaultApp = true;
