/**
 * How many of the words of a list are split exactly right; and how many by the package of hyphenation patterns
 * alone, both as a learner splits them and as print does, where no letter need stand alone.
 */
import createHyphenator from 'hyphen/hyphen.js';
import patterns from 'hyphen/patterns/nl.js';
import { describe, expect, it } from 'vitest';
import { hyphenationPlaces } from '../../../src/core/dutch/hyphenation-places.ts';
import { syllablesOf } from '../../../src/core/dutch/syllables.ts';
import { wordsInSyllables } from '../../../src/core/dutch/words-in-syllables.ts';
import { sliceRange } from '../../../src/core/text-range.ts';
import { splitWords } from '../../support/syllable-fixture.ts';

const split = (word: string): string =>
  syllablesOf(word)
    .map((range) => sliceRange(word, range))
    .join('·');

const [levelRows, root, knownWords] = patterns;
/** It adds what it looks up to the words it was given. */
const ownPatterns = [levelRows, root, { ...knownWords }];
const bare = createHyphenator(ownPatterns, { hyphenChar: '·', minWordLength: 2 });

function compare(name: string) {
  const words = splitWords(name);
  const wrong = words.filter(({ word, syllables }) => split(word) !== syllables);
  const wrongBare = words.filter(({ word, syllables }) => bare(word) !== syllables);
  const wrongInPrint = words.filter(({ word, isOfficial }) => !isOfficial(bare(word).replaceAll('-·', '-')));
  const right = (faults: readonly unknown[]) => 1 - faults.length / words.length;
  const percent = (faults: readonly unknown[]) => `${(right(faults) * 100).toFixed(1)} %`;
  process.stdout.write(
    `${name}: ${percent(wrong)} right. By the patterns alone ${percent(wrongBare)}, as print ${percent(wrongInPrint)}.\n`,
  );
  for (const { word, syllables } of wrong) process.stdout.write(`  ${syllables}, not ${split(word)}\n`);
  return { count: words.length, right: right(wrong), rightInPrint: right(wrongInPrint) };
}

describe('syllables', () => {
  it('are right in at least 97 of 100 words, and not less often than by the patterns alone', () => {
    const { count, right, rightInPrint } = compare('words.txt');
    expect(count).toBe(400);
    expect(right).toBeGreaterThanOrEqual(0.97);
    expect(right).toBeGreaterThanOrEqual(rightInPrint);
  });

  it('are about as often right in words that the rules were not made for', () => {
    const { count, right } = compare('words-afterwards.txt');
    expect(count).toBe(100);
    expect(right).toBeGreaterThanOrEqual(0.95);
  });

  it.each([
    ['NAVO-top', 'NAVO-·top'],
    ['YouTube', 'YouTube'],
    ['A4', 'A4'],
    ['tv', 'tv'],
    ['tv-programma', 'tv-pro·gram·ma'],
    ['45-jarige', '45-·ja·ri·ge'],
    ['TELEVISIE', 'TE·LE·VI·SIE'],
    ['SAMEN', 'SA·MEN'],
    ['IJsland', 'IJs·land'],
    ['ree\u0308el', 're·e\u0308el'],
    ['coo\u0308rdinatie', 'co·o\u0308r·di·na·tie'],
    ['éénentwintig', 'één·en·twin·tig'],
    ["d'Artagnan", "d'Ar·tag·nan"],
    ['plasticsoep', 'plas·tic·soep'],
    ['voor\u00adbeeld', 'voor\u00ad·beeld'],
    ['', ''],
  ])('of %s are %s', (word, expected) => {
    expect(split(word)).toBe(expected);
  });
});

it('breaks words off where the package does', () => {
  const words = splitWords('words.txt').map(({ word }) => word.toLowerCase());
  for (const word of words.filter((each) => /^\p{L}+$/u.test(each))) {
    const places = hyphenationPlaces(word);
    const ends = [0, ...places, word.length];
    expect(
      ends
        .slice(1)
        .map((end, index) => word.slice(ends[index], end))
        .join('·'),
    ).toBe(bare(word));
  }
});

describe('the words of a text', () => {
  const shown = (text: string): string =>
    wordsInSyllables(text)
      .map((syllables) => syllables.map((range) => sliceRange(text, range)).join('·'))
      .join(' ');

  it('are split that have more than one syllable, without the signs around them', () => {
    expect(shown('“Morgen,” zei de (on)gelijke bakker en/of ’s-Gravenhage!')).toBe(
      'Mor·gen ge·lij·ke bak·ker ’s-Gra·ven·ha·ge',
    );
  });

  it('are no addresses, file names, dates or abbreviations', () => {
    expect(
      shown(
        'Mail jansen@voorbeeld.nl, zie www.voorbeeld.nl/artikel, verslag.docx van 2026-01-18 of de afd. excl. ramen.',
      ),
    ).toBe('ra·men');
  });
});
