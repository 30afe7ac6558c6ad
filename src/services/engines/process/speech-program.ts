/** A program of the system that writes speech as WAV, and how it is asked to. */
import type { MissingVoice } from '../../../core/doctor.ts';
import type { Delivery, EngineId, Voice } from '../../../core/speech.ts';

/** `key` is what the program itself calls the voice. */
export type ListedVoice = { readonly key: string; readonly voice: Voice };

/** What a look at the program brought: its Dutch voices, best first, and what else there is to say. */
export type VoiceListing = {
  readonly voices: readonly ListedVoice[];
  readonly missing: readonly MissingVoice[];
  readonly otherVoices: number;
};

export type ProgramProsody = {
  /** In the program's own unit. */
  readonly speed: number;
  /** In the program's own unit; of no meaning where it has none. */
  readonly pitch: number;
  /** How many times faster the audio is still to be made; 1 or more. */
  readonly stretch: number;
  /** How many times faster the samples are to be played, which sets the pitch where a program can't. */
  readonly replay: number;
};

export type SayingRequest = {
  /** Made harmless already. */
  readonly text: string;
  /** The `key` of a listed voice. */
  readonly voice: string;
  readonly prosody: ProgramProsody;
  readonly timeLimitMs: number;
};

export interface SpeechProgram {
  readonly id: EngineId;
  /** What a person knows it by. */
  readonly name: string;
  /** Rejects with `voice-broken` or `cancelled`. */
  list(signal: AbortSignal): Promise<VoiceListing>;
  prosodyFor(delivery: Delivery): ProgramProsody;
  /** The bytes of a WAV file. Throws `voice-broken` or `cancelled`. */
  say(request: SayingRequest, signal: AbortSignal): AsyncIterable<Uint8Array>;
  /** Resolves when no process of it is left. */
  idle(): Promise<void>;
}
