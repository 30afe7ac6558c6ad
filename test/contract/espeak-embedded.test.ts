import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Delivery } from '../../src/core/speech.ts';
import { EspeakEmbedded } from '../../src/services/engines/espeak-embedded/espeak-embedded.ts';
import { withoutOuterSilence } from '../../src/services/speech/silence-trimmer.ts';
import { builtModule, setup } from '../support/built-app.ts';
import { fundamentalHertz } from '../support/fundamental.ts';
import { problemCode } from '../support/problem-code.ts';
import { spokenTextOf } from '../support/spoken-text-of.ts';
import { speechEngineContract } from './speech-engine.contract.ts';

beforeAll(setup);

const sampleRate = 22_050;
const delivery: Delivery = { voice: 'espeak-embedded:nl', rate: 1, pitch: 1 };
const createEngine = () => new EspeakEmbedded(builtModule('espeak-worker.js'));
const sentences = readFileSync(new URL('../fixtures/speech/zinnen.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');

speechEngineContract('eSpeak NG', createEngine);

describe('eSpeak NG', () => {
  const never = new AbortController().signal;
  let engine: EspeakEmbedded;
  beforeAll(() => {
    engine = createEngine();
  });
  afterAll(() => engine.close());

  async function samplesOf(text: string, changes: Partial<Delivery>): Promise<Int16Array> {
    const chunks = engine.synthesize(spokenTextOf(text), { ...delivery, ...changes }, never);
    const samples: number[] = [];
    for await (const chunk of withoutOuterSilence(chunks)) samples.push(...chunk.samples);
    return Int16Array.from(samples);
  }

  async function readingSeconds(rate: number): Promise<number> {
    let seconds = 0;
    for (const sentence of sentences) seconds += (await samplesOf(sentence, { rate })).length / sampleRate;
    return seconds;
  }

  it.each([0.5, 0.65, 0.8, 1.2, 1.5, 1.75, 2, 2.5, 3])(
    'reads %d times as fast, give or take 2 per cent',
    async (rate) => {
      const ratio = (await readingSeconds(1)) / (await readingSeconds(rate));
      expect(ratio / rate).toBeGreaterThan(0.98);
      expect(ratio / rate).toBeLessThan(1.02);
    },
  );

  it('keeps its pitch at every rate, and goes up and down with the pitch that is set', async () => {
    const pitchAt = async (rate: number, pitch: number) =>
      fundamentalHertz(await samplesOf('maan maan maan', { rate, pitch }), sampleRate);
    const normal = await pitchAt(1, 1);
    for (const rate of [0.5, 1.5, 3]) {
      expect((await pitchAt(rate, 1)) / normal).toBeGreaterThan(0.85);
      expect((await pitchAt(rate, 1)) / normal).toBeLessThan(1.15);
    }
    expect((await pitchAt(1, 2)) / normal).toBeGreaterThan(1.4);
    expect((await pitchAt(1, 0.5)) / normal).toBeLessThan(0.75);
  });

  it('says a sentence of 20,000 characters, with a mark for each word', async () => {
    const text = spokenTextOf('letterlijk eindeloos '.repeat(1000).trim());
    const words: number[] = [];
    for await (const { marks } of engine.synthesize(text, { ...delivery, rate: 3 }, never)) {
      words.push(...marks.map(({ word }) => word));
    }
    expect(words).toEqual(text.words.map((_, word) => word));
  });
});

describe('a voice thread that dies', () => {
  const never = new AbortController().signal;
  const workerUrl = new URL('../support/dying-voice-worker.mjs', import.meta.url);

  it('fails what was asked of it, and is replaced for the next request', async () => {
    const engine = new EspeakEmbedded(workerUrl);
    const say = async (text: string) => {
      let samplesSaid = 0;
      for await (const { samples } of engine.synthesize(spokenTextOf(text), delivery, never)) {
        samplesSaid += samples.length;
      }
      return samplesSaid;
    };
    expect(await say('leeft')).toBe(100);
    const waiting = [say('sterft'), say('wacht')].map(problemCode);
    expect(await Promise.all(waiting)).toEqual(['synthesis-failed', 'synthesis-failed']);
    expect(await say('leeft')).toBe(100);
    await engine.close();
  });
});
