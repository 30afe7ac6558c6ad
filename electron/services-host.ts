/**
 * Keeps the services running, in a process of their own, and pages connected to them. When that process dies it
 * is started again, ever more slowly if it goes on dying, and every page gets a fresh port.
 */
import { MessageChannelMain, type UtilityProcess, type WebContents } from 'electron';
import * as v from 'valibot';
import type { Problem } from '../src/core/errors.ts';
import { type NewsFromServices, newsFromServices, type OrderToServices } from './services-messages.ts';

const firstRestartMs = 100;
const slowestRestartMs = 5000;
/** A process that lived this long is no part of a series of failures. */
const steadyAfterMs = 10_000;
/** What the services get to write what they have in hand. */
const closingTimeMs = 3000;

export type ServicesHostOptions = {
  readonly fork: () => UtilityProcess;
  /** The reader has set something that matters here; also told once after each start of the services. */
  readonly settingsChanged: (news: NewsFromServices) => void;
};

export class ServicesHost {
  readonly #options: ServicesHostOptions;
  readonly #pages = new Set<WebContents>();
  /** Orders that came while there was no process to give them to. */
  #waiting: OrderToServices[] = [];
  #process: UtilityProcess | null = null;
  #restartTimer: NodeJS.Timeout | undefined;
  #restartMs = firstRestartMs;
  #stopped = false;

  constructor(options: ServicesHostOptions) {
    this.#options = options;
  }

  /** Not before the app is ready. */
  start(): void {
    const services = this.#options.fork();
    const startedAt = performance.now();
    this.#process = services;
    services.on('message', (message: unknown) => this.#hear(message));
    services.once('exit', () => {
      this.#process = null;
      if (this.#stopped) return;
      if (performance.now() - startedAt > steadyAfterMs) this.#restartMs = firstRestartMs;
      this.#restartTimer = setTimeout(() => this.start(), this.#restartMs);
      this.#restartMs = Math.min(this.#restartMs * 2, slowestRestartMs);
    });
    for (const order of this.#waiting.splice(0)) services.postMessage(order);
    for (const page of this.#pages) connect(page, services);
  }

  /** To be called whenever the page has been loaded and listens; it stays connected until it is destroyed. */
  connectPage(page: WebContents): void {
    if (!this.#pages.has(page)) page.once('destroyed', () => this.#pages.delete(page));
    this.#pages.add(page);
    if (this.#process) connect(page, this.#process);
  }

  /** Has the document at this absolute path opened, as soon as a page listens. */
  requestOpen(path: string): void {
    this.#order({ kind: 'open', path });
  }

  /** Has a text read aloud, as soon as a page listens. */
  requestReading(text: string): void {
    this.#order({ kind: 'read', text });
  }

  /** Has the page tell the reader. */
  tellProblem(problem: Problem): void {
    this.#order({ kind: 'problem', problem });
  }

  /** Resolves when the process is gone, having had time to finish what it was writing. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#restartTimer);
    const services = this.#process;
    if (!services) return;
    await new Promise<void>((resolve) => {
      const patience = setTimeout(() => services.kill(), closingTimeMs);
      services.once('exit', () => {
        clearTimeout(patience);
        resolve();
      });
      services.postMessage({ kind: 'close' } satisfies OrderToServices);
    });
  }

  #order(order: OrderToServices): void {
    if (this.#process) this.#process.postMessage(order);
    else this.#waiting.push(order);
  }

  #hear(message: unknown): void {
    const news = v.safeParse(newsFromServices, message);
    if (news.success) this.#options.settingsChanged(news.output);
  }
}

function connect(page: WebContents, services: UtilityProcess): void {
  const { port1, port2 } = new MessageChannelMain();
  services.postMessage({ kind: 'page' } satisfies OrderToServices, [port1]);
  page.postMessage('leesmee-port', null, [port2]);
}
