/**
 * What reads a text aloud, whatever it speaks with: it goes from sentence to sentence by itself and tells what
 * sounds. It decides nothing: where to start and what a failure means is the playback's transition.
 */
import type { Problem } from '../../core/errors.ts';
import type { SentenceAt } from '../../core/reading-order.ts';
import type { Seconds } from '../../core/speech.ts';
import type { TextRange } from '../../core/text-range.ts';

export type PlayerReport =
  | { readonly type: 'sounding' | 'waiting'; readonly at: SentenceAt }
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
  resume(): void;
  /** The pauses between sentences have changed. */
  replan(): void;
  /** Voice, speed, pitch, or what is said for the text have changed. */
  deliveryChanged(): void;
  /** Carries the work on: called every few dozen milliseconds while the reading is under way. */
  tick(): void;
  /** What is heard at `time` on the sound's clock. */
  heardAt(time: Seconds): Heard | null;
}
