/**
 * The engine's side of one voice thread: requests go out, their audio comes back. A thread that dies fails all
 * that was asked of it, once, and takes no more.
 */
import { Worker } from 'node:worker_threads';
import { ItemQueue } from '../../../contract/item-queue.ts';
import { LeesmeeError, type Problem } from '../../../core/errors.ts';
import type { SpeechChunk } from '../../../core/speech.ts';
import type { SynthesisAnswer, SynthesisRequest } from './espeak-messages.ts';
import type { EspeakProsody } from './espeak-prosody.ts';
import { RequestControl } from './request-control.ts';

export type Synthesis = {
  readonly chunks: AsyncIterable<SpeechChunk>;
  /** Ends it with `cancelled`; the thread goes on to what else was asked. */
  readonly cancel: () => void;
};

export class EspeakThread {
  readonly #worker: Worker;
  readonly #asked = new Map<number, ItemQueue<SpeechChunk>>();
  #lastId = 0;
  #alive = true;

  constructor(workerUrl: URL) {
    this.#worker = new Worker(workerUrl);
    this.#worker.on('message', (answer: SynthesisAnswer) => this.#receive(answer));
    this.#worker.on('error', () => this.#die({ code: 'synthesis-failed' }));
    this.#worker.on('exit', () => this.#die({ code: 'synthesis-failed' }));
  }

  get alive(): boolean {
    return this.#alive;
  }

  synthesize(ssml: string, prosody: EspeakProsody): Synthesis {
    this.#lastId += 1;
    const id = this.#lastId;
    const control = new RequestControl();
    const queue = new ItemQueue<SpeechChunk>();
    this.#asked.set(id, queue);
    const request: SynthesisRequest = { ...prosody, id, ssml, control: control.shared };
    this.#worker.postMessage(request);
    return {
      chunks: takenFrom(queue, control),
      cancel: () => {
        control.cancel();
        queue.abandon(new LeesmeeError({ code: 'cancelled' }));
      },
    };
  }

  async close(): Promise<void> {
    this.#die({ code: 'cancelled' });
    await this.#worker.terminate();
  }

  #receive({ id, chunk }: SynthesisAnswer): void {
    const queue = this.#asked.get(id);
    if (chunk !== 'end') {
      queue?.push(chunk);
      return;
    }
    queue?.end();
    this.#asked.delete(id);
  }

  #die(problem: Problem): void {
    this.#alive = false;
    for (const queue of this.#asked.values()) queue.fail(new LeesmeeError(problem));
    this.#asked.clear();
  }
}

async function* takenFrom(
  queue: ItemQueue<SpeechChunk>,
  control: RequestControl,
): AsyncGenerator<SpeechChunk, void> {
  for await (const chunk of queue) {
    control.took();
    yield chunk;
  }
}
