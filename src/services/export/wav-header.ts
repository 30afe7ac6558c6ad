/**
 * The header of a WAV file with 16-bit mono PCM. Its sizes are 32-bit numbers, enough for 27 hours of the
 * embedded voice; a file that may get longer has room for 64-bit ones, which are used only when they must be
 * (RF64, EBU Tech 3306).
 */
export type WavLength = 'short' | 'any';

const largest32Bit = 0xffffffff;
const bytesPerSample = Int16Array.BYTES_PER_ELEMENT;
const sizesChunkBytes = 28;

export const wavHeaderBytes = (length: WavLength): number =>
  44 + (length === 'any' ? 8 + sizesChunkBytes : 0);

/** Throws a `RangeError` when `sampleCount` doesn't fit in a short file. */
export function wavHeader(sampleRate: number, sampleCount: number, length: WavLength): Uint8Array {
  const header = Buffer.alloc(wavHeaderBytes(length));
  const dataBytes = sampleCount * bytesPerSample;
  const riffBytes = header.length - 8 + dataBytes;
  const isLarge = riffBytes > largest32Bit;
  if (isLarge && length === 'short') throw new RangeError('too long for a short WAV file');
  let at = 0;
  const name = (text: string) => {
    at += header.write(text, at, 'latin1');
  };
  const number32 = (value: number) => {
    at = header.writeUInt32LE(value, at);
  };
  const number64 = (value: number) => {
    at = header.writeBigUInt64LE(BigInt(value), at);
  };
  name(isLarge ? 'RF64' : 'RIFF');
  number32(isLarge ? largest32Bit : riffBytes);
  name('WAVE');
  if (length === 'any') {
    name(isLarge ? 'ds64' : 'JUNK');
    number32(sizesChunkBytes);
    number64(isLarge ? riffBytes : 0);
    number64(isLarge ? dataBytes : 0);
    number64(isLarge ? sampleCount : 0);
    number32(0);
  }
  name('fmt ');
  number32(16);
  at = header.writeUInt16LE(1, at);
  at = header.writeUInt16LE(1, at);
  number32(sampleRate);
  number32(sampleRate * bytesPerSample);
  at = header.writeUInt16LE(bytesPerSample, at);
  at = header.writeUInt16LE(8 * bytesPerSample, at);
  name('data');
  number32(isLarge ? largest32Bit : dataBytes);
  return header;
}
