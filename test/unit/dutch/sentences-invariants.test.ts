import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceRanges } from '../../../src/core/dutch/sentences.ts';

/** Pieces that the rules look for, so that random text meets them side by side. */
const pieces = fc.constantFrom(
  ...'de|Het|Jan|hij|dr.|bijv.|enz.|o.a.|B.V.|N.|V.S.|nr.|p.|jan.|zo.|1.|12|3,5|€|II.|ABC|iPhone|www.a.nl|a@b.nl'.split(
    '|',
  ),
  ...`.|..|...|…|. . .|!|?|?!|,|;|:|-|--|–|—|"|'|''|,,|“|”|„|‘|’|«|»|(|)|[|]|[3]|(!)|*|_|#|@|&|'s|'t|’k`.split(
    '|',
  ),
  ...' |  |\t|\n|\r\n|\n\n|\u2028|\u2029|\f|\v|\u00a0|\u2009|\u202f|\u3000|\ufeff'.split('|'),
  ...'\u00ad|\u200b|\u200d|\u202e|\ud800|\udc00|\u0000|\u0085|e\u0301|é|ĳ|中。|ب|Ж|😀|👍🏽|🇳🇱|:-)|<3|•|·|¹|½|\u2047'.split(
    '|',
  ),
);
const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((codes) => String.fromCharCode(...codes));
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
  fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  anyUnits,
);

/** Wide enough to be taken for a line of wrapped text. */
const fullLine = 'Zo lang is een regel in een tekst die op een vaste breedte is afgebroken ';

describe('the sentences of any text', () => {
  it('are in order, disjoint, not empty and trimmed, and leave nothing out but white space', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let covered = 0;
        for (const { start, end } of sentenceRanges(text)) {
          expect(start).toBeGreaterThanOrEqual(covered);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(covered, start).trim()).toBe('');
          const sentence = text.slice(start, end);
          expect(sentence.trim()).toBe(sentence);
          covered = end;
        }
        expect(text.slice(covered).trim()).toBe('');
      }),
      { numRuns: 5000 },
    );
  });

  it('never run across a blank line', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            texts,
            texts.map((text) => fullLine + text),
          ),
          { minLength: 2, maxLength: 4 },
        ),
        fc.constantFrom('\n\n', '\r\n\r\n', '\n \t\n'),
        (parts, gap) => {
          const text = parts.join(gap);
          let at = 0;
          const gaps = parts.slice(0, -1).map((part) => {
            at += part.length;
            const middle = at + 1;
            at += gap.length;
            return middle;
          });
          for (const { start, end } of sentenceRanges(text)) {
            for (const middle of gaps) expect(start < middle && middle < end).toBe(false);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});
