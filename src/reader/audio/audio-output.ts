/**
 * The loudspeaker: plays pieces of audio at exact times of its own clock, and knows what is heard at any
 * moment. Everything above works with this interface, so it runs in tests on a clock that is moved by hand.
 */
import type { Seconds } from '../../core/speech.ts';

/** A piece of audio made ready for this output. */
export type AudioClip = { readonly duration: Seconds };

export type PlayingClip = {
  /** Ends the sound at `at` on the output's clock: exactly there, or at once when that has passed. */
  stop(at: Seconds): void;
};

export interface AudioOutput {
  /** The output's clock: what can be scheduled now is heard a little later. Stands still while blocked. */
  now(): Seconds;
  /** The moment on the output's clock that a listener hears at `timeMs` of `performance.now()`'s clock. */
  heardAt(timeMs: number): Seconds;
  /** `at` rounded up to where a sample of the output begins. */
  align(at: Seconds): Seconds;
  clip(samples: Int16Array<ArrayBuffer>, sampleRate: number): AudioClip;
  /** Plays `clip` from `offset` in it, at `at` on the output's clock. */
  play(clip: AudioClip, at: Seconds, offset: Seconds): PlayingClip;
  /** 0-1; changes without a click. */
  setVolume(volume: number): void;
  /** Has the output running; false when the browser wants a click or a key press first. */
  wake(): Promise<boolean>;
}

/** How far ahead a sound must be scheduled to be sure to begin on time. */
export const scheduleLead: Seconds = 0.008;
