/**
 * Shows the syllables of words, in the whole text or in the sentence that is lit. Only blocks that are near the
 * screen are split, a few in each frame, and what splits them is fetched when it is first asked for.
 */
import type { Settings } from '../../core/settings.ts';
import type { TextRange } from '../../core/text-range.ts';
import type { ArticlePage } from '../article/article-page.ts';
import { NearBlocks } from '../article/near-blocks.ts';
import { whenLoaded } from '../when-loaded.ts';
import type { SplitWord, SyllableLook } from './syllable-look.ts';

/** How long splitting may keep a frame waiting. */
const sliceMs = 5;

export type LitSentence = { readonly block: number; readonly range: TextRange };

type Split = (text: string) => readonly SplitWord[];

export class SyllableMarks {
  readonly #page: ArticlePage;
  readonly #look: SyllableLook;
  readonly #near: NearBlocks | null;
  readonly #due = new Set<number>();
  #split: Split | null = null;
  #frame: number | null = null;
  #sentence: LitSentence | null = null;

  constructor(page: ArticlePage, look: SyllableLook, where: Settings['syllablesWhere']) {
    this.#page = page;
    this.#look = look;
    this.#near =
      where === 'text'
        ? new NearBlocks(page, {
            came: (block) => this.#showSoon([block]),
            leaves: 'alone',
            left: (blocks) => this.#hide(blocks),
          })
        : null;
    void whenLoaded(
      () => import('../../core/dutch/words-in-syllables.ts'),
      ({ wordsInSyllables }) => {
        this.#split = wordsInSyllables;
        this.#showDue();
      },
    );
  }

  /** Another sentence is lit. */
  light(sentence: LitSentence | null): void {
    if (this.#near) return;
    if (this.#sentence && this.#sentence.block !== sentence?.block) this.#hide([this.#sentence.block]);
    this.#sentence = sentence;
    if (sentence) this.#show(sentence.block);
  }

  /** Text nodes of these blocks have been replaced. */
  replaced(blocks: readonly number[]): void {
    this.#showSoon(blocks.filter((block) => this.#shows(block)));
  }

  layoutChanged(): void {
    this.#showSoon(this.#look.layoutChanged());
  }

  /** Another text stands on the page. */
  forget(): void {
    this.#hide([...(this.#near?.blocks ?? []), ...(this.#sentence ? [this.#sentence.block] : [])]);
    this.#sentence = null;
    this.#near?.forget();
  }

  dispose(): void {
    this.#near?.dispose();
    this.#look.dispose();
    this.#due.clear();
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
  }

  #shows(block: number): boolean {
    return this.#near?.blocks.has(block) ?? this.#sentence?.block === block;
  }

  #hide(blocks: readonly number[]): void {
    for (const block of blocks) {
      this.#due.delete(block);
      this.#look.hide(block);
    }
  }

  #showSoon(blocks: readonly number[]): void {
    for (const block of blocks) this.#due.add(block);
    if (this.#due.size > 0) this.#frame ??= requestAnimationFrame(() => this.#showDue());
  }

  #showDue(): void {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    this.#frame = null;
    if (!this.#split) return;
    const until = performance.now() + sliceMs;
    for (const block of this.#due) {
      if (performance.now() > until) break;
      this.#show(block);
    }
    this.#showSoon([]);
  }

  #show(block: number): void {
    if (!this.#split) {
      this.#due.add(block);
      return;
    }
    this.#due.delete(block);
    const words = this.#split(this.#page.textIn(block)).filter((word) =>
      this.#page.isDutchAt(block, word[0]!.start),
    );
    const sentence = this.#near ? null : this.#sentence?.range;
    this.#look.show(block, sentence ? words.filter((word) => liesIn(word, sentence)) : words);
  }
}

const liesIn = (word: SplitWord, { start, end }: TextRange): boolean =>
  word[0]!.start >= start && word.at(-1)!.end <= end;
