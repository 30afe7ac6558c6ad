import { expect, it } from 'vitest';
import { speakDutch } from '../../../src/core/dutch/speak-dutch.ts';
import { withSpokenMarker } from '../../../src/core/dutch/spoken-marker.ts';
import { sliceRange } from '../../../src/core/text-range.ts';

it.each([
  ['3.', 'drie, de lagers'],
  ['(12)', 'twaalf, de lagers'],
  ['b)', 'b, de lagers'],
  ['•', 'de lagers'],
])('says %s before the item, and lights its first word for it', (marker, said) => {
  const source = 'de lagers';
  const spoken = withSpokenMarker(speakDutch(source), marker);
  expect(spoken.text).toBe(said);
  expect(spoken.words.map((word) => sliceRange(source, word.source))).toEqual(['de', 'lagers']);
  expect(sliceRange(spoken.text, spoken.words[0]!.spoken)).toBe(said.replace(' lagers', ''));
  expect(sliceRange(spoken.text, spoken.words[1]!.spoken)).toBe('lagers');
});

it('says nothing before nothing', () => {
  expect(withSpokenMarker({ text: '', words: [] }, '3.')).toEqual({ text: '', words: [] });
});
