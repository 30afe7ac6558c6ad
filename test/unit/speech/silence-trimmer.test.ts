import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SpeechChunk, SpeechMark } from '../../../src/core/speech.ts';
import { SilenceTrimmer } from '../../../src/services/speech/silence-trimmer.ts';

const sampleRate = 1000;
const quiet = 103;
const loud = 104;

type Trimmed = { readonly samples: number[]; readonly marks: SpeechMark[] };

function trim(chunks: readonly { samples: readonly number[]; marks?: readonly SpeechMark[] }[]): Trimmed {
  const trimmer = new SilenceTrimmer();
  const given: SpeechChunk[] = [];
  for (const { samples, marks = [] } of chunks) {
    const sound = trimmer.push({ sampleRate, samples: Int16Array.from(samples), marks });
    if (sound) given.push(sound);
  }
  const rest = trimmer.end(sampleRate);
  if (rest) given.push(rest);
  return {
    samples: given.flatMap(({ samples }) => [...samples]),
    marks: given.flatMap(({ marks }) => marks),
  };
}

const silence = (length: number) => new Array<number>(length).fill(quiet);
const sound = (length: number) => new Array<number>(length).fill(-loud);

describe('SilenceTrimmer', () => {
  it('cuts silence before and after, but for half a millisecond', () => {
    const { samples } = trim([{ samples: [...silence(50), ...sound(10), ...silence(70)] }]);
    expect(samples).toEqual([quiet, ...sound(10), quiet]);
  });

  it('keeps silence between sounds, also when it comes in pieces of its own', () => {
    const whole = [...sound(3), ...silence(40), ...sound(2)];
    const { samples } = trim([
      { samples: [...silence(9), ...whole.slice(0, 10)] },
      { samples: whole.slice(10, 30) },
      { samples: whole.slice(30) },
      { samples: silence(30) },
    ]);
    expect(samples).toEqual([quiet, ...whole]);
  });

  it('gives sound as soon as it is there', () => {
    const trimmer = new SilenceTrimmer();
    const push = (samples: number[]) =>
      trimmer.push({ sampleRate, samples: Int16Array.from(samples), marks: [] })?.samples.length;
    expect(push(silence(20))).toBeUndefined();
    expect(push(sound(5))).toBe(6);
    expect(push(silence(20))).toBeUndefined();
    expect(push(sound(5))).toBe(25);
  });

  it('moves marks along with the sound', () => {
    const { marks } = trim([
      {
        samples: [...silence(21), ...sound(50)],
        marks: [
          { word: 0, at: 0.02 },
          { word: 1, at: 0.05 },
        ],
      },
    ]);
    expect(marks).toEqual([
      { word: 0, at: 0 },
      { word: 1, at: expect.closeTo(0.03, 6) },
    ]);
  });

  it('gives nothing for nothing but silence', () => {
    expect(trim([{ samples: silence(100), marks: [{ word: 0, at: 0.01 }] }])).toEqual({
      samples: [],
      marks: [],
    });
  });

  it('keeps every mark, in order and within the sound, however the sound is cut', () => {
    const runs = fc.array(
      fc.record({
        loud: fc.boolean(),
        length: fc.integer({ min: 1, max: 40 }),
        pieces: fc.integer({ min: 1, max: 3 }),
      }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(runs, (parts) => {
        fc.pre(parts.some((part) => part.loud));
        let at = 0;
        const chunks = parts.map(({ loud: isLoud, length }, word) => {
          const chunk = {
            samples: isLoud ? sound(length) : silence(length),
            marks: [{ word, at: at / sampleRate }],
          };
          at += length;
          return chunk;
        });
        const { samples, marks } = trim(chunks);
        expect(marks.map(({ word }) => word)).toEqual(parts.map((_, word) => word));
        const times = marks.map((mark) => mark.at);
        expect(times).toEqual(times.toSorted((a, b) => a - b));
        expect(times[0]).toBeGreaterThanOrEqual(0);
        expect(times.at(-1)).toBeLessThanOrEqual(samples.length / sampleRate);
        expect(samples.filter((sample) => sample === -loud)).toHaveLength(
          chunks.flatMap((chunk) => chunk.samples).filter((sample) => sample === -loud).length,
        );
      }),
    );
  });
});
