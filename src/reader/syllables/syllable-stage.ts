/**
 * The syllables on the page as they are set: none, in two tints or with dots. Where the system forces its own
 * colours there are no tints to see, so there the dots stand in for them; and only Dutch is split.
 */
import { mayBeDutch } from '../../core/language.ts';
import type { Settings } from '../../core/settings.ts';
import type { ArticlePage } from '../article/article-page.ts';
import { SyllableDots } from './syllable-dots.ts';
import { type LitSentence, SyllableMarks } from './syllable-marks.ts';
import { SyllableTints } from './syllable-tints.ts';

type SyllableSettings = Pick<Settings, 'syllables' | 'syllablesWhere'>;

export class SyllableStage {
  readonly #page: ArticlePage;
  readonly #layer: HTMLElement;
  readonly #forcedColours = window.matchMedia('(forced-colors: active)');
  #settings: SyllableSettings = { syllables: 'off', syllablesWhere: 'text' };
  #language = 'und';
  #sentence: LitSentence | null = null;
  #marks: SyllableMarks | null = null;
  #shown = 'off';

  constructor(page: ArticlePage, layer: HTMLElement) {
    this.#page = page;
    this.#layer = layer;
    this.#forcedColours.addEventListener('change', this.#show);
  }

  adjust(settings: SyllableSettings, language: string): void {
    const isOther = settings !== this.#settings;
    this.#settings = settings;
    this.#language = language;
    this.#show();
    // Other letters may have moved the text in lines of the same height.
    if (isOther && this.#marks) requestAnimationFrame(() => this.layoutChanged());
  }

  light(sentence: LitSentence | null): void {
    this.#sentence = sentence;
    this.#marks?.light(sentence);
  }

  replaced(blocks: readonly number[]): void {
    this.#marks?.replaced(blocks);
  }

  layoutChanged(): void {
    this.#marks?.layoutChanged();
  }

  forget(): void {
    this.#sentence = null;
    this.#marks?.forget();
  }

  dispose(): void {
    this.#forcedColours.removeEventListener('change', this.#show);
    this.#marks?.dispose();
  }

  readonly #show = (): void => {
    const look = syllablesShown(this.#settings.syllables, this.#language);
    const { syllablesWhere } = this.#settings;
    const wanted = look === 'off' ? look : `${look} ${syllablesWhere}`;
    if (wanted === this.#shown) return;
    this.#shown = wanted;
    this.#marks?.dispose();
    this.#marks = look === 'off' ? null : new SyllableMarks(this.#page, this.#made(look), syllablesWhere);
    this.#marks?.light(this.#sentence);
  };

  #made(look: 'tints' | 'dots') {
    return look === 'tints' ? new SyllableTints(this.#page) : new SyllableDots(this.#page, this.#layer);
  }
}

/** How they are shown in a text of this language, here and now. */
export function syllablesShown(wanted: Settings['syllables'], language: string): Settings['syllables'] {
  if (!mayBeDutch(language)) return 'off';
  // A browser that can't colour ranges can draw dots.
  const hasTints = 'highlights' in CSS && !matchMedia('(forced-colors: active)').matches;
  return wanted === 'tints' && !hasTints ? 'dots' : wanted;
}
