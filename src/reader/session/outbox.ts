/**
 * Sends on what has changed, one message at a time: whatever changes while one is under way is merged, and
 * goes with the next. So a slider that is dragged can't flood the host, and the last value always arrives. When
 * something fails, that is told once, until something arrives again.
 */
import { type Problem, problemOf } from '../../core/errors.ts';

export class Outbox<Message> {
  readonly #send: (message: Message) => Promise<unknown>;
  readonly #merge: (older: Message, newer: Message) => Message;
  readonly #failed: (problem: Problem) => void;
  #waiting: Message | null = null;
  #busy = false;
  #failing = false;

  constructor(
    send: (message: Message) => Promise<unknown>,
    merge: (older: Message, newer: Message) => Message,
    failed: (problem: Problem) => void,
  ) {
    this.#send = send;
    this.#merge = merge;
    this.#failed = failed;
  }

  put(message: Message): void {
    this.#waiting = this.#waiting === null ? message : this.#merge(this.#waiting, message);
    if (!this.#busy) void this.#empty();
  }

  async #empty(): Promise<void> {
    this.#busy = true;
    for (let message = this.#waiting; message !== null; message = this.#waiting) {
      this.#waiting = null;
      try {
        await this.#send(message);
        this.#failing = false;
      } catch (error) {
        if (!this.#failing) this.#failed(problemOf(error));
        this.#failing = true;
      }
    }
    this.#busy = false;
  }
}
