/**
 * Syllables in two colours by turns: the ranges behind the style sheet's `::highlight(syllable)` and
 * `::highlight(other-syllable)`. They set nothing but the colour of the text, and are drawn over what is lit, so
 * that the colours stay in the sentence and the word that sound.
 */
import type { SplitText, SplitWord, SyllableLook } from './syllable-look.ts';

const names = ['syllable', 'other-syllable'] as const;
/** Above everything that is lit. */
const priority = 10;

export class SyllableTints implements SyllableLook {
  readonly #page: SplitText;
  readonly #highlights = names.map(() => new Highlight());
  readonly #ranges = new Map<number, readonly (readonly Range[])[]>();

  constructor(page: SplitText) {
    this.#page = page;
    for (const [index, name] of names.entries()) {
      const highlight = this.#highlights[index]!;
      highlight.priority = priority;
      CSS.highlights.set(name, highlight);
    }
  }

  show(block: number, words: readonly SplitWord[]): void {
    this.hide(block);
    const ranges = names.map((_, tint) =>
      words.flatMap((syllables) =>
        syllables
          .filter((_, index) => index % names.length === tint)
          .flatMap((syllable) => this.#page.writtenRangesIn(block, syllable)),
      ),
    );
    this.#ranges.set(block, ranges);
    for (const [tint, own] of ranges.entries()) {
      for (const range of own) this.#highlights[tint]?.add(range);
    }
  }

  hide(block: number): void {
    for (const [tint, own] of (this.#ranges.get(block) ?? []).entries()) {
      for (const range of own) this.#highlights[tint]?.delete(range);
    }
    this.#ranges.delete(block);
  }

  layoutChanged(): readonly number[] {
    return [];
  }

  dispose(): void {
    // Those of another text may have taken their place already.
    for (const [index, name] of names.entries()) {
      if (CSS.highlights.get(name) === this.#highlights[index]) CSS.highlights.delete(name);
    }
  }
}
