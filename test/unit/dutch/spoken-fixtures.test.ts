import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sentenceRanges } from '../../../src/core/dutch/sentences.ts';
import { speakDutch } from '../../../src/core/dutch/speak-dutch.ts';
import { sliceRange } from '../../../src/core/text-range.ts';
import { expectInvariants } from './spoken-text-invariants.ts';

/** A text, a block a line, and beside it how it is spoken, a sentence a line. */
const folder = new URL('../../fixtures/spoken/', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.spoken.txt'))
  .map((name) => name.replace('.spoken.txt', ''));

const linesOf = (name: string): readonly string[] =>
  readFileSync(new URL(name, folder), 'utf8').trimEnd().split('\n');

describe.each(names)('%s', (name) => {
  const sentences = linesOf(`${name}.txt`).flatMap((block) =>
    sentenceRanges(block).map((range) => sliceRange(block, range)),
  );

  it('is spoken as a Dutch reader would, sentence by sentence', () => {
    expect(sentences.map((sentence) => speakDutch(sentence).text)).toEqual(linesOf(`${name}.spoken.txt`));
  });

  it('has every letter and digit spoken once', () => {
    for (const sentence of sentences) expectInvariants(sentence, speakDutch(sentence));
  });
});
