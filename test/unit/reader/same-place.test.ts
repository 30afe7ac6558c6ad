import { expect, it } from 'vitest';
import type { WordMark } from '../../../src/contract/leesmee-api.ts';
import { samePlaceIn } from '../../../src/reader/audio/same-place.ts';
import { Utterance } from '../../../src/reader/audio/utterance.ts';
import { FakeAudioOutput } from '../../support/fake-audio-output.ts';

const sampleRate = 1000;
const mark = (start: number, end: number, at: number): WordMark => ({ source: { start, end }, at });

async function utterance(seconds: number, marks: readonly WordMark[]): Promise<Utterance> {
  const made = new Utterance(
    async function* () {
      yield { sampleRate, samples: new Int16Array(seconds * sampleRate), marks: [...marks] };
    },
    new FakeAudioOutput(),
    () => {},
  );
  await new Promise((resolve) => setImmediate(resolve));
  return made;
}

it('a word is found again when others have been put together or taken apart', async () => {
  const apart = await utterance(4, [mark(0, 3, 0), mark(4, 8, 1), mark(9, 12, 2), mark(13, 15, 3)]);
  const together = await utterance(3, [mark(0, 8, 0), mark(9, 12, 1), mark(13, 15, 2)]);
  expect(samePlaceIn(apart, 2.5, together)).toBe(1.5);
  expect(samePlaceIn(apart, 1.5, together)).toBe(0.5);
  expect(samePlaceIn(together, 1.5, apart)).toBe(2.5);
  expect(samePlaceIn(together, 2.25, apart)).toBe(3.25);
});
