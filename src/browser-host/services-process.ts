/**
 * The services in a process of their own, so that whatever brings them down leaves the host and the page
 * standing: they are started anew, and the pages, whose connections end, come back by themselves.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { WebSocket } from 'ws';
import type { FromServices, ToServices } from './relay-messages.ts';

const firstRestartMs = 100;
const slowestRestartMs = 5000;
/** Services that ran this long were well; whatever ended them, the next start is immediate again. */
const wellAfterMs = 10_000;
const mayTakeToEndMs = 2000;

/** The close code for a server that restarts: https://www.iana.org/assignments/websocket */
const serviceRestart = 1012;
const unsupportedData = 1003;

export class ServicesProcess {
  readonly #entry: string;
  readonly #pages = new Map<number, WebSocket>();
  #child: ChildProcess | null = null;
  #restartMs = firstRestartMs;
  #closing = false;
  #lastPage = 0;

  /** `entry` is the built module of `services-child.ts`. */
  constructor(entry: string) {
    this.#entry = entry;
    this.#start();
  }

  get isRunning(): boolean {
    return this.#child !== null;
  }

  connect(socket: WebSocket): void {
    this.#lastPage += 1;
    const page = this.#lastPage;
    this.#pages.set(page, socket);
    this.#send({ type: 'pageCame', page });
    socket.on('message', (data, isBinary) => {
      if (isBinary) this.#send({ type: 'frame', page, bytes: data as Buffer });
      else socket.close(unsupportedData);
    });
    socket.on('close', () => {
      if (this.#pages.delete(page)) this.#send({ type: 'pageLeft', page });
    });
  }

  requestOpen(path: string): void {
    this.#send({ type: 'openRequested', path });
  }

  /** Resolves when the process is gone. */
  async close(): Promise<void> {
    this.#closing = true;
    const child = this.#child;
    if (!child) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    if (child.connected) child.disconnect();
    const timer = setTimeout(() => child.kill('SIGKILL'), mayTakeToEndMs);
    await gone;
    clearTimeout(timer);
  }

  #start(): void {
    const startedAt = performance.now();
    // The host's own output is the address and nothing else; what the services log goes to its error output.
    const child = fork(this.#entry, [], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.#child = child;
    child.on('message', (message) => this.#receive(message as FromServices));
    child.once('exit', () => this.#ended(startedAt));
    child.on('error', () => {
      // A process that was never there doesn't exit; one that can't be sent to does, and that says enough.
      if (child.pid === undefined) this.#ended(startedAt);
    });
  }

  #ended(startedAt: number): void {
    this.#child = null;
    for (const socket of this.#pages.values()) socket.close(serviceRestart);
    this.#pages.clear();
    if (performance.now() - startedAt > wellAfterMs) this.#restartMs = firstRestartMs;
    void this.#restart();
  }

  async #restart(): Promise<void> {
    await sleep(this.#restartMs, null, { ref: false });
    this.#restartMs = Math.min(this.#restartMs * 2, slowestRestartMs);
    if (!this.#closing) this.#start();
  }

  #send(message: ToServices): void {
    if (this.#child?.connected) this.#child.send(message);
  }

  #receive(message: FromServices): void {
    const socket = this.#pages.get(message.page);
    if (message.type === 'frame') socket?.send(message.bytes);
    else socket?.close();
  }
}
