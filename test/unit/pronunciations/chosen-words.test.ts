import { describe, expect, it } from 'vitest';
import { sliceRange } from '../../../src/core/text-range.ts';
import { chosenWords, wordAt } from '../../../src/reader/pronunciations/chosen-words.ts';
import { draftEntry } from '../../../src/reader/pronunciations/draft-entry.ts';
import { entry } from './entries.ts';

const text = 'Mevr. Kovalenko-Smit belt ’s avonds (jus d’orange).';
const choose = (words: string) => {
  const start = text.indexOf(words);
  return chosenWords(text, { start, end: start + words.length });
};

describe('what is selected', () => {
  it('is taken without the space around it', () => {
    expect(choose(' Kovalenko-Smit ')).toEqual({ written: 'Kovalenko-Smit', match: 'word' });
    expect(choose('jus d’orange')).toEqual({ written: 'jus d’orange', match: 'word' });
  });

  it('stands for a part when it is part of a word', () => {
    expect(choose('Koval')).toEqual({ written: 'Koval', match: 'part' });
    expect(choose('lenko')).toEqual({ written: 'lenko', match: 'part' });
  });

  it('is nothing when it holds no word, or too much', () => {
    expect(chosenWords(text, { start: 5, end: 6 })).toBeNull();
    expect(choose(').')).toBeNull();
    expect(chosenWords('a'.repeat(300), { start: 0, end: 201 })).toBeNull();
  });
});

describe('the word at a place', () => {
  it.each([
    ['Kovalenko', 'Kovalenko-Smit'],
    ['lenko', 'Kovalenko-Smit'],
    [' belt', 'Kovalenko-Smit'],
    ['orange', 'd’orange'],
    ['Mevr', 'Mevr'],
  ])('is the one around or just before it: %j', (from, word) => {
    const range = wordAt(text, text.indexOf(from));
    expect(range && sliceRange(text, range)).toBe(word);
  });

  it('is none where there is no word', () => {
    expect(wordAt('a  … b', 3)).toBeNull();
    expect(wordAt('', 0)).toBeNull();
  });
});

describe('an entry to begin with', () => {
  const words = { written: 'Kovalenko', match: 'word' } as const;
  const always = entry('kovalenko', 'Kovallenko');
  const here = entry('Kovalenko', 'Kovaljenko', { article: 'here' });
  const elsewhere = entry('Kovalenko', 'Kowa', { article: 'elsewhere' });

  it('is the one there is for this text, or else the one that always holds', () => {
    expect(draftEntry(words, [elsewhere, always, here], 'here')).toBe(here);
    expect(draftEntry(words, [elsewhere, always, here], null)).toBe(always);
  });

  it('is a new one that says what is written when there is none', () => {
    const capitals = entry('KOVALENKO', 'Kovallenko', { caseSensitive: true });
    expect(draftEntry(words, [elsewhere, capitals], 'here')).toMatchObject({
      article: null,
      written: 'Kovalenko',
      spoken: 'Kovalenko',
    });
    expect(draftEntry(null, [], null)).toMatchObject({ written: '', spoken: '' });
  });
});
