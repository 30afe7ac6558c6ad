import { expect, it } from 'vitest';
import { marked, unmarked } from '../../../src/reader/session/marked-sentences.ts';

const first = { block: 0, sentence: 0 };
const second = { block: 0, sentence: 1 };

it('marks a sentence once, however often it fails', () => {
  expect(marked(marked([], first), { ...first })).toEqual([first]);
});

it('takes the mark off a sentence that was heard after all, and off no other', () => {
  const both = marked(marked([], first), second);
  expect(unmarked(both, { ...first })).toEqual([second]);
  expect(unmarked(both, { block: 1, sentence: 0 })).toBe(both);
});
