import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/core/article.ts';
import { searchText, searchWords } from '../../../src/services/library/search-text.ts';

const article = (...texts: readonly string[]): Article => ({
  id: '0123456789abcdef',
  title: '',
  date: null,
  language: 'nl',
  blocks: texts.map((text) => ({ kind: 'paragraph', text })),
});

describe('a search', () => {
  it('is for words, without case, accents and signs', () => {
    expect(searchWords('  Café, REEËN! café ')).toEqual(['cafe', 'reeen']);
    expect(searchWords('?! …')).toBeNull();
  });

  it('finds the blocks where all words stand, and shows the first three', () => {
    const text = article(...Array.from({ length: 5 }, (_, n) => `Zin ${n} over de dijk.`), 'Niets.');
    const found = searchText(text, ['dijk', 'zin']);
    expect(found).toMatchObject({ count: 5 });
    expect(found?.places.map(({ place }) => place.block)).toEqual([0, 1, 2]);
    expect(searchText(text, ['dijk', 'niets'])).toBeNull();
  });

  it('cuts a long block between words, around what was found', () => {
    const found = searchText(article(`${'lang '.repeat(50)}naald ${'hooi '.repeat(50)}`), ['naald']);
    const [place] = found?.places ?? [];
    expect(place?.excerpt).toMatch(/^… (?:lang )+naald(?: hooi)+ …$/);
  });

  it('shows in every excerpt the word that it says it found there, and where it stands in the text', () => {
    const word = fc.stringMatching(/^[a-zé]{1,12}$/);
    void fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 80 }), fc.nat(), (words, which) => {
        const wanted = words[which % words.length]!.normalize('NFD').replace(/\p{M}/gu, '');
        const text = words.join(' ');
        const [place] = searchText(article(text), [wanted])?.places ?? [];
        const { excerpt = '', found = { start: 0, end: 0 } } = place ?? {};
        const shown = excerpt.slice(found.start, found.end);
        expect(shown.replaceAll('é', 'e')).toBe(wanted);
        expect(text.startsWith(shown, place?.place.offset)).toBe(true);
      }),
    );
  });
});
