/**
 * The services' side of one thread that reads one document. A thread that takes longer or more memory than a
 * document needs, or dies, gives `file-too-complex`; the services themselves go on.
 */
import { Worker } from 'node:worker_threads';
import { ItemQueue } from '../../../contract/item-queue.ts';
import type { ArticlePart } from '../../../contract/leesmee-api.ts';
import { LeesmeeError } from '../../../core/errors.ts';
import type { DocumentInput } from '../read-document.ts';
import type { DocumentAnswer, DocumentRequest } from './document-messages.ts';

export type ThreadLimits = { readonly timeMs: number; readonly heapMb: number };

export class DocumentThread {
  readonly #worker: Worker;
  readonly #limits: ThreadLimits;
  readonly #parts = new ItemQueue<ArticlePart>();
  #name = '';
  #gone: Promise<unknown> | null = null;
  #timer: NodeJS.Timeout | undefined;

  /** `workerUrl` is the built `document-worker.js`. Its thread starts at once, to be warm when it is needed. */
  constructor(workerUrl: URL, limits: ThreadLimits) {
    this.#limits = limits;
    this.#worker = new Worker(workerUrl, {
      resourceLimits: { maxOldGenerationSizeMb: limits.heapMb },
      // What a parser has to say about a document is for nobody's terminal or log.
      stdout: true,
      stderr: true,
    });
    this.#worker.stdout.resume();
    this.#worker.stderr.resume();
    this.#worker.on('message', (answer: DocumentAnswer) => this.#receive(answer));
    this.#worker.on('error', () => this.#fail());
    this.#worker.on('exit', () => this.#fail());
  }

  /** Ends with `cancelled` when `signal` aborts. To be called once, and the thread to be closed after it. */
  async *read(input: DocumentInput, signal: AbortSignal): AsyncGenerator<ArticlePart, void> {
    this.#name = input.name;
    const cancel = () => this.#parts.abandon(new LeesmeeError({ code: 'cancelled' }));
    signal.addEventListener('abort', cancel, { once: true });
    if (signal.aborted) cancel();
    try {
      this.#worker.postMessage(...cloneable(input));
      yield* this.#parts;
    } finally {
      clearTimeout(this.#timer);
      signal.removeEventListener('abort', cancel);
    }
  }

  /** Resolves when the thread is gone. */
  async close(): Promise<void> {
    this.#parts.abandon(new LeesmeeError({ code: 'cancelled' }));
    this.#gone ??= this.#worker.terminate();
    await this.#gone;
  }

  #receive(answer: DocumentAnswer): void {
    switch (answer.answer) {
      case 'begun':
        this.#timer = setTimeout(() => this.#fail(), this.#limits.timeMs);
        break;
      case 'part':
        this.#parts.push(answer.part);
        break;
      case 'problem':
        this.#parts.fail(new LeesmeeError(answer.problem));
        break;
      case 'end':
        this.#parts.end();
    }
  }

  #fail(): void {
    this.#parts.fail(new LeesmeeError({ code: 'file-too-complex', name: this.#name }));
  }
}

/** The bytes alone: what they are a view of may hold more, and may be in use. */
function cloneable(input: DocumentInput): [DocumentRequest, ArrayBuffer[]] {
  if ('text' in input) return [input, []];
  const bytes = new Uint8Array(input.bytes);
  return [{ ...input, bytes }, [bytes.buffer]];
}
