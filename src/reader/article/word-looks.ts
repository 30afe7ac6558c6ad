/**
 * How the words of the text are shown beside being written: in syllables, broken off at the end of a line, under what is
 * said for them. What replaces nodes of the text tells of it.
 */
import { Hyphenation } from '../hyphenation/hyphenation.ts';
import { SpokenForms } from '../pronunciations/spoken-forms.ts';
import type { ReaderSession, ReaderSnapshot } from '../session/reader-session.ts';
import type { LitSentence } from '../syllables/syllable-marks.ts';
import { SyllableStage } from '../syllables/syllable-stage.ts';
import type { ArticlePage } from './article-page.ts';
import { saysOtherwise } from './sounding-changes.ts';

type Session = Pick<ReaderSession, 'changedWords'>;

/** Of a text that isn't shown. */
const noSyllables = { syllables: 'off', syllablesWhere: 'text' } as const;

export class WordLooks {
  readonly #session: Session;
  readonly #page: ArticlePage;
  readonly #textReplaced: (blocks: readonly number[]) => void;
  readonly #syllables: SyllableStage;
  readonly #hyphenation: Hyphenation;
  #forms: SpokenForms | null = null;

  /** `replaced` is called when nodes of the text are others than before, so that ranges in them are to be made anew. */
  constructor(session: Session, page: ArticlePage, dots: HTMLElement, replaced: () => void) {
    this.#session = session;
    this.#page = page;
    this.#syllables = new SyllableStage(page, dots);
    this.#textReplaced = (blocks) => {
      this.#syllables.replaced(blocks);
      replaced();
    };
    this.#hyphenation = new Hyphenation(page, this.#textReplaced);
  }

  update(before: ReaderSnapshot | null, now: ReaderSnapshot): void {
    const { settings, article } = now;
    const language = article?.language ?? 'und';
    this.#showForms(before, now);
    this.#hyphenation.adjust(settings, language);
    this.#syllables.adjust(settings.oneSentence ? noSyllables : settings, language);
  }

  /** Another sentence is lit. */
  light(sentence: LitSentence | null): void {
    this.#syllables.light(sentence);
  }

  layoutChanged(): void {
    this.#hyphenation.layoutChanged();
    this.#forms?.layoutChanged();
    this.#syllables.layoutChanged();
  }

  /** Another text stands on the page. */
  forget(): void {
    this.#forms?.forget();
    this.#syllables.forget();
    this.#hyphenation.forget();
  }

  dispose(): void {
    this.#forms?.dispose();
    this.#syllables.dispose();
    this.#hyphenation.dispose();
  }

  #showForms(before: ReaderSnapshot | null, now: ReaderSnapshot): void {
    const { showSpoken } = now.settings;
    this.#page.element.classList.toggle('shows-spoken', showSpoken);
    if (!showSpoken) {
      this.#forms?.dispose();
      this.#forms = null;
    } else if (!this.#forms) {
      const words = (block: number, signal: AbortSignal) => this.#session.changedWords(block, signal);
      this.#forms = new SpokenForms(this.#page, words, this.#textReplaced);
    } else if (before && saysOtherwise(before, now)) {
      this.#forms.refresh();
    }
  }
}
