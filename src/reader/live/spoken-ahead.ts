/** What is to be said for the sentence that is read and the one after it, so that no silence waits for it. */
import type { SpokenText } from '../../core/dutch/spoken-text.ts';
import type { ReadingOrder, SentenceAt } from '../../core/reading-order.ts';

export type SpokenOf = (at: SentenceAt) => Promise<SpokenText>;

const keyOf = (at: SentenceAt) => `${at.block}:${at.sentence}`;

export class SpokenAhead {
  readonly #order: ReadingOrder;
  readonly #spoken: SpokenOf;
  #texts = new Map<string, Promise<SpokenText>>();

  constructor(order: ReadingOrder, spoken: SpokenOf) {
    this.#order = order;
    this.#spoken = spoken;
  }

  moveTo(at: SentenceAt): void {
    const next = this.#order.next(at);
    const before = this.#texts;
    this.#texts = new Map(
      [at, ...(next ? [next] : [])].map((wanted) => {
        const key = keyOf(wanted);
        return [key, before.get(key) ?? this.#ask(wanted, key)];
      }),
    );
  }

  /** Rejects with what the host answers; then asking again asks anew. */
  of(at: SentenceAt): Promise<SpokenText> {
    const key = keyOf(at);
    const text = this.#texts.get(key) ?? this.#ask(at, key);
    this.#texts.set(key, text);
    return text;
  }

  clear(): void {
    this.#texts.clear();
  }

  #ask(at: SentenceAt, key: string): Promise<SpokenText> {
    const text = this.#spoken(at);
    text.catch(() => {
      if (this.#texts.get(key) === text) this.#texts.delete(key);
    });
    return text;
  }
}
