import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineBreaksIn } from '../../../src/core/dutch/line-breaks.ts';

/** The text with a hyphen wherever a line may end. */
const broken = (text: string): string => {
  const breaks = new Set(lineBreaksIn(text));
  return [...text].map((letter, index) => (breaks.has(index) ? `-${letter}` : letter)).join('');
};

describe('a word may be broken off', () => {
  it.each([
    'wan-de-len',
    'ge-meen-te',
    'ar-beids-on-ge-schikt-heids-ver-ze-ke-ring',
    'kin-der-boe-ken-win-kel',
    'Zand-wol-de',
  ])('between its syllables: %s', (word) => {
    expect(broken(word.replaceAll('-', ''))).toBe(word);
  });

  it('only where it is longer than asked for', () => {
    expect(lineBreaksIn('De kinderboekenwinkel', 10)).toEqual([6, 9, 12, 15, 18]);
    expect(lineBreaksIn('De kinderboekenwinkel', 18)).toEqual([]);
  });

  it.each(['avond', 'mooie', 'oma', 'ra-dio'])('without a letter left alone: %s', (word) => {
    expect(broken(word.replaceAll('-', ''))).toBe(word);
  });

  it.each(['beëindigen', 'autootje', 'omaatje', 'parapluutje', 'cafeetje'])(
    'nowhere that it would be written otherwise: %s',
    (word) => {
      expect(broken(word)).not.toMatch(/-ë|(?:aa|ee|oo|uu)-tje/u);
    },
  );

  it.each(['tv-programma', 's’avonds', 'zo’n', 'NAVO', '12.500', 'www.voorbeeld.nl', 'ui'])(
    'not beside a sign, and not in what is no word: %s',
    (text) => {
      for (const place of lineBreaksIn(text)) expect(text.slice(place - 2, place + 2)).toMatch(/^\p{L}{4}$/u);
    },
  );
});

it('the places are in order, inside of the text, with letters around them, in any text', () => {
  const piece = fc.oneof(
    fc.constantFrom('verzekering', 'beëindigd', 'zo’n', '€ 3,50', 'e\u0301e\u0301n', '-', ' ', 'ij', '😀'),
    fc.string({ unit: 'grapheme' }),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      let last = 0;
      for (const place of lineBreaksIn(text)) {
        expect(place).toBeGreaterThan(last);
        expect(text.slice(0, place)).toMatch(/\p{L}\p{M}*$/u);
        expect(text.slice(place)).toMatch(/^\p{L}/u);
        last = place;
      }
    }),
  );
});
