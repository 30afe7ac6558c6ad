/**
 * The sound in a WAV file or stream, as its bytes come. A program that writes to a pipe can't say beforehand how
 * long its sound will be and writes a length that no file has: then it ends where the stream does. Any other
 * file must be whole. 16-bit mono PCM only: programs are asked for nothing else.
 */
import type { Sound } from '../unmarked-engine.ts';

/** What came was no WAV file, not of a kind that was asked for, not all of one, or silence. */
export class BadWavError extends Error {
  override readonly name = 'BadWavError';
}

/** eSpeak NG writes 0x7ffff000; others write 0x7fffffff, 0xffffffff or nothing. */
const isUnknownLength = (bytes: number): boolean => bytes === 0 || bytes >= 0x7fff_0000;

const bytesPerSample = 2;

/** Throws a `BadWavError`. */
export async function* wavSound(source: AsyncIterable<Uint8Array>): AsyncGenerator<Sound, void> {
  let waiting: Buffer = Buffer.alloc(0);
  let data: { readonly sampleRate: number; left: number; readonly known: boolean } | null = null;
  for await (const bytes of source) {
    waiting = Buffer.concat([waiting, bytes]);
    if (data === null) {
      const header = headerIn(waiting);
      if (header === null) continue;
      const known = !isUnknownLength(header.dataBytes);
      data = {
        sampleRate: header.sampleRate,
        left: known ? header.dataBytes : Number.POSITIVE_INFINITY,
        known,
      };
      waiting = waiting.subarray(header.bytes);
    }
    const count = Math.floor(Math.min(waiting.length, data.left) / bytesPerSample);
    if (count === 0) continue;
    yield { sampleRate: data.sampleRate, samples: samplesIn(waiting, count) };
    data.left -= count * bytesPerSample;
    waiting = waiting.subarray(count * bytesPerSample);
  }
  if (data === null) throw new BadWavError('not a WAV file');
  if (data.known ? data.left > 0 : waiting.length > 0) throw new BadWavError('cut off');
}

type Header = { readonly sampleRate: number; readonly dataBytes: number; readonly bytes: number };

/** `null` as long as it isn't all there. */
function headerIn(bytes: Buffer): Header | null {
  if (bytes.length < 12) return null;
  if (bytes.toString('latin1', 0, 4) !== 'RIFF' || bytes.toString('latin1', 8, 12) !== 'WAVE') {
    throw new BadWavError('not a WAV file');
  }
  let sampleRate: number | null = null;
  for (let at = 12; at + 8 <= bytes.length; ) {
    const name = bytes.toString('latin1', at, at + 4);
    const length = bytes.readUInt32LE(at + 4);
    const content = at + 8;
    if (name === 'data') {
      if (sampleRate === null) throw new BadWavError('sound before its format');
      return { sampleRate, dataBytes: length, bytes: content };
    }
    if (name === 'fmt ') {
      if (content + 16 > bytes.length) return null;
      sampleRate = sampleRateIn(bytes, content);
    }
    at = content + length + (length % 2);
  }
  return null;
}

function sampleRateIn(bytes: Buffer, at: number): number {
  const channels = bytes.readUInt16LE(at + 2);
  const bits = bytes.readUInt16LE(at + 14);
  const sampleRate = bytes.readUInt32LE(at + 4);
  if (channels !== 1 || bits !== 16 || sampleRate < 8000 || sampleRate > 96_000) {
    throw new BadWavError('not 16-bit mono');
  }
  return sampleRate;
}

function samplesIn(bytes: Buffer, count: number): Int16Array<ArrayBuffer> {
  const samples = new Int16Array(count);
  for (let index = 0; index < count; index += 1) samples[index] = bytes.readInt16LE(index * bytesPerSample);
  return samples;
}
