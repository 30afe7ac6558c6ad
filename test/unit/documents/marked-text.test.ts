import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, foldSpaces } from '../../../src/services/documents/clean-text.ts';
import { languageMark, type MarkedPiece, markedText } from '../../../src/services/documents/marked-text.ts';

const plain = (text: string): MarkedPiece => ({ text, marks: [] });
const strong = (text: string): MarkedPiece => ({ text, marks: [{ kind: 'strong' }] });
const french = { kind: 'language', language: 'fr' } as const;

const passages = (pieces: readonly MarkedPiece[]): string[] => {
  const { text, marks } = markedText(pieces);
  return marks.map((mark) => `${mark.kind} ${text.slice(mark.start, mark.end)}`);
};

describe('text with marks', () => {
  it('knows what was marked, without the spaces around it', () => {
    expect(passages([plain(' Zij  is '), strong(' heel\n erg '), plain(' blij. ')])).toEqual([
      'strong heel erg',
    ]);
  });

  it('joins what belongs together, and keeps apart what doesn’t', () => {
    expect(passages([strong('heel '), strong('erg'), plain(' blij '), strong('nu')])).toEqual([
      'strong heel erg',
      'strong nu',
    ]);
  });

  it('may mark the same words twice', () => {
    expect(
      passages([
        { text: 'très ', marks: [french] },
        { text: 'bien', marks: [french, { kind: 'strong' }] },
      ]),
    ).toEqual(['language très bien', 'strong bien']);
  });

  it('is the same text as without marks, and its marks lie in order within it', () => {
    const piece = fc.record({
      text: fc.oneof(
        fc.string({ unit: 'binary', maxLength: 6 }),
        fc.constantFrom(' ', 'é', 'e', '\u0301', 'ﬁ', '\u00ad\n', 'a'),
      ),
      marks: fc.constantFrom(
        [],
        [{ kind: 'strong' } as const],
        [french],
        [french, { kind: 'emphasis' } as const],
      ),
    });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const { text, marks } = markedText(pieces);
        expect(text).toBe(foldSpaces(cleanText(pieces.map((each) => each.text).join(''))));
        let last = 0;
        for (const { start, end } of marks) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }),
      { numRuns: 500 },
    );
  });
});

it.each([
  ['fr', 'fr'],
  ['en_GB', 'en-GB'],
  ['x-none', undefined],
  ['und', undefined],
  ['zxx', undefined],
  ['"><script>', undefined],
  ['', undefined],
  [undefined, undefined],
])('takes %j for the language %j', (tag, language) => {
  expect(languageMark(tag)).toEqual(language === undefined ? null : { kind: 'language', language });
});
