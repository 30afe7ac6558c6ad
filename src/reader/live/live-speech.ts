/**
 * Voices that only speak by themselves, as the page uses them. Everything above works with this interface, so
 * it runs in tests on a script. It promises little, because browsers keep little of what they promise: an
 * utterance may never start, never end, or be cut off, and then nothing tells.
 */
import type { Voice } from '../../core/speech.ts';

export type LiveEvent =
  | { readonly type: 'started' }
  /** A word begins at this character of the text; whether there is such a character is not checked. */
  | { readonly type: 'reached'; readonly offset: number }
  | { readonly type: 'ended' }
  /** `blocked`: the browser wants a click or a key press before anything may sound. */
  | { readonly type: 'failed'; readonly reason: 'blocked' | 'interrupted' | 'broken' };

/** `rate` and `pitch` as in a `Delivery`, `volume` 0-1. */
export type LiveDelivery = {
  readonly voice: Voice;
  readonly rate: number;
  readonly pitch: number;
  readonly volume: number;
};

export type LiveRequest = LiveDelivery & { readonly text: string };

export type LiveVoices = {
  readonly dutch: readonly Voice[];
  /** How many voices there are for other languages. */
  readonly others: number;
};

export interface LiveSpeech {
  /** The voices that are known by now; browsers tell them late. */
  voices(): LiveVoices;
  /** `listener` is called whenever the voices may have become others. */
  subscribe(listener: () => void): () => void;
  /** Silences what spoke before, and speaks. Tells nothing before it returns; what it returns silences it. */
  speak(request: LiveRequest, tell: (event: LiveEvent) => void): () => void;
  /** Resolves when a blocked utterance is worth another try, or when `signal` aborts. */
  untilAllowed(signal: AbortSignal): Promise<void>;
}
