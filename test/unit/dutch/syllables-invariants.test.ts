/** What always holds for the syllables of a word, whatever the word. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { syllablesOf } from '../../../src/core/dutch/syllables.ts';
import { wordsInSyllables } from '../../../src/core/dutch/words-in-syllables.ts';
import { sliceRange } from '../../../src/core/text-range.ts';
import { splitWords } from '../../support/syllable-fixture.ts';

/** Letters as Dutch strings them together, with all that may stand among them. */
const pieces = fc.constantFrom(
  ...'a aa e ee ei eu i ie ij o oe oo ou u ui uu y b c ch d f g h j k l m n ng p q qu r s sch st t th v w x z'.split(
    ' ',
  ),
  ..."ë ï ö ü é è ê ç A E IJ S T É e\u0308 o\u0301 n\u0303 \u0301 ĳ ﬁ ß İ я 字 𝐀 😀 7 \u00ad - ’ '".split(
    ' ',
  ),
);
const strangeWords = fc.array(pieces, { maxLength: 24 }).map((letters) => letters.join(''));
const listedWords = fc.constantFrom(...splitWords('words.txt').map(({ word }) => word));
const joinedWords = fc.array(listedWords, { minLength: 1, maxLength: 3 }).map((words) => words.join(''));
const words = fc.oneof(strangeWords, joinedWords);

const partsOf = (word: string): readonly string[] =>
  syllablesOf(word).map((range) => sliceRange(word, range));
const hasVowel = (part: string): boolean => /[aeiouy\p{N}]/u.test(part.normalize('NFD').toLowerCase());

describe('the syllables of any word', () => {
  it('are together the whole word, in order', () => {
    fc.assert(
      fc.property(words, (word) => {
        const syllables = syllablesOf(word);
        expect(syllables.map((range) => sliceRange(word, range)).join('')).toBe(word);
        expect(syllables[0]?.start).toBe(0);
        for (const { start, end } of syllables) if (word !== '') expect(end).toBeGreaterThan(start);
      }),
    );
  });

  it('have a vowel each, if the word has one', () => {
    fc.assert(
      fc.property(words, (word) => {
        const parts = partsOf(word);
        expect(parts.every(hasVowel) || parts.length === 1).toBe(true);
      }),
    );
  });

  it('never break what is one letter or one sign', () => {
    const graphemes = new Intl.Segmenter('nl', { granularity: 'grapheme' });
    fc.assert(
      fc.property(words, (word) => {
        const borders = new Set([...graphemes.segment(word)].map(({ index }) => index));
        for (const { start } of syllablesOf(word).slice(1)) {
          expect(borders.has(start)).toBe(true);
          expect(word.slice(start - 1, start + 1)).not.toMatch(/^(?:ij|ch|qu)$/iu);
        }
      }),
    );
  });

  it.each(['a', 'x', "a'", '-', 'sch', 'arbeidsongeschiktheid', 'e\u0308', 'software'])(
    'are found in a hundred thousand characters of %s',
    (part) => {
      const word = part.repeat(100_000 / part.length);
      expect(partsOf(word).join('')).toBe(word);
      expect(wordsInSyllables(`${word} en nog ${word}`).length).toBeLessThanOrEqual(2);
    },
  );
});
