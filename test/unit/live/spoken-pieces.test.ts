import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sliceRange } from '../../../src/core/text-range.ts';
import { spokenPieces } from '../../../src/reader/live/spoken-pieces.ts';
import { spokenTextOf } from '../../support/spoken-text-of.ts';

const piecesOf = (text: string, first: number, most: number) =>
  spokenPieces(spokenTextOf(text), first, most).map((piece) => sliceRange(text, piece));

it('leaves a text whole that is short enough', () => {
  expect(piecesOf('De pont vaart.', 0, 100)).toEqual(['De pont vaart.']);
});

it('cuts where a phrase ends, if it can', () => {
  const text = 'Toen de mist optrok, voer de pont over, en wij gingen mee.';
  expect(piecesOf(text, 0, 45)).toEqual(['Toen de mist optrok, voer de pont over, ', 'en wij gingen mee.']);
  expect(piecesOf('Wij gingen allemaal mee', 0, 11)).toEqual(['Wij gingen ', 'allemaal ', 'mee']);
});

it('begins at the word that it is given', () => {
  expect(piecesOf('De pont vaart nu.', 2, 100)).toEqual(['vaart nu.']);
});

it('gives every word from there on once, in order, whatever the limit', () => {
  const word = fc.stringMatching(/^[a-z]{1,30}[,.]?$/);
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1 }),
      fc.nat(40),
      fc.integer({ min: 1, max: 60 }),
      (words, first, most) => {
        const text = words.join(' ');
        const pieces = piecesOf(text, first, most);
        expect(pieces.join('')).toBe(words.slice(first).join(' '));
        for (const piece of pieces) expect(piece.length <= most || !piece.trim().includes(' ')).toBe(true);
      },
    ),
  );
});
