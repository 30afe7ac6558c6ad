/**
 * Reads documents apart from the services, each in a thread of its own, so that one that can't be coped with harms
 * nothing else. A thread is kept ready, because starting one takes longer than reading a letter.
 */
import type { ArticlePart } from '../../../contract/leesmee-api.ts';
import { LeesmeeError } from '../../../core/errors.ts';
import type { DocumentInput } from '../read-document.ts';
import { DocumentThread, type ThreadLimits } from './document-thread.ts';

/** Enough for a text of the largest size there may be, on a slow machine. */
const usualLimits: ThreadLimits = { timeMs: 120_000, heapMb: 2048 };
/** More would only keep each other waiting. */
const mostAtOnce = 2;

export class DocumentsApart {
  readonly #workerUrl: URL;
  readonly #limits: ThreadLimits;
  readonly #waiting: (() => void)[] = [];
  readonly #busy = new Set<DocumentThread>();
  #spare: DocumentThread | null = null;
  #places = mostAtOnce;
  #closed = false;

  /** `workerUrl` is the built `document-worker.js`. */
  constructor(workerUrl: URL, limits: ThreadLimits = usualLimits) {
    this.#workerUrl = workerUrl;
    this.#limits = limits;
  }

  /** Has a thread ready for the next document. */
  warmUp(): void {
    if (!this.#closed) this.#spare ??= new DocumentThread(this.#workerUrl, this.#limits);
  }

  /** Throws what `readDocument` throws, and `file-too-complex` for what goes over a limit. */
  async *read(input: DocumentInput, signal: AbortSignal): AsyncGenerator<ArticlePart, void> {
    await this.#turn();
    try {
      if (this.#closed || signal.aborted) throw new LeesmeeError({ code: 'cancelled' });
      this.warmUp();
      const thread = this.#spare!;
      this.#spare = null;
      this.#busy.add(thread);
      try {
        yield* thread.read(input, signal);
      } finally {
        // A thread may take half a second to be gone, and there is nothing more to come from it.
        void thread.close().then(() => this.#busy.delete(thread));
      }
    } finally {
      this.#places += 1;
      this.#waiting.shift()?.();
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    const threads = [...this.#busy, ...(this.#spare ? [this.#spare] : [])];
    await Promise.all(threads.map((thread) => thread.close()));
  }

  async #turn(): Promise<void> {
    while (this.#places === 0) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#places -= 1;
  }
}
