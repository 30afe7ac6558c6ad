/**
 * Items that arrive at their own pace, for one reader that takes them one by one. `end` and `fail` come after
 * the items that are there already; `abandon` comes before them.
 */
import type { LeesmeeError } from '../core/errors.ts';

export class ItemQueue<Item = unknown> implements AsyncIterableIterator<Item, undefined> {
  readonly #items: Item[] = [];
  #ending: { readonly error: LeesmeeError | null } | null = null;
  #wake: (() => void) | null = null;

  get ended(): boolean {
    return this.#ending !== null;
  }

  push(item: Item): void {
    if (this.ended) return;
    this.#items.push(item);
    this.#wake?.();
  }

  end(): void {
    this.#close(null);
  }

  fail(error: LeesmeeError): void {
    this.#close(error);
  }

  abandon(error: LeesmeeError): void {
    if (this.ended) return;
    this.#items.length = 0;
    this.#close(error);
  }

  async next(): Promise<IteratorResult<Item, undefined>> {
    while (this.#items.length === 0) {
      if (this.#ending?.error) throw this.#ending.error;
      if (this.#ending) return { done: true, value: undefined };
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    return { done: false, value: this.#items.shift() as Item };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  #close(error: LeesmeeError | null): void {
    this.#ending ??= { error };
    this.#wake?.();
  }
}
