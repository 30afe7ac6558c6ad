/**
 * The built desktop app, started on the stand-in for Electron: a test does with it what users and systems do,
 * and has the page's side of the connection, made by the page's own code.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserWindowConstructorOptions, CustomScheme } from 'electron';
import { type HostLink, linkHost } from '../../src/reader/host/host-link.ts';
import { receivePorts } from '../../src/reader/host/receive-ports.ts';

const builtMain = fileURLToPath(new URL('../../out/main/main.js', import.meta.url));
const register = new URL('./register.mjs', import.meta.url).href;

export type DesktopAppOptions = {
  /** Where this app keeps everything; apps that share it are starts of one app. Otherwise a folder of its own. */
  readonly home?: string;
  readonly args?: readonly string[];
  readonly workingDirectory?: string;
};

type Setup = {
  readonly isSandboxEnabled: boolean;
  readonly switches: Readonly<Record<string, string>>;
  readonly schemes: readonly CustomScheme[];
  readonly windows: readonly {
    readonly options: BrowserWindowConstructorOptions;
    readonly url: string;
    readonly isShown: boolean;
    readonly timesFocused: number;
  }[];
  readonly menu: readonly { readonly label: string; readonly items: readonly string[] }[];
  /** Keys that work in the whole system. */
  readonly shortcuts: readonly string[];
  readonly servicesPids: readonly number[];
};

export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

type Actions = {
  becomeReady: [undefined, undefined];
  inspect: [undefined, Setup];
  request: [{ readonly url: string; readonly method?: string }, Answer];
  isNavigationDenied: [{ readonly url: string }, boolean];
  isWebviewDenied: [undefined, boolean];
  isDownloadDenied: [{ readonly url: string }, boolean];
  openWindow: [{ readonly url: string }, 'allow' | 'deny'];
  permissions: [{ readonly permission: string }, Readonly<Record<'check' | 'request' | 'device', boolean>>];
  openFile: [{ readonly path: string }, boolean];
  chooseFromMenu: [{ readonly menu: string; readonly item: string; readonly file: string | null }, undefined];
  copy: [{ readonly text: string }, undefined];
  pressKeys: [{ readonly keys: string }, undefined];
  /** Another program has them from now on. */
  takeKeys: [{ readonly keys: string }, undefined];
  killServices: [undefined, undefined];
  reload: [undefined, undefined];
  closeWindow: [undefined, undefined];
  quit: [undefined, undefined];
};

export class DesktopApp {
  readonly page: HostLink;
  /** Resolves when the main process is gone, with its exit code. */
  readonly exit: Promise<number | null>;
  readonly #gone: Promise<never>;
  readonly #ownHome: string | null;
  readonly #process: ChildProcess;
  readonly #window = new EventTarget();
  readonly #ports = new Map<number, MessagePort>();
  readonly #answers = new Map<number, (result: unknown) => void>();
  #lastId = 0;

  /** The app is loaded and not yet ready: nothing but `openFile` and `becomeReady` makes sense yet. */
  constructor({ home, args = [], workingDirectory = process.cwd() }: DesktopAppOptions = {}) {
    this.#ownHome = home === undefined ? mkdtempSync(join(tmpdir(), 'leesmee-')) : null;
    this.page = linkHost(receivePorts(this.#window as unknown as Window));
    this.#process = fork(builtMain, args, {
      execArgv: ['--import', register],
      cwd: workingDirectory,
      env: { ...process.env, LEESMEE_HOME: home ?? this.#ownHome ?? '' },
      serialization: 'advanced',
    });
    this.#process.on('message', (message) => this.#hear(message as Heard));
    this.exit = once(this.#process, 'exit').then(([code]) => code as number | null);
    this.#gone = this.exit.then(() => {
      throw new Error('the app has ended');
    });
    this.#gone.catch(() => undefined);
  }

  /** Has the action done in the app's main process. */
  do<Name extends keyof Actions>(
    action: Name,
    ...[details]: Actions[Name][0] extends undefined ? [] : [Actions[Name][0]]
  ): Promise<Actions[Name][1]> {
    this.#lastId += 1;
    const id = this.#lastId;
    this.#process.send({ id, action, details });
    const answer = new Promise<unknown>((resolve) => this.#answers.set(id, resolve));
    return Promise.race([answer as Promise<Actions[Name][1]>, this.#gone]);
  }

  async end(): Promise<void> {
    this.#process.kill('SIGKILL');
    await this.exit;
    for (const port of this.#ports.values()) port.close();
    if (this.#ownHome !== null) await rm(this.#ownHome, { recursive: true, force: true });
  }

  #hear(message: Heard): void {
    if ('id' in message) {
      this.#answers.get(message.id)?.(message.result);
      this.#answers.delete(message.id);
    } else if ('port' in message) {
      const port = this.#ports.get(message.port);
      if (message.closed) port?.close();
      else port?.postMessage(message.data);
    } else {
      const ports = message.ports.map((number) => this.#take(number));
      this.#window.dispatchEvent(
        Object.assign(new Event('message'), { source: this.#window, data: message.data, ports }),
      );
    }
  }

  #take(number: number): MessagePort {
    const { port1, port2 } = new MessageChannel();
    const send = (message: object): void => {
      if (this.#process.connected) this.#process.send({ port: number, ...message });
    };
    port1.addEventListener('message', ({ data }) => send({ data }));
    port1.addEventListener('close', () => send({ closed: true }));
    port1.start();
    this.#ports.set(number, port1);
    return port2;
  }
}

type Heard =
  | { readonly id: number; readonly result: unknown }
  | { readonly port: number; readonly data?: unknown; readonly closed?: true }
  | { readonly event: 'page-message'; readonly data: unknown; readonly ports: readonly number[] };

/** Starts the app; resolves when its window is there. */
export async function startDesktopApp(options?: DesktopAppOptions): Promise<DesktopApp> {
  const app = new DesktopApp(options);
  await app.do('becomeReady');
  return app;
}
