/** The sentence and the word that sound, marked on the page in the ways that are set. */
import type { Settings } from '../../core/settings.ts';
import { RangeOutline } from './range-outline.ts';
import { SentenceBar } from './sentence-bar.ts';
import type { TextHighlights } from './text-highlights.ts';

export type LitElements = {
  readonly bar: HTMLElement;
  /** Holds the lines around what is lit. */
  readonly outlines: HTMLElement;
};

/** `null` for nothing that sounds; one that is left out of the settings is not shown. */
export type LitRange = {
  /** From begin to end, with what stands between the lines of the text. */
  readonly whole: Range | null;
  /** Only what is written. */
  readonly written: readonly Range[];
} | null;

export class LitText {
  readonly #highlights: TextHighlights;
  readonly #bar: SentenceBar;
  readonly #sentenceOutline: RangeOutline;
  readonly #wordOutline: RangeOutline;

  constructor(highlights: TextHighlights, { bar, outlines }: LitElements) {
    this.#highlights = highlights;
    this.#bar = new SentenceBar(bar);
    this.#sentenceOutline = new RangeOutline(outlines, 'sentence-outline');
    this.#wordOutline = new RangeOutline(outlines, 'word-outline');
  }

  showSentence(lit: LitRange, { highlightSentence, sentenceStyle }: Settings): void {
    const ranges = (highlightSentence && lit?.written) || [];
    const hasBar = sentenceStyle === 'bar' || sentenceStyle === 'backgroundAndBar';
    this.#highlights.show('sentence', ranges);
    this.#sentenceOutline.surround(sentenceStyle === 'outline' ? ranges : []);
    this.#bar.standBeside(highlightSentence && hasBar && lit ? lit.whole : null);
  }

  showWord(lit: LitRange, { highlightWord, wordStyle }: Settings): void {
    const ranges = (highlightWord && lit?.written) || [];
    this.#highlights.show('word', ranges);
    this.#wordOutline.surround(wordStyle === 'outline' ? ranges : []);
  }

  /** When the lines of the text stand elsewhere. */
  place(): void {
    this.#bar.place();
    this.#sentenceOutline.place();
    this.#wordOutline.place();
  }

  dispose(): void {
    this.#sentenceOutline.dispose();
    this.#wordOutline.dispose();
  }
}
