/** Changes that are written one after another; those that come during a write go into the next one together. */
export class WriteQueue<Change, Content> {
  readonly #write: (changes: readonly Change[]) => Promise<Content>;
  #waiting: Change[] = [];
  #nextWrite: Promise<Content> | null = null;
  #lastWrite: Promise<unknown> = Promise.resolve();

  /** `write` is never called while it is at work. */
  constructor(write: (changes: readonly Change[]) => Promise<Content>) {
    this.#write = write;
  }

  /** Settles as the write does that this change goes into. */
  add(change: Change): Promise<Content> {
    this.#waiting.push(change);
    this.#nextWrite ??= this.#writeAfter(this.#lastWrite);
    this.#lastWrite = this.#nextWrite.catch(() => undefined);
    return this.#nextWrite;
  }

  /** Resolves when everything that was added by now is written, or could not be. */
  async ended(): Promise<void> {
    await this.#lastWrite;
  }

  async #writeAfter(previous: Promise<unknown>): Promise<Content> {
    await previous;
    const changes = this.#waiting;
    this.#waiting = [];
    this.#nextWrite = null;
    return this.#write(changes);
  }
}
