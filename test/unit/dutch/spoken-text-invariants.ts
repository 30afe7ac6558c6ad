/** What always holds for a `SpokenText`, as a check that names what is broken. */
import { expect } from 'vitest';
import type { SpokenText, SpokenWord } from '../../../src/core/dutch/spoken-text.ts';
import type { TextRange } from '../../../src/core/text-range.ts';

const letterOrDigit = /[\p{L}\p{Nd}]/u;

function expectOrdered(ranges: readonly TextRange[], length: number): void {
  let end = 0;
  for (const range of ranges) {
    expect(range.start, 'ranges are in order and disjoint').toBeGreaterThanOrEqual(end);
    expect(range.end, 'ranges are not empty').toBeGreaterThan(range.start);
    end = range.end;
  }
  expect(end, 'ranges lie within the text').toBeLessThanOrEqual(length);
}

/** What of `text` lies outside the ranges. */
function outside(text: string, words: readonly SpokenWord[], side: keyof SpokenWord): string {
  let kept = '';
  let at = 0;
  for (const word of words) {
    kept += `${text.slice(at, word[side].start)} `;
    at = word[side].end;
  }
  return kept + text.slice(at);
}

/** `skips` where the reading options leave something out. */
export function expectInvariants(source: string, spoken: SpokenText, skips = false): void {
  expectOrdered(
    spoken.words.map((word) => word.source),
    source.length,
  );
  expectOrdered(
    spoken.words.map((word) => word.spoken),
    spoken.text.length,
  );
  if (!skips) expect(outside(source, spoken.words, 'source')).not.toMatch(letterOrDigit);
  expect(outside(spoken.text, spoken.words, 'spoken')).toMatch(/^[\s\p{P}]*$/u);
}
