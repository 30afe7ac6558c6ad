import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SpokenText } from '../../../src/core/dutch/spoken-text.ts';
import { LeesmeeError } from '../../../src/core/errors.ts';
import type { SpeechChunk, SpeechEngine } from '../../../src/core/speech.ts';
import type { Sound, UnmarkedEngine } from '../../../src/services/engines/unmarked-engine.ts';
import { alignWords } from '../../../src/services/speech/alignment/align-words.ts';
import { alignedEngine } from '../../../src/services/speech/alignment/aligned-engine.ts';
import { pausesWithin, soundingPart } from '../../../src/services/speech/alignment/pauses-within.ts';
import { PowerSpectrum } from '../../../src/services/speech/alignment/power-spectrum.ts';
import { spreadWords } from '../../../src/services/speech/alignment/spread-words.ts';
import { spokenTextOf } from '../../support/spoken-text-of.ts';

const sampleRate = 16_000;

/** A word for these tests: a tone of its own, or silence at 0 Hz. */
type Tone = { readonly hertz: number; readonly seconds: number };

function recordingOf(tones: readonly Tone[], rate = sampleRate) {
  const pieces = tones.flatMap(({ hertz, seconds }) =>
    Array.from({ length: Math.round(seconds * rate) }, (_, index) =>
      Math.round(8000 * Math.sin((2 * Math.PI * hertz * index) / rate)),
    ),
  );
  return { sampleRate: rate, samples: Int16Array.from(pieces) };
}

function startsOf(tones: readonly Tone[]): number[] {
  let at = 0;
  return tones.flatMap(({ hertz, seconds }) => {
    const start = at;
    at += seconds;
    return hertz === 0 ? [] : [start];
  });
}

const marked = (tones: readonly Tone[]) => ({
  ...recordingOf(tones),
  marks: startsOf(tones).map((at, word) => ({ word, at })),
});

const pitches = [250, 900, 400, 2200, 600, 1500];
const said = (lengths: readonly number[], pause = 0.2): Tone[] =>
  lengths.flatMap((seconds, word) => [
    { hertz: pitches[word % pitches.length]!, seconds },
    ...(word % 3 === 2 ? [{ hertz: 0, seconds: pause }] : []),
  ]);
const silence: Tone = { hertz: 0, seconds: 0.3 };

describe('PowerSpectrum', () => {
  it('finds a tone where it is, and keeps its energy', () => {
    const size = 256;
    const spectrum = new PowerSpectrum(size);
    for (const bin of [0, 1, 17, 100, 128]) {
      const frame = Float64Array.from({ length: size }, (_, index) =>
        Math.cos((2 * Math.PI * bin * index) / size),
      );
      const power = spectrum.of(frame);
      expect(power.indexOf(Math.max(...power))).toBe(bin);
      const isEdge = bin === 0 || bin === size / 2;
      expect(power[bin]).toBeCloseTo((isEdge ? size : size / 2) ** 2, 3);
    }
  });
});

describe('soundingPart and pausesWithin', () => {
  it('find where sound starts, stops, and rests for longer than within a word', () => {
    const { samples } = recordingOf([
      silence,
      { hertz: 300, seconds: 0.2 },
      { hertz: 0, seconds: 0.05 },
      { hertz: 300, seconds: 0.2 },
      { hertz: 0, seconds: 0.15 },
      { hertz: 300, seconds: 0.2 },
      silence,
    ]);
    const { from, to } = soundingPart(samples);
    expect(from / sampleRate).toBeCloseTo(0.3, 2);
    expect(to / sampleRate).toBeCloseTo(1.1, 2);
    const pauses = pausesWithin(samples, sampleRate);
    expect(pauses).toHaveLength(1);
    expect(pauses[0]!.to / sampleRate).toBeCloseTo(0.9, 2);
  });

  it('take a recording without any sound as a whole', () => {
    expect(soundingPart(new Int16Array(50))).toEqual({ from: 0, to: 50 });
    expect(pausesWithin(new Int16Array(50), sampleRate)).toEqual([]);
  });
});

const never = new AbortController().signal;

describe('alignWords', () => {
  it('finds the words again when each takes more or less time, within two hundredths of a second', async () => {
    const reference = marked([silence, ...said([0.3, 0.2, 0.4, 0.3, 0.5, 0.2])]);
    const changed = [...said([0.45, 0.15, 0.3, 0.4, 0.35, 0.3], 0.35), silence];
    const aligned = await alignWords(reference, recordingOf(changed, 22_050), never);
    for (const [word, at] of startsOf(changed).entries()) {
      expect(Math.abs(aligned[word]!.at - at)).toBeLessThan(0.02);
    }
  });

  it('starts a word that follows a pause where the pause ends', async () => {
    const tones = said([0.3, 0.3, 0.3, 0.3]);
    const { marks, ...reference } = marked(tones);
    const early = marks.map(({ word, at }) => ({ word, at: word === 3 ? at - 0.15 : at }));
    const aligned = await alignWords({ ...reference, marks: early }, recordingOf(tones), never);
    expect(aligned[3]!.at).toBeCloseTo(startsOf(tones)[3]!, 2);
  });

  it('gives each word one time, in order and within the sound, whatever the recordings hold', async () => {
    const lengths = fc.array(fc.double({ min: 0.02, max: 0.4, noNaN: true }), { minLength: 1, maxLength: 7 });
    await fc.assert(
      fc.asyncProperty(lengths, lengths, async (known, sought) => {
        const reference = marked(said(known));
        const target = recordingOf(said(sought));
        const aligned = await alignWords(reference, target, never);
        expect(aligned.map(({ word }) => word)).toEqual(reference.marks.map(({ word }) => word));
        const times = aligned.map(({ at }) => at);
        expect(times).toEqual(times.toSorted((a, b) => a - b));
        expect(times[0]).toBeGreaterThanOrEqual(0);
        expect(times.at(-1)).toBeLessThanOrEqual(target.samples.length / sampleRate);
      }),
      { numRuns: 40 },
    );
  });

  it('stops in the middle when nobody wants to know any more', async () => {
    const long = marked(said(Array.from({ length: 40 }, () => 0.3)));
    const abort = new AbortController();
    const aligning = alignWords(long, long, abort.signal);
    abort.abort();
    await expect(aligning).rejects.toMatchObject({ problem: { code: 'cancelled' } });
  });
});

describe('spreadWords', () => {
  it('spreads words over the sound by their length', () => {
    const text = spokenTextOf('een langer woord');
    const times = spreadWords(text, recordingOf([silence, { hertz: 300, seconds: 1.6 }, silence])).map(
      ({ at }) => at,
    );
    expect(times[0]).toBeCloseTo(0.3, 1);
    expect(times[1]! - times[0]!).toBeLessThan(times[2]! - times[1]!);
    expect(times[2]).toBeLessThan(1.9);
  });
});

describe('alignedEngine', () => {
  const text = spokenTextOf('een twee drie');
  const tones = said([0.3, 0.3, 0.3]);
  const delivery = { voice: 'x:y', rate: 1, pitch: 1 };

  const engineOf = (sounds: () => AsyncGenerator<Sound, void>): UnmarkedEngine => ({
    id: 'x',
    voices: async () => [],
    synthesize: sounds,
    close: async () => undefined,
  });
  const referenceOf = (synthesize: SpeechEngine['synthesize']) => ({
    engine: { id: 'known', voices: async () => [], synthesize, close: async () => undefined },
    voice: 'known:nl',
  });
  async function* whole(): AsyncGenerator<Sound, void> {
    const { samples } = recordingOf([silence, ...tones]);
    yield { sampleRate, samples: samples.slice(0, 4000) };
    yield { sampleRate, samples: samples.slice(4000) };
  }
  const known = referenceOf(async function* (_: SpokenText) {
    yield marked(tones) as SpeechChunk;
  });

  async function chunksOf(engine: SpeechEngine, signal = never): Promise<SpeechChunk[]> {
    const chunks: SpeechChunk[] = [];
    for await (const chunk of engine.synthesize(text, delivery, signal)) chunks.push(chunk);
    return chunks;
  }

  it('gives sound as it comes, the first word with its first sound, and the others at the end', async () => {
    const chunks = await chunksOf(alignedEngine(engineOf(whole), known));
    expect(chunks.map(({ marks }) => marks.map(({ word }) => word))).toEqual([[], [0], [1, 2]]);
    const times = chunks.flatMap(({ marks }) => marks.map(({ at }) => at));
    for (const [word, at] of startsOf([silence, ...tones]).entries()) expect(times[word]).toBeCloseTo(at, 1);
  });

  it('makes do with a guess when the reference fails', async () => {
    const failing = referenceOf(() => {
      throw new LeesmeeError({ code: 'synthesis-failed' });
    });
    const chunks = await chunksOf(alignedEngine(engineOf(whole), failing));
    expect(chunks.flatMap(({ marks }) => marks.map(({ word }) => word))).toEqual([0, 1, 2]);
  });

  let isDone = false;
  const endless = referenceOf(async function* (_text, _delivery, signal) {
    isDone = false;
    await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
    isDone = true;
  });

  it('is cancelled while it waits for the reference, which is cancelled too', async () => {
    const abort = new AbortController();
    const chunks = chunksOf(alignedEngine(engineOf(whole), endless), abort.signal);
    setImmediate(() => abort.abort());
    await expect(chunks).rejects.toMatchObject({ problem: { code: 'cancelled' } });
    expect(isDone).toBe(true);
  });

  it('fails as the engine does, and is done with the reference', async () => {
    const failing = engineOf(async function* () {
      yield { sampleRate, samples: new Int16Array(10) };
      throw new LeesmeeError({ code: 'voice-broken', program: 'x', reason: 'failed' });
    });
    await expect(chunksOf(alignedEngine(failing, endless))).rejects.toMatchObject({
      problem: { code: 'voice-broken' },
    });
    expect(isDone).toBe(true);
  });
});
