import { describe, expect, it } from 'vitest';
import { cleanText, foldSpaces } from '../../../src/services/documents/clean-text.ts';

describe('cleaning', () => {
  it.each([
    ['line ends of every system', 'a\r\nb\rc\u0085d\u2028e\vf', 'a\nb\nc\nd\ne\nf'],
    ['a new page or paragraph as a blank line', 'a\fb\u2029c', 'a\n\nb\n\nc'],
    ['spaces of every width', 'a\u00a0b\u202fc\u2009d', 'a b c d'],
    ['soft hyphens', 'voor\u00adbeeld', 'voorbeeld'],
    ['a soft hyphen at a line end', 'voor\u00ad\nbeeld', 'voorbeeld'],
    ['characters that nobody sees', '\ufeffa\u200bb\u2060c\u0007', 'abc'],
    ['ligatures', 'ﬁets, aﬀect, eﬃciënt, ĳs, Ĳssel', 'fiets, affect, efficiënt, ijs, IJssel'],
    ['accents that stand apart', 'cafe\u0301', 'café'],
    ['half a character', 'a\ud83db', 'a\ufffdb'],
    ['a family of emoji, which stays one', '👩‍👧', '👩‍👧'],
  ])('makes one of %s', (_, text, expected) => {
    expect(cleanText(text)).toBe(expected);
  });

  it('folds white space in the text of a block', () => {
    expect(foldSpaces('  een \t twee\n drie\tvier ')).toBe('een twee drie vier');
  });
});
