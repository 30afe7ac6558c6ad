/** The syllables of one sentence that is shown by itself, in the same looks as those of a whole text. */
import type { Settings } from '../../core/settings.ts';
import { whenLoaded } from '../when-loaded.ts';
import { SyllableDots } from './syllable-dots.ts';
import type { SplitText, SplitWord, SyllableLook } from './syllable-look.ts';
import { syllablesShown } from './syllable-stage.ts';
import { SyllableTints } from './syllable-tints.ts';

type Split = (text: string) => readonly SplitWord[];

const onlyBlock = 0;

export class SentenceSyllables {
  readonly #text: Text;
  readonly #look: SyllableLook | null;
  readonly #sizes: ResizeObserver;
  #split: Split | null = null;

  /** `text` is all that stands in `element`; dots come into `layer`, which lies over it. */
  constructor(element: HTMLElement, text: Text, layer: HTMLElement, wanted: Settings['syllables']) {
    this.#text = text;
    const look = syllablesShown(wanted, element.lang);
    const page = sentenceAsText(element, text);
    this.#look =
      look === 'off' ? null : look === 'tints' ? new SyllableTints(page) : new SyllableDots(page, layer);
    this.#sizes = new ResizeObserver(() => this.show());
    if (!this.#look) return;
    this.#sizes.observe(element);
    void whenLoaded(
      () => import('../../core/dutch/words-in-syllables.ts'),
      ({ wordsInSyllables }) => {
        this.#split = wordsInSyllables;
        this.show();
      },
    );
  }

  /** The sentence is another, or stands elsewhere. */
  show(): void {
    if (this.#split) this.#look?.show(onlyBlock, this.#split(this.#text.data));
  }

  dispose(): void {
    this.#sizes.disconnect();
    this.#look?.dispose();
  }
}

const sentenceAsText = (element: HTMLElement, text: Text): SplitText => ({
  element,
  textIn: () => text.data,
  writtenRangesIn(_, { start, end }) {
    const range = document.createRange();
    range.setStart(text, start);
    range.setEnd(text, end);
    return [range];
  },
});
