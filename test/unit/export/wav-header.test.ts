import { describe, expect, it } from 'vitest';
import { wavHeader, wavHeaderBytes } from '../../../src/services/export/wav-header.ts';
import { parseWav } from '../../support/wav.ts';

describe('wavHeader', () => {
  it.each(['short', 'any'] as const)('describes mono PCM to any player, in a file of %s length', (length) => {
    const samples = Int16Array.of(1, -2, 32767, -32768);
    const file = Buffer.concat([wavHeader(22_050, 4, length), Buffer.from(samples.buffer)]);
    expect(wavHeader(22_050, 4, length)).toHaveLength(wavHeaderBytes(length));
    expect(parseWav(file)).toMatchObject({ sampleRate: 22_050, samples });
  });

  it('keeps to the plainest form where it can: 44 bytes', () => {
    expect(wavHeader(22_050, 100, 'short')).toHaveLength(44);
  });

  it('has 64-bit sizes for what is longer than 32-bit sizes can say', () => {
    const sampleCount = 3e9;
    const header = Buffer.from(wavHeader(22_050, sampleCount, 'any'));
    expect(header.toString('latin1', 0, 4)).toBe('RF64');
    expect(header.readUInt32LE(4)).toBe(0xffffffff);
    expect(header.toString('latin1', 12, 16)).toBe('ds64');
    expect(header.readUInt32LE(16)).toBe(28);
    expect(header.readBigUInt64LE(20)).toBe(BigInt(header.length - 8 + 2 * sampleCount));
    expect(header.readBigUInt64LE(28)).toBe(BigInt(2 * sampleCount));
    expect(header.readBigUInt64LE(36)).toBe(BigInt(sampleCount));
    expect(header.readUInt32LE(header.length - 4)).toBe(0xffffffff);
    expect(() => wavHeader(22_050, sampleCount, 'short')).toThrow(RangeError);
  });
});
