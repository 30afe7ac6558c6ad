/** What every engine holds to, whatever speaks behind it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SpokenText } from '../../src/core/dutch/spoken-text.ts';
import type { Delivery, SpeechChunk, SpeechEngine, SpeechMark } from '../../src/core/speech.ts';
import { problemCode } from '../support/problem-code.ts';
import { spokenTextOf } from '../support/spoken-text-of.ts';

type Utterance = {
  readonly chunks: readonly SpeechChunk[];
  readonly marks: readonly SpeechMark[];
  readonly duration: number;
};

export function speechEngineContract(name: string, createEngine: () => SpeechEngine): void {
  describe(`${name} as a speech engine`, () => {
    let engine: SpeechEngine;
    let delivery: Delivery;
    const never = new AbortController().signal;
    const sentence = spokenTextOf('De buurvrouw leest elke avond, heel rustig, een verhaal voor.');
    const wordsInRow = (count: number) =>
      spokenTextOf(Array.from({ length: count }, () => 'woord').join(' '));
    const longSentence = wordsInRow(400);

    beforeAll(async () => {
      engine = createEngine();
      const [voice] = await engine.voices();
      delivery = { voice: voice!.id, rate: 1, pitch: 1 };
    });
    afterAll(() => engine.close());

    async function speak(text: SpokenText, changes: Partial<Delivery> = {}, signal = never) {
      const chunks: SpeechChunk[] = [];
      for await (const chunk of engine.synthesize(text, { ...delivery, ...changes }, signal)) {
        chunks.push(chunk);
      }
      return utteranceOf(chunks);
    }

    const expectWhole = ({ marks, duration }: Utterance, text: SpokenText) => {
      expect(marks.map(({ word }) => word)).toEqual(text.words.map((_, word) => word));
      const times = marks.map(({ at }) => at);
      expect(times).toEqual(times.toSorted((a, b) => a - b));
      expect(Math.min(...times)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...times)).toBeLessThanOrEqual(duration);
    };

    it('names its Dutch voices by its own id, each once', async () => {
      const voices = await engine.voices();
      expect(voices).not.toHaveLength(0);
      for (const voice of voices) {
        expect(voice.engine).toBe(engine.id);
        expect(voice.id.startsWith(`${engine.id}:`)).toBe(true);
        expect(voice.language).toMatch(/^nl\b/);
      }
      expect(new Set(voices.map(({ id }) => id)).size).toBe(voices.length);
    });

    it('gives sound at one sample rate, and each word one mark, in order and within the sound', async () => {
      const utterance = await speak(sentence);
      expect(new Set(utterance.chunks.map(({ sampleRate }) => sampleRate)).size).toBe(1);
      expect(utterance.chunks.some(({ samples }) => samples.some((sample) => Math.abs(sample) > 1000))).toBe(
        true,
      );
      expectWhole(utterance, sentence);
    });

    it('spreads the words over the utterance', async () => {
      const { marks, duration } = await speak(sentence);
      const steps = marks.slice(1).map(({ at }, index) => at - marks[index]!.at);
      expect(Math.max(...steps)).toBeLessThan(duration / 2);
      expect(steps.filter((step) => step > 0).length).toBeGreaterThan(steps.length / 2);
    });

    it('says nothing for a text without words', async () => {
      expect((await speak({ text: '...', words: [] })).chunks).toEqual([]);
    });

    it.each([0.5, 2, 3])('takes as much less time as it is faster, at rate %d', async (rate) => {
      const normal = await speak(wordsInRow(100));
      const { duration } = await speak(wordsInRow(100), { rate });
      // Programs have units of speed of their own; how true the embedded voice is, is held closer in its own test.
      expect(duration * rate).toBeGreaterThan(normal.duration * 0.8);
      expect(duration * rate).toBeLessThan(normal.duration * 1.2);
    });

    it.each([
      '<speak> </speak> <mark name="0"/> <!-- x -->',
      '&lt; &amp; & &#0; ]]> <![CDATA[ x',
      '[[rate 900]] [[nl]] $(rm x) `x` ; -o /etc/passwd',
      'hoi") (system "touch x") (print "',
      'een\u0000 t\u0001wee\u001b drie\u007f vier\u0085 \ud800 \u2028 vijf',
      '😀 🏳️‍🌈 日本語 e\u0301e\u0301n',
      '— … ! ? * _ # @ % ^',
    ])('takes text for text, never for an order: %j', async (text) => {
      const spoken = spokenTextOf(text);
      expectWhole(await speak(spoken), spoken);
    });

    it('says nothing when it is cancelled before it starts', async () => {
      const signal = AbortSignal.abort();
      expect(await problemCode(speak(sentence, {}, signal))).toBe('cancelled');
    });

    it('stops when it is cancelled, and is there for the next', async () => {
      const abort = new AbortController();
      const chunks = engine.synthesize(longSentence, delivery, abort.signal);
      let seen = 0;
      const whole = (async () => {
        for await (const _ of chunks) {
          seen += 1;
          if (seen === 2) abort.abort();
        }
      })();
      expect(await problemCode(whole)).toBe('cancelled');
      expect(seen).toBe(2);
      expectWhole(await speak(sentence), sentence);
    });

    it('is there for the next when nobody listens to the end', async () => {
      for await (const _ of engine.synthesize(longSentence, delivery, never)) break;
      expectWhole(await speak(sentence), sentence);
    });

    it('keeps requests that are made at the same time apart', async () => {
      const texts = ['een', 'een twee', 'een twee drie'].map(spokenTextOf);
      const cancelled = new AbortController();
      const [first, second, third, other] = await Promise.allSettled([
        ...texts.map((text) => speak(text)),
        speak(longSentence, {}, cancelled.signal),
        Promise.resolve(cancelled.abort()),
      ] as const);
      for (const [index, result] of [first, second, third].entries()) {
        if (result?.status !== 'fulfilled') throw new Error(`request ${index} failed`);
        expectWhole(result.value as Utterance, texts[index]!);
      }
      expect(other?.status).toBe('rejected');
    });

    it('ends what runs when it is closed, and starts nothing more', async () => {
      const closing = createEngine();
      const running = (async () => {
        for await (const _ of closing.synthesize(longSentence, delivery, never)) await closing.close();
      })();
      expect(await problemCode(running)).toBe('cancelled');
      const late = closing.synthesize(sentence, delivery, never)[Symbol.asyncIterator]().next();
      expect(await problemCode(late)).toBe('cancelled');
    });
  });
}

function utteranceOf(chunks: readonly SpeechChunk[]): Utterance {
  const duration = chunks.reduce((sum, { samples, sampleRate }) => sum + samples.length / sampleRate, 0);
  return { chunks, marks: chunks.flatMap(({ marks }) => marks), duration };
}
