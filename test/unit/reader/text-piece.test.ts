import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TextPiece, withoutLineBreaks } from '../../../src/reader/article/text-piece.ts';

const noNode = {} as Text;

/** A stretch of a text, and places in it for a soft hyphen. */
const pieces = fc.integer({ min: 0, max: 50 }).chain((start) =>
  fc.array(fc.integer({ min: start + 1, max: start + 30 })).map((places) => ({
    range: { start, end: start + 31 },
    breaks: [...new Set(places)].sort((a, b) => a - b),
  })),
);

it('a place in the text is found in the node, and back', () => {
  fc.assert(
    fc.property(pieces, ({ range, breaks }) => {
      const piece = new TextPiece(noNode, range, breaks);
      for (let place = range.start; place <= range.end; place += 1) {
        const offset = piece.nodeOffset(place);
        expect(piece.textOffset(offset)).toBe(place);
        // On either side of a soft hyphen is the same place of the text.
        if (breaks.includes(place)) expect(piece.textOffset(offset + 1)).toBe(place);
      }
      expect(piece.nodeOffset(range.end)).toBe(range.end - range.start + breaks.length);
    }),
  );
});

it('what is taken from the page is as it was written', () => {
  expect(withoutLineBreaks('ver\u00adze\u00adke\u00adring')).toBe('verzekering');
});
