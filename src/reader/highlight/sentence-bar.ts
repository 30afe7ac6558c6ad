/**
 * The bar in the margin beside the lines of the sentence that is lit. It stands outside of the article, and must
 * share its positioned parent with it. Whoever owns it places it anew when the text is laid out anew.
 */
import { extentOf } from './range-extent.ts';

export class SentenceBar {
  readonly #bar: HTMLElement;
  #range: Range | null = null;

  constructor(bar: HTMLElement) {
    this.#bar = bar;
  }

  standBeside(range: Range | null): void {
    this.#range = range;
    this.place();
  }

  place(): void {
    const extent = this.#range && extentOf(this.#range);
    this.#bar.hidden = !extent;
    if (!extent) return;
    const origin = this.#bar.parentElement?.getBoundingClientRect().top ?? 0;
    this.#bar.style.setProperty('--top', `${extent.top - origin}px`);
    this.#bar.style.setProperty('--height', `${extent.bottom - extent.top}px`);
  }
}
