/**
 * An engine that gives sound but can't say when a word sounds in it. It holds to everything else that a
 * `SpeechEngine` does.
 */
import type { SpokenText } from '../../core/dutch/spoken-text.ts';
import type { CancelSignal, Delivery, SpeechChunk, SpeechEngine } from '../../core/speech.ts';

export type Sound = Omit<SpeechChunk, 'marks'>;

export interface UnmarkedEngine extends Omit<SpeechEngine, 'synthesize'> {
  synthesize(text: SpokenText, delivery: Delivery, signal: CancelSignal): AsyncIterable<Sound>;
}
