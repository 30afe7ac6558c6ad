/** A guess at when words sound, for when nothing better can be had: as far apart as they are long. */
import type { SpokenText } from '../../../core/dutch/spoken-text.ts';
import type { SpeechMark } from '../../../core/speech.ts';
import type { Recording } from './align-words.ts';
import { soundingPart } from './pauses-within.ts';

export function spreadWords({ words }: SpokenText, { samples, sampleRate }: Recording): SpeechMark[] {
  const { from, to } = soundingPart(samples);
  const lengths = words.map(({ spoken }) => spoken.end - spoken.start + 1);
  const all = lengths.reduce((sum, length) => sum + length, 0);
  let before = 0;
  return lengths.map((length, word) => {
    const at = (from + ((to - from) * before) / all) / sampleRate;
    before += length;
    return { word, at };
  });
}
