import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BadWavError, wavSound } from '../../../src/services/engines/process/wav-sound.ts';
import { wavHeader } from '../../../src/services/export/wav-header.ts';

const samples = Int16Array.from({ length: 40 }, (_, index) => (index - 20) * 1000);
const pcm = Buffer.from(samples.buffer);
const header = (length = samples.length) => Buffer.from(wavHeader(22_050, length, 'short'));

async function* inPieces(bytes: Uint8Array, cuts: readonly number[]) {
  let at = 0;
  for (const cut of [...cuts.toSorted((a, b) => a - b), bytes.length]) {
    yield bytes.subarray(at, cut);
    at = Math.max(at, cut);
  }
}

async function read(bytes: Uint8Array, cuts: readonly number[] = []) {
  const found: number[] = [];
  let sampleRate = 0;
  for await (const sound of wavSound(inPieces(bytes, cuts))) {
    found.push(...sound.samples);
    sampleRate = sound.sampleRate;
  }
  return { sampleRate, samples: found };
}

const whole = { sampleRate: 22_050, samples: [...samples] };

/** As a program writes it that can't know the length beforehand. */
function endless(dataBytes: number): Buffer {
  const bytes = header();
  bytes.writeUInt32LE(dataBytes, 40);
  return Buffer.concat([bytes, pcm]);
}

describe('wavSound', () => {
  it('gives the samples however the bytes come', async () => {
    const bytes = Buffer.concat([header(), pcm]);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.length), { maxLength: 12 }), async (cuts) => {
        expect(await read(bytes, cuts)).toEqual(whole);
      }),
    );
  });

  it.each([0, 0x7fff_f000, 0x7fff_ffff, 0xffff_ffff])('reads to the end at length %d', async (length) => {
    expect(await read(endless(length), [50])).toEqual(whole);
  });

  it('passes over other parts before the sound, and what follows it', async () => {
    const filler = Buffer.from('FLLR\x03\0\0\0abc\0', 'latin1');
    const plain = header();
    const bytes = [plain.subarray(0, 12), filler, plain.subarray(12), pcm, Buffer.from('LIST')];
    expect(await read(Buffer.concat(bytes), [20, 30])).toEqual(whole);
  });

  const stereo = header();
  stereo.writeUInt16LE(2, 22);
  const eightBits = header();
  eightBits.writeUInt16LE(8, 34);
  const withoutFormat = Buffer.concat([header().subarray(0, 12), header().subarray(36)]);
  it.each([
    ['nothing', Buffer.alloc(0)],
    ['half a header', header().subarray(0, 30)],
    ['a header alone', header()],
    ['half of it', Buffer.concat([header(), pcm.subarray(0, 40)])],
    ['half a sample too many', Buffer.concat([endless(0), Buffer.from([1])])],
    ['another file', Buffer.from('This is no sound at all, however long it may be.')],
    ['stereo', Buffer.concat([stereo, pcm])],
    ['8 bits', Buffer.concat([eightBits, pcm])],
    ['no format', Buffer.concat([withoutFormat, pcm])],
  ])('refuses %s', async (_, bytes) => {
    await expect(read(bytes)).rejects.toThrow(BadWavError);
  });
});
