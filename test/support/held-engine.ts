/**
 * A voice that stays at one word: every word sounds for a moment, `lief` for half a minute, so that what is lit
 * then is the same however slow the machine.
 */
import type { SpokenText } from '../../src/core/dutch/spoken-text.ts';
import type { CancelSignal, Delivery, SpeechChunk } from '../../src/core/speech.ts';
import { sliceRange } from '../../src/core/text-range.ts';
import { ScriptedEngine } from './scripted-engine.ts';

const sampleRate = 8000;
const seconds = { word: 0.05, held: 30 };

export const heldWord = 'lief';

export class HeldEngine extends ScriptedEngine {
  override async *synthesize(
    text: SpokenText,
    _delivery: Delivery,
    _signal: CancelSignal,
  ): AsyncGenerator<SpeechChunk, void> {
    let at = 0;
    for (const [word, { spoken }] of text.words.entries()) {
      const length = sliceRange(text.text, spoken).includes(heldWord) ? seconds.held : seconds.word;
      // A hum, since silence around words is left out.
      const samples = new Int16Array(length * sampleRate).map((_, index) => (index % 16 < 8 ? 4000 : -4000));
      yield { sampleRate, samples, marks: [{ word, at }] };
      at += length;
    }
  }
}
