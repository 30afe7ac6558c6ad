/**
 * Hears the keys of the whole page from its first moment. What is pressed before anybody can act on it is kept, so
 * that it isn't lost.
 */
export class PageKeys {
  #take: ((event: KeyboardEvent) => void) | null = null;
  #waiting: KeyboardEvent[] = [];

  constructor(page: EventTarget) {
    page.addEventListener('keydown', (event) => {
      if (this.#take) this.#take(event as KeyboardEvent);
      else this.#waiting.push(event as KeyboardEvent);
    });
  }

  /** Hands over what has been kept, and every press from now on; returns what ends that. */
  handTo(take: (event: KeyboardEvent) => void): () => void {
    this.#take = take;
    for (const event of this.#waiting.splice(0)) take(event);
    return () => {
      if (this.#take === take) this.#take = null;
    };
  }
}
