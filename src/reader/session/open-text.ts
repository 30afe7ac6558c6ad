/**
 * A text that is open: its blocks as they arrive, its sentences, and the player that reads it. Closing it
 * silences it for good.
 */
import type { ArticlePart } from '../../contract/leesmee-api.ts';
import type { Block } from '../../core/article.ts';
import type { SentenceAt } from '../../core/reading-order.ts';
import { ReadingText } from '../../core/reading-text.ts';
import type { Settings } from '../../core/settings.ts';
import type { Seconds } from '../../core/speech.ts';
import { textRange } from '../../core/text-range.ts';
import { readPartsOf } from '../../core/unread-text.ts';
import type { ReadingPlayer } from '../audio/reading-player.ts';
import { LanguageConsent } from './language-consent.ts';
import { type PaceSettings, progressOf, TextLength } from './progress.ts';
import type { OpenArticle, Progress, Sounding } from './reader-session.ts';

export class OpenText {
  readonly text = new ReadingText();
  readonly length = new TextLength();
  readonly player: ReadingPlayer;
  readonly consent: LanguageConsent;
  #article: OpenArticle;

  constructor(head: Extract<ArticlePart, { part: 'head' }>, playerOf: (opened: OpenText) => ReadingPlayer) {
    const { id, title, date, language } = head;
    this.#article = { id, title, date, language, blocks: [], complete: false };
    this.consent = new LanguageConsent(language);
    this.player = playerOf(this);
  }

  get article(): OpenArticle {
    return this.#article;
  }

  /** Nothing is made ready for a reading that may not begin. */
  prepare(at: SentenceAt): void {
    if (this.consent.isGiven) this.player.prepare(at);
  }

  /** What is heard at `time` on the sound's clock; while nothing is, the sentence `at`. */
  soundingAt(time: Seconds, at: SentenceAt): Sounding {
    const heard = this.player.heardAt(time) ?? { at, word: null };
    const sentence = this.text.rangeOf(heard.at);
    const word = heard.word && textRange(sentence.start + heard.word.start, sentence.start + heard.word.end);
    return { at: heard.at, sentence, word };
  }

  progressAt(at: SentenceAt, settings: PaceSettings): Progress {
    return progressOf(at, this.text, this.length, this.#article.complete, settings);
  }

  append(blocks: readonly Block[]): void {
    this.text.append(blocks);
    this.length.append(blocks);
    this.#article = { ...this.#article, blocks: [...this.#article.blocks, ...blocks] };
  }

  /** Reads only what is to be read as it is set. */
  leaveOut(settings: Settings): void {
    this.text.readOnly(readPartsOf(settings));
  }

  /** A sentence that is read: that at `at`, or else the nearest to it. */
  readAt(at: SentenceAt | null): SentenceAt | null {
    return at && this.text.nearestRead(at);
  }

  complete(): void {
    this.#article = { ...this.#article, complete: true };
  }
}
