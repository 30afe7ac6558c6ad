import { describe, expect, it } from 'vitest';
import type { SpokenChunk } from '../../../src/contract/leesmee-api.ts';
import { LeesmeeError, type Problem } from '../../../src/core/errors.ts';
import { patientSpeech } from '../../../src/reader/session/patient-speech.ts';

const chunks: readonly SpokenChunk[] = [0, 1, 2].map((index) => ({
  sampleRate: 100,
  samples: Int16Array.from([1, 2, 3, 4], (value) => value + 10 * index),
  marks: [{ source: { start: index, end: index + 1 }, at: index * 0.04 }],
}));

/** Breaks off after so many chunks, once for each number; then speaks to the end. */
function breakingAfter(breaks: number[], problem: Problem) {
  return async function* () {
    const limit = breaks.shift();
    for (const [index, chunk] of chunks.entries()) {
      if (index === limit) throw new LeesmeeError(problem);
      yield chunk;
    }
  };
}

async function hear(speak: () => AsyncIterable<SpokenChunk>, signal = new AbortController().signal) {
  const samples: number[] = [];
  const marks: number[] = [];
  for await (const chunk of patientSpeech(speak, () => Promise.resolve(), signal)) {
    samples.push(...chunk.samples);
    marks.push(...chunk.marks.map((mark) => mark.source.start));
  }
  return { samples, marks };
}

describe('speech over a connection that is lost', () => {
  it('goes on with the next sample, with nothing twice and nothing lost', async () => {
    const heard = await hear(breakingAfter([1, 0, 2], { code: 'connection-lost' }));
    expect(heard.samples).toEqual(chunks.flatMap((chunk) => [...chunk.samples]));
    expect(heard.marks).toEqual([0, 1, 2]);
  });

  it('survives services that stopped as well', async () => {
    const heard = await hear(breakingAfter([2], { code: 'services-stopped' }));
    expect(heard.marks).toEqual([0, 1, 2]);
  });

  it('gives up on any other problem', async () => {
    await expect(hear(breakingAfter([1], { code: 'synthesis-failed' }))).rejects.toMatchObject({
      problem: { code: 'synthesis-failed' },
    });
  });

  it('gives up when nobody waits for it any more', async () => {
    const abort = new AbortController();
    abort.abort();
    await expect(hear(breakingAfter([0], { code: 'connection-lost' }), abort.signal)).rejects.toThrow();
  });
});
