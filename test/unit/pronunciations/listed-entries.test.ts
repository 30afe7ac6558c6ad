import { describe, expect, it } from 'vitest';
import { foundEntries, sortedEntries } from '../../../src/reader/pronunciations/listed-entries.ts';
import { entry } from './entries.ts';

const written = (entries: readonly { readonly written: string }[]) => entries.map((each) => each.written);
const entries = [
  entry('Zoë', 'Zowie'),
  entry('élan', 'ee-lan'),
  entry('jus', 'zju', { match: 'part' }),
  entry('deel 10', 'b', { article: 'a1' }),
  entry('deel 9', 'b'),
];

describe('the list', () => {
  it('is sorted by each column, by the rules of Dutch, and by the written words where that doesn’t tell', () => {
    const by = (column: 'written' | 'spoken' | 'match' | 'scope', descending = false) =>
      written(sortedEntries(entries, { column, descending }));
    expect(by('written')).toEqual(['deel 9', 'deel 10', 'élan', 'jus', 'Zoë']);
    expect(by('written', true)).toEqual(['Zoë', 'jus', 'élan', 'deel 10', 'deel 9']);
    expect(by('spoken')).toEqual(['deel 9', 'deel 10', 'élan', 'jus', 'Zoë']);
    expect(by('match')).toEqual(['jus', 'deel 9', 'deel 10', 'élan', 'Zoë']);
    expect(by('scope', true)).toEqual(['deel 10', 'deel 9', 'élan', 'jus', 'Zoë']);
  });

  it('is searched in both columns, whatever the capitals and accents', () => {
    expect(written(foundEntries(entries, ' ZOE '))).toEqual(['Zoë']);
    expect(written(foundEntries(entries, 'elan'))).toEqual(['élan']);
    expect(written(foundEntries(entries, 'zj'))).toEqual(['jus']);
    expect(foundEntries(entries, '')).toBe(entries);
    expect(foundEntries(entries, 'niets')).toEqual([]);
  });
});
