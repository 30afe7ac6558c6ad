/**
 * One utterance on the output's clock: where it starts, and which of its pieces have been handed to the
 * output. Moving it in time moves the pieces and the marks together.
 */
import type { SentenceAt } from '../../core/reading-order.ts';
import type { AfterSentence } from '../../core/reading-plan.ts';
import type { Seconds } from '../../core/speech.ts';
import type { AudioOutput, PlayingClip } from './audio-output.ts';
import type { Utterance } from './utterance.ts';

/** A sentence, and how often it has been read by then; from 1. */
export type Round = { readonly at: SentenceAt; readonly round: number };

export class TimelineEntry {
  readonly at: SentenceAt;
  readonly round: number;
  readonly utterance: Utterance;
  readonly #output: AudioOutput;
  #start: Seconds;
  #scheduled: PlayingClip[] = [];

  /** What is to follow it, once that has been decided. */
  after: AfterSentence | null = null;
  /** The reader has said it, so nothing waits for that any more. */
  turnIsOver = false;

  /** Clips that end before `start + skip` are never played: `skip` is where in the utterance it begins. */
  #skip: Seconds;
  /** From here on, something else sounds in its place. */
  #cutAt: Seconds = Number.POSITIVE_INFINITY;

  constructor(
    { at, round }: Round,
    utterance: Utterance,
    output: AudioOutput,
    start: Seconds,
    skip: Seconds = 0,
  ) {
    this.at = at;
    this.round = round;
    this.utterance = utterance;
    this.#output = output;
    this.#start = start;
    this.#skip = skip;
  }

  /** Where sample 0 of the utterance is, or would be, on the output's clock. */
  get start(): Seconds {
    return this.#start;
  }

  /** When it begins to sound. */
  get begin(): Seconds {
    return this.#start + this.#skip;
  }

  /** The end of what has arrived. */
  get end(): Seconds {
    return this.#start + this.utterance.duration;
  }

  /** Whether all of it has sounded by `time`. */
  isOverAt(time: Seconds): boolean {
    return this.utterance.complete && time >= this.end;
  }

  /**
   * Hands the pieces that have arrived since to the output. A piece that comes too late to join the one before
   * pushes the rest of the utterance back, so that nothing is lost.
   */
  schedule(earliest: Seconds): void {
    const { clips } = this.utterance;
    while (this.#scheduled.length < clips.length) {
      const piece = clips[this.#scheduled.length];
      if (!piece) return;
      if (piece.end <= this.#skip) {
        this.#scheduled.push(alreadyPlayed);
        continue;
      }
      const offset = Math.max(0, this.#skip - piece.start);
      const due = this.#start + piece.start + offset;
      if (due < earliest) this.#start += this.#output.align(earliest) - due;
      const at = this.#start + piece.start + offset;
      const clip = at < this.#cutAt ? this.#output.play(piece.clip, at, offset) : alreadyPlayed;
      if (this.#cutAt < this.end) clip.stop(this.#cutAt);
      this.#scheduled.push(clip);
    }
  }

  /** Silences it from `at` on. */
  stop(at: Seconds): void {
    for (const clip of this.#scheduled) clip.stop(at);
  }

  /** Ends it at `at` for good: nothing of it sounds after that, whatever arrives or is taken up again. */
  cut(at: Seconds): void {
    this.#cutAt = Math.min(this.#cutAt, at);
    this.stop(at);
  }

  /** Takes it up again after `stop(stoppedAt)`, `delay` later than it was, on the very sample. */
  resume(stoppedAt: Seconds, delay: Seconds): void {
    if (this.#cutAt <= stoppedAt) return;
    this.#cutAt += delay;
    this.#skip = Math.max(this.#skip, stoppedAt - this.#start);
    this.#start += delay;
    this.#scheduled = [];
  }
}

const alreadyPlayed: PlayingClip = { stop: () => {} };
