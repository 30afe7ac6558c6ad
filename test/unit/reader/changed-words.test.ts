import { expect, it } from 'vitest';
import { speakDutch } from '../../../src/core/dutch/speak-dutch.ts';
import { compilePronunciations } from '../../../src/core/pronunciation.ts';
import { sliceRange } from '../../../src/core/text-range.ts';
import { changedIn } from '../../../src/reader/session/changed-words.ts';

const pronunciations = compilePronunciations([
  { written: 'Kovalenko', spoken: 'Kovallenko', match: 'word', caseSensitive: false },
]);

it('words that are said otherwise are found where they stand in the block, and no others', () => {
  const block = 'Zo! Mevr. Kovalenko’s HUIS kost ’s avonds 250 euro, zei Kovalenko.';
  const sentence = block.slice(4);
  const changed = changedIn(sentence, speakDutch(sentence, { pronunciations }), 4);
  expect(changed.map(({ range, spoken }) => [sliceRange(block, range), spoken])).toEqual([
    ['Mevr.', 'Mevrouw'],
    ['Kovalenko’s', "Kovallenko's"],
    ['250', 'tweehonderdvijftig'],
    ['Kovalenko', 'Kovallenko'],
  ]);
});
