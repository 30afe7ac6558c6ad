import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paceOf } from '../../../src/core/sentence-pace.ts';

const sentenceOf = (words: number) => Array(words).fill('woord').join(' ');

describe('the pace of a sentence', () => {
  it.each([
    [0, 1],
    [1, 1],
    [15, 1],
    [20, 1 - 0.2 / 3],
    [30, 0.8],
    [80, 0.8],
  ])('of %d words is %d', (words, pace) => {
    expect(paceOf(sentenceOf(words))).toBeCloseTo(pace, 9);
  });

  it('counts words, not signs that stand by themselves', () => {
    expect(paceOf(`${sentenceOf(15)} – … — - * / &`)).toBe(1);
  });

  it('never rises with more words', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), (words, more) => {
        expect(paceOf(sentenceOf(words + more))).toBeLessThanOrEqual(paceOf(sentenceOf(words)));
      }),
    );
  });
});
