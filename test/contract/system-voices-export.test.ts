/** A reading by each voice of this machine, as a file: what holds for the embedded voice holds for them. */
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Article } from '../../src/core/article.ts';
import { defaultReadingOptions } from '../../src/core/dutch/spoken-text.ts';
import { noPronunciations } from '../../src/core/pronunciation.ts';
import type { VoiceId } from '../../src/core/speech.ts';
import { everythingRead } from '../../src/core/unread-text.ts';
import { exportReading } from '../../src/services/export/export-reading.ts';
import { createSpeech, type Speech } from '../../src/services/speech/create-speech.ts';
import { setup } from '../support/built-app.ts';
import { engineWithReference } from '../support/engine-with-reference.ts';
import { describeSystemPrograms } from '../support/system-programs.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { parseWav } from '../support/wav.ts';

const pauses = { pauseAfterSentence: 0.25, pauseAfterParagraph: 0.5, pauseAfterHeading: 0.75 };
const article: Article = {
  id: '0'.repeat(32),
  title: 'Markt',
  date: null,
  language: 'nl',
  blocks: [
    { kind: 'heading', level: 1, text: 'Markt' },
    { kind: 'paragraph', text: 'Wij lazen een mooie roman over 10 molens. Mooie roman.' },
    { kind: 'paragraph', text: 'Wij lazen een mooie roman.' },
  ],
};
const words = [
  ['Markt'],
  ['Wij', 'lazen', 'een', 'mooie', 'roman', 'over', '10', 'molens'],
  ['Mooie', 'roman'],
  ['Wij', 'lazen', 'een', 'mooie', 'roman'],
];
type SentenceMarks = { start: number; end: number; words: { source: string; at: number }[] };

beforeAll(setup);
const inFolder = temporaryFolder();

await describeSystemPrograms(({ create, voices }) => {
  let speech: Speech;
  beforeAll(() => {
    speech = createSpeech({
      engines: [engineWithReference(create())],
      pronunciationsFor: async () => noPronunciations,
    });
  });
  afterAll(() => speech.close());

  async function exported(voice: VoiceId, rate: number) {
    const [wavPath, marksPath] = [inFolder('lezing.wav'), inFolder('lezing.json')];
    const delivery = { voice, rate, pitch: 1 };
    await exportReading(
      {
        article,
        delivery,
        reading: defaultReadingOptions,
        pauses,
        parts: everythingRead,
        wavPath,
        marksPath,
      },
      { speech, signal: new AbortController().signal },
    );
    const wav = parseWav(await readFile(wavPath));
    const sentences: SentenceMarks[] = JSON.parse(await readFile(marksPath, 'utf8'));
    const seconds = sentences.reduce((sum, { start, end }) => sum + end - start, 0);
    return { wav, sentences, seconds };
  }

  it.each(voices.flatMap((voice) => [1, 2.5].map((rate) => ({ voice, rate }))))(
    'has every word in order and every pause to the sample, by $voice at rate $rate',
    async ({ voice, rate }) => {
      const { wav, sentences } = await exported(voice, rate);
      expect(sentences.map((sentence) => sentence.words.map(({ source }) => source))).toEqual(words);
      const times = sentences.flatMap((sentence) => sentence.words.map(({ at }) => at));
      expect(times).toEqual(times.toSorted((a, b) => a - b));
      for (const [index, pause] of [0.75, 0.25, 0.5].entries()) {
        const from = Math.round(sentences[index]!.end * wav.sampleRate);
        const to = Math.round(sentences[index + 1]!.start * wav.sampleRate);
        expect(to - from).toBe(Math.round(pause * wav.sampleRate));
        expect(wav.samples.subarray(from, to).every((sample) => sample === 0)).toBe(true);
        // Sound on both sides, at once.
        const near = Math.round(0.001 * wav.sampleRate);
        for (const side of [wav.samples.subarray(from - near, from), wav.samples.subarray(to, to + near)]) {
          expect(side.some((sample) => Math.abs(sample) > 100)).toBe(true);
        }
      }
    },
  );

  it.each(voices)('reads as much faster as is asked, natively and beyond, by %s', async (voice) => {
    const { seconds } = await exported(voice, 1);
    for (const rate of [0.6, 1.4, 3]) {
      const ratio = seconds / (await exported(voice, rate)).seconds / rate;
      expect(ratio).toBeGreaterThan(0.93);
      expect(ratio).toBeLessThan(1.07);
    }
  });
});
