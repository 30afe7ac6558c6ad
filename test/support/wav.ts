/** Reads a WAV file the way any player does: chunk by chunk. */
export type Wav = {
  readonly sampleRate: number;
  readonly samples: Int16Array;
  readonly chunkNames: readonly string[];
};

export function parseWav(file: Buffer): Wav {
  if (file.toString('latin1', 0, 4) !== 'RIFF' || file.toString('latin1', 8, 12) !== 'WAVE') {
    throw new Error('not a WAV file');
  }
  if (file.readUInt32LE(4) !== file.length - 8) throw new Error('the size of the file is wrong');
  const chunks = new Map<string, Buffer>();
  for (let at = 12; at < file.length; ) {
    const size = file.readUInt32LE(at + 4);
    chunks.set(file.toString('latin1', at, at + 4), file.subarray(at + 8, at + 8 + size));
    at += 8 + size;
  }
  const format = chunks.get('fmt ')!;
  if (format.readUInt16LE(0) !== 1 || format.readUInt16LE(2) !== 1 || format.readUInt16LE(14) !== 16) {
    throw new Error('not 16-bit mono PCM');
  }
  const data = chunks.get('data')!;
  const samples = Int16Array.from({ length: data.length / 2 }, (_, index) => data.readInt16LE(2 * index));
  return { sampleRate: format.readUInt32LE(4), samples, chunkNames: [...chunks.keys()] };
}
