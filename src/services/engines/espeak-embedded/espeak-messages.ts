/** What goes between the engine and the thread of its voice. */
import type { SpeechChunk } from '../../../core/speech.ts';
import type { EspeakProsody } from './espeak-prosody.ts';

export type SynthesisRequest = EspeakProsody & {
  readonly id: number;
  readonly ssml: string;
  /** Of a `RequestControl`. */
  readonly control: SharedArrayBuffer;
};

/** Requests are answered one after the other: audio, as it comes, then the end. */
export type SynthesisAnswer = { readonly id: number; readonly chunk: SpeechChunk | 'end' };
