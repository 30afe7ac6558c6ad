import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breathingPlaces } from '../../../src/core/dutch/breathing-places.ts';

const breathsOf = (sentence: string): readonly string[] => {
  const places = breathingPlaces(sentence);
  return [0, ...places].map((start, index) => sentence.slice(start, places[index]).trim());
};
const words = (count: number): string =>
  Array.from({ length: count }, (_, index) => `woord${index}`).join(' ');

describe('breathingPlaces', () => {
  it('leaves a sentence of 45 words in one breath', () => {
    expect(breathingPlaces(`${words(22)}, ${words(23)}.`)).toEqual([]);
  });

  it('breaks a sentence of 46 words at the start of its second clause', () => {
    expect(breathsOf(`${words(23)}, ${words(23)}.`)).toEqual([`${words(23)},`, `${words(23)}.`]);
  });

  it('would rather break at a semicolon than at a comma before or after it', () => {
    expect(breathsOf(`${words(20)}; ${words(5)}, ${words(25)}.`)[0]).toBe(`${words(20)};`);
    expect(breathsOf(`${words(22)}, ${words(5)}; ${words(23)}.`)[0]).toBe(`${words(22)}, ${words(5)};`);
  });

  it('would rather break before a conjunction after a comma than at another comma', () => {
    expect(breathsOf(`${words(20)}, maar ${words(5)}, ${words(25)}.`)[0]).toBe(`${words(20)},`);
    expect(breathsOf(`${words(22)}, ${words(5)}, maar ${words(23)}.`)[0]).toBe(`${words(22)}, ${words(5)},`);
  });

  it('breaks before a subordinating conjunction without a comma', () => {
    expect(breathsOf(`${words(25)} omdat ${words(25)}.`)[0]).toBe(words(25));
  });

  it('breaks around a dash, a bracket and a closing quotation mark', () => {
    expect(breathsOf(`${words(24)} – ${words(24)}.`)[1]).toBe(`${words(24)}.`);
    expect(breathsOf(`${words(24)} (${words(24)}).`)[1]).toBe(`(${words(24)}).`);
    expect(breathsOf(`“${words(24)},” ${words(24)}.`)[0]).toBe(`“${words(24)},”`);
  });

  it('does not break at a decimal comma, a sign between words or in front of the last few words', () => {
    expect(breathingPlaces(`${words(24)} 3,5 ${words(24)}.`)).toEqual([]);
    expect(breathingPlaces(`${words(24)} = ${words(24)}.`)).toEqual([]);
    expect(breathingPlaces(`${words(45)}, en dat was het.`)).toEqual([]);
  });

  it('has none where no clause ends', () => {
    expect(breathingPlaces(words(200))).toEqual([]);
  });

  it('keeps every breath within 45 words where enough clauses end', () => {
    const sentence = Array.from({ length: 40 }, () => words(11)).join(', ');
    for (const breath of breathsOf(sentence)) expect(breath.split(' ').length).toBeLessThanOrEqual(45);
  });

  it('gives ascending offsets, each at the start of a word, for any text', () => {
    const pieces = fc.constantFrom(
      'a',
      'en',
      'dat',
      'omdat',
      ',',
      ';',
      '–',
      '(b)',
      '“c,”',
      '\ud800',
      '...',
      '3,5',
      '\n',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 40, maxLength: 200 }), (parts) => {
        const text = parts.join(' ');
        let last = 0;
        for (const place of breathingPlaces(text)) {
          expect(place).toBeGreaterThan(last);
          expect(text.slice(place - 1, place + 1)).toMatch(/^\s\S$/);
          last = place;
        }
      }),
    );
  });
});
