import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeMessage, encodeMessage } from '../../../src/contract/wire-format.ts';

const message = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, false),
    fc.string({ unit: 'binary' }),
    fc.integer(),
    fc.double({ noNaN: true }).filter((number) => !Object.is(number, -0)),
    fc.uint8Array(),
    fc.int16Array(),
    fc.array(tie('value')),
    fc.dictionary(
      fc.string().filter((key) => key !== '__proto__'),
      tie('value'),
      { noNullPrototype: true },
    ),
  ),
})).value;

describe('messages as bytes', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(message, (value) => {
        expect(decodeMessage(encodeMessage(value))).toEqual(value);
      }),
    );
  });

  it('come back from anywhere in a larger buffer', () => {
    fc.assert(
      fc.property(message, fc.nat(9), (value, start) => {
        const bytes = encodeMessage(value);
        const larger = new Uint8Array(start + bytes.length + 3);
        larger.set(bytes, start);
        expect(decodeMessage(larger.subarray(start, start + bytes.length))).toEqual(value);
      }),
    );
  });

  it('send of samples only what is to be seen of them', () => {
    const long = new Int16Array(100_000);
    expect(encodeMessage(long.subarray(10, 20)).byteLength).toBeLessThan(40);
  });

  it('are never an exception, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        decodeMessage(bytes);
      }),
      { numRuns: 2000 },
    );
    expect(decodeMessage(Uint8Array.of(0xc1))).toBeUndefined();
    expect(decodeMessage(new Uint8Array(0))).toBeUndefined();
  });

  it('change no object beyond themselves', () => {
    const bytes = encodeMessage(JSON.parse('{ "a": { "b": 1 } }'));
    const proto = new TextEncoder().encode('__proto__');
    const attack = Uint8Array.of(0x81, 0xa0 + proto.length, ...proto, ...bytes);
    expect(decodeMessage(attack)).toBeUndefined();
    expect(Object.hasOwn(Object.prototype, 'a')).toBe(false);
  });
});
