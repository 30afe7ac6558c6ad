/**
 * What reads a text aloud, whatever it speaks with: it goes from sentence to sentence by itself and tells what
 * sounds. It decides nothing: where to start and what a failure means is the playback's transition.
 */
import type { Problem } from '../../core/errors.ts';
import type { ReadingOrder, SentenceAt } from '../../core/reading-order.ts';
import type { AfterSentence, SentenceRead } from '../../core/reading-plan.ts';
import type { Seconds } from '../../core/speech.ts';
import type { TextRange } from '../../core/text-range.ts';

/** What a player goes by: the order of the sentences, and what follows one that has been read. */
export type Sequence = {
  readonly order: ReadingOrder;
  readonly after: (at: SentenceAt, read: SentenceRead) => AfterSentence;
};

export type PlayerReport =
  | { readonly type: 'sounding' | 'waiting'; readonly at: SentenceAt }
  /** Silent for `lasts` from now, for the reader to say the sentence. */
  | { readonly type: 'yourTurn'; readonly at: SentenceAt; readonly lasts: Seconds }
  /** The reading ends after this sentence, as it was asked to. */
  | { readonly type: 'held'; readonly at: SentenceAt }
  | { readonly type: 'finished' }
  | { readonly type: 'failed'; readonly at: SentenceAt; readonly problem: Problem };

/** Takes what a player tells, with the generation of the reading that it is about. */
export type TakeReport = (generation: number, report: PlayerReport) => void;

/** `word` is a range in the sentence's own text. */
export type Heard = { readonly at: SentenceAt; readonly word: TextRange | null };

export interface ReadingPlayer {
  /** Has ready what is needed for `at`, so that starting there is quick. */
  prepare(at: SentenceAt): void;
  /** Silences what sounds, and reads on from `at`; from now on reports carry `generation`. */
  start(at: SentenceAt, generation: number): void;
  /** Silence, and nothing more to tell. */
  halt(): void;
  pause(): void;
  /** A reader whose turn it was has had the time for it. */
  resume(): void;
  /** The reader has said the sentence: nothing waits for that any longer. */
  endTurn(): void;
  /** What follows the sentences has changed. */
  replan(): void;
  /** Voice, speed, pitch, or what is said for the text have changed. */
  deliveryChanged(): void;
  /** Carries the work on: called every few dozen milliseconds while the reading is under way. */
  tick(): void;
  /** What is heard at `time` on the sound's clock. */
  heardAt(time: Seconds): Heard | null;
}
