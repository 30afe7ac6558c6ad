import { describe, expect, it } from 'vitest';
import type { SpokenChunk } from '../../../src/contract/leesmee-api.ts';
import { defaultReadingOptions } from '../../../src/core/dutch/spoken-text.ts';
import { LeesmeeError } from '../../../src/core/errors.ts';
import { compilePronunciations, noPronunciations } from '../../../src/core/pronunciation.ts';
import type { SpeechEngine } from '../../../src/core/speech.ts';
import { sliceRange } from '../../../src/core/text-range.ts';
import { createSpeech } from '../../../src/services/speech/create-speech.ts';
import { problemCode } from '../../support/problem-code.ts';
import { ScriptedEngine, scriptedTone } from '../../support/scripted-engine.ts';

const never = new AbortController().signal;

const sentence = {
  text: '',
  kind: 'paragraph',
  article: null,
  reading: defaultReadingOptions,
} as const;

function speechOf(...engines: readonly SpeechEngine[]) {
  const speech = createSpeech({ engines, pronunciationsFor: async () => noPronunciations });
  return {
    speech,
    async speak(text: string, voice = 'scripted:0', rate = 1, signal = never): Promise<SpokenChunk[]> {
      const request = { ...sentence, text, delivery: { voice, rate, pitch: 1 } };
      const chunks: SpokenChunk[] = [];
      for await (const chunk of speech.speak(request, signal)) chunks.push(chunk);
      return chunks;
    },
  };
}

const samplesIn = (chunks: readonly SpokenChunk[]) =>
  chunks.reduce((sum, { samples }) => sum + samples.length, 0);

describe('createSpeech', () => {
  it('gives a mark for each written word, where its sound starts, without silence around the sentence', async () => {
    const text = 'Om 10 uur, zei hij.';
    const chunks = await speechOf(new ScriptedEngine()).speak(text);
    const marks = chunks.flatMap((chunk) => chunk.marks);
    expect(marks.map(({ source }) => sliceRange(text, source))).toEqual(['Om', '10', 'uur', 'zei', 'hij']);
    const { sampleRate, silence, sound } = scriptedTone;
    expect(marks.map(({ at }) => at)).toEqual(
      [0, 1, 2, 3, 4].map((word) => expect.closeTo(word * (2 * silence + sound), 2)),
    );
    expect(samplesIn(chunks) / sampleRate).toBeCloseTo(5 * sound + 4 * 2 * silence, 2);
  });

  it.each(['', '...', '—', '“ ”', '😀'])('says nothing for %j, and asks no voice', async (text) => {
    const engine = new ScriptedEngine();
    expect(await speechOf(engine).speak(text)).toEqual([]);
    expect(engine.requests).toEqual([]);
  });

  it('has each voice speak by its own engine', async () => {
    const first = new ScriptedEngine({ id: 'first' });
    const second = new ScriptedEngine({ id: 'second', voices: [{}, {}] });
    const { speech, speak } = speechOf(first, second);
    expect((await speech.voices()).map(({ id }) => id)).toEqual(['first:0', 'second:0', 'second:1']);
    await speak('hallo', 'second:1', 1.5);
    expect(first.requests).toEqual([]);
    expect(second.requests).toEqual([
      { text: 'hallo', delivery: { voice: 'second:1', rate: 1.5, pitch: 1 } },
    ]);
  });

  it.each(['gone:3', 'live:0', ''])(
    'lets the first voice with audio stand in for voice %j',
    async (voice) => {
      const live = new ScriptedEngine({ id: 'live', voices: [{ delivery: 'live' }] });
      const engine = new ScriptedEngine();
      expect(await speechOf(live, engine).speak('hallo', voice)).not.toEqual([]);
      expect(engine.requests[0]?.delivery.voice).toBe('scripted:0');
    },
  );

  it('says which voice is missing when there is none at all', async () => {
    expect(await problemCode(speechOf(new ScriptedEngine({ voices: [] })).speak('hallo'))).toBe(
      'voice-missing',
    );
  });

  /** Lists its voice, and can't speak. */
  class BrokenEngine extends ScriptedEngine {
    // biome-ignore lint/correctness/useYield: it fails before it has anything to give.
    override async *synthesize(): AsyncGenerator<never, void> {
      throw new LeesmeeError({ code: 'voice-broken', program: 'x', reason: 'failed' });
    }
  }

  it('has no voice stand in that is broken itself', async () => {
    const standIn = new ScriptedEngine();
    const { speak } = speechOf(new BrokenEngine({ id: 'mbrola' }), standIn);
    expect(await speak('hallo', 'gone:3')).not.toEqual([]);
    expect(standIn.requests).toHaveLength(1);
  });

  it('has none stand in for a voice that is there and fails: the reader is told', async () => {
    const { speak } = speechOf(new BrokenEngine({ id: 'mbrola' }), new ScriptedEngine());
    expect(await problemCode(speak('hallo', 'mbrola:0'))).toBe('voice-broken');
  });

  it('passes on that a voice fails or is cancelled', async () => {
    const { speak } = speechOf(new ScriptedEngine());
    expect(await problemCode(speak('dat sterft'))).toBe('synthesis-failed');
    const abort = new AbortController();
    const hanging = speak('dat hangt', 'scripted:0', 1, abort.signal);
    abort.abort();
    expect(await problemCode(hanging)).toBe('cancelled');
    expect(await speak('en verder')).not.toEqual([]);
  });

  it('closes its engines', async () => {
    const engine = new ScriptedEngine();
    await speechOf(engine).speech.close();
    expect(engine.closed).toBe(true);
  });

  it('says what the dictionary of the text makes of it, with the options that are set', async () => {
    const engine = new ScriptedEngine();
    const dictionary = compilePronunciations([
      { written: 'Yael', spoken: 'Jaa-el', match: 'word', caseSensitive: true },
    ]);
    const speech = createSpeech({
      engines: [engine],
      pronunciationsFor: async (article) => (article === 'a1' ? dictionary : noPronunciations),
    });
    const reading = { ...defaultReadingOptions, brackets: 'skip' } as const;
    const request = { ...sentence, text: 'Yael (negen) komt.', reading };
    expect((await speech.spoken({ ...request, article: 'a1' })).text).toBe('Jaa-el komt.');
    expect((await speech.spoken(request)).text).toBe('Yael komt.');
    const delivery = { voice: 'scripted:0', rate: 1, pitch: 1 };
    for await (const _ of speech.speak({ ...request, article: 'a1', delivery }, never));
    expect(engine.requests.map(({ text }) => text)).toEqual(['Jaa-el komt.']);
  });
});
