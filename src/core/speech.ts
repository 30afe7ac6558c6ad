/**
 * Speech as Leesmee sees it: audio, and marks that say when each word of ours sounds. Queue, pauses,
 * highlight and export are written once, above every engine.
 *
 * What every engine holds to, checked by one contract suite: chunks come in order; all of one utterance have
 * the same sample rate; a mark's time counts from the start of the utterance, never decreases, and lies within
 * the audio; each word of the text gets at most one mark, in order; aborting ends the iteration soon, with a
 * `LeesmeeError` of code `cancelled`; a failure is a `LeesmeeError` and leaves the engine usable.
 */
import type { SpokenText } from './dutch/spoken-text.ts';

export type Seconds = number;

/** The part of `AbortSignal` that this layer needs: it knows no platform, so it can't name the real one. */
export type CancelSignal = {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void, options?: { once?: boolean }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
};

export type EngineId = string;
export type VoiceId = string;

export type Voice = {
  /** `<engine>:<name of the voice there>`, unique on this machine. */
  readonly id: VoiceId;
  readonly name: string;
  /** BCP 47: `nl-NL`, `nl-BE`, or `nl` when the voice doesn't say which. */
  readonly language: string;
  readonly engine: EngineId;
  /** `audio`: gives samples and marks. `live`: can only speak by itself. */
  readonly delivery: 'audio' | 'live';
  readonly offline: boolean;
  readonly gender: 'female' | 'male' | null;
};

/** How an utterance is to sound. `rate` 0.5-3 and `pitch` 0.5-2, 1 being the voice's own. */
export type Delivery = { readonly voice: VoiceId; readonly rate: number; readonly pitch: number };

/** `word` is an index in the words of the `SpokenText`; `at` counts from the start of the utterance. */
export type SpeechMark = { readonly word: number; readonly at: Seconds };

/** 16-bit mono PCM with the marks that fall in it. */
export type SpeechChunk = {
  readonly sampleRate: number;
  readonly samples: Int16Array<ArrayBuffer>;
  readonly marks: readonly SpeechMark[];
};

export interface SpeechEngine {
  readonly id: EngineId;
  /** The Dutch voices of this engine; none when it can't be used here. */
  voices(): Promise<readonly Voice[]>;
  synthesize(text: SpokenText, delivery: Delivery, signal: CancelSignal): AsyncIterable<SpeechChunk>;
  /** Ends the engine's threads and processes; what still runs is aborted. */
  close(): Promise<void>;
}
