import { describe, expect, it } from 'vitest';
import {
  changedPronunciations,
  withAdded,
} from '../../../src/services/pronunciations/changed-pronunciations.ts';
import { entry } from './entries.ts';

const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

describe('a change of the dictionary', () => {
  const [a, b, c] = [entry('Aart', 'Aard'), entry('Bea', 'Bee'), entry('Cees', 'Kees')];

  it('takes out what is removed, puts edited entries in their own place, and new ones last', () => {
    const edited = { ...a, spoken: 'Aaart' };
    const added = entry('Dirk', 'Durk');
    expect(changedPronunciations([a, b, c], { put: [added, edited], remove: [b.id, 'gone'] })).toEqual([
      edited,
      c,
      added,
    ]);
  });

  it('leaves one entry for the same words', () => {
    const same = entry('bea', 'Beja');
    expect(changedPronunciations([a, b], { put: [same], remove: [] })).toEqual([a, same]);
    const renamed = { ...c, written: 'Bea' };
    expect(changedPronunciations([b, c], { put: [renamed], remove: [] })).toEqual([renamed]);
  });

  it('tells entries for one text, for parts and for capitals from each other', () => {
    const others = [
      entry('Bea', 'Bé', { article: '0123456789abcdef' }),
      entry('Bea', 'Bé', { match: 'part' }),
      entry('Bea', 'Bé', { caseSensitive: true }),
    ];
    expect(ids(changedPronunciations([b], { put: others, remove: [] }))).toEqual(ids([b, ...others]));
  });

  it('is undone by putting back what went and removing what came', () => {
    const before = [a, b, c];
    const same = entry('bea', 'Beja');
    const after = changedPronunciations(before, { put: [same], remove: [c.id] });
    const undone = changedPronunciations(after, { put: [b, c], remove: [same.id] });
    expect(new Set(undone)).toEqual(new Set(before));
  });
});

describe('adding to the dictionary', () => {
  const standing = entry('Bea', 'Bee');

  it('keeps the entry that is there for the same words, and changes what it says', () => {
    const { pronunciations, added, replaced } = withAdded(
      [standing],
      [entry('BEA', 'Beja'), entry('Cees', 'Kees'), entry('Cees', 'Sees')],
      10,
    );
    expect(pronunciations.map(({ id, spoken }) => [id, spoken])).toEqual([
      [standing.id, 'Beja'],
      [added[0]?.id, 'Sees'],
    ]);
    expect([added.length, replaced.length]).toEqual([1, 1]);
  });

  it('counts nothing for what is there already', () => {
    const { added, replaced } = withAdded([standing], [entry('Bea', 'Bee')], 10);
    expect([added, replaced]).toEqual([[], []]);
  });

  it('stops at the limit, and still changes what is there', () => {
    const late = entry('Dirk', 'Durk');
    const { pronunciations, left } = withAdded([standing], [late, entry('Bea', 'Beja')], 1);
    expect(pronunciations.map(({ spoken }) => spoken)).toEqual(['Beja']);
    expect(left).toEqual([late]);
  });
});
