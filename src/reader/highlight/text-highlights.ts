/**
 * What is lit or marked in the text: the ranges behind the style sheet's `::highlight(sentence)`, `::highlight(word)`,
 * `::highlight(skipped)`, `::highlight(bookmarked)` and `::highlight(unread)`. The page's own nodes are never touched,
 * so find-in-page, selection and screen readers notice nothing of it.
 */

/** Later ones are drawn over earlier ones. */
const names = ['unread', 'bookmarked', 'skipped', 'sentence', 'word'] as const;
export type HighlightName = (typeof names)[number];

export class TextHighlights {
  readonly #highlights = new Map<HighlightName, Highlight>();

  constructor() {
    // A browser without this still has the bar beside the sentence.
    if (!('highlights' in CSS)) return;
    for (const [priority, name] of names.entries()) {
      const highlight = new Highlight();
      highlight.priority = priority;
      this.#highlights.set(name, highlight);
      CSS.highlights.set(name, highlight);
    }
  }

  show(name: HighlightName, ranges: readonly Range[]): void {
    this.#highlights.get(name)?.clear();
    this.add(name, ranges);
  }

  add(name: HighlightName, ranges: readonly Range[]): void {
    const highlight = this.#highlights.get(name);
    for (const range of ranges) highlight?.add(range);
  }

  dispose(): void {
    for (const name of this.#highlights.keys()) CSS.highlights.delete(name);
  }
}
