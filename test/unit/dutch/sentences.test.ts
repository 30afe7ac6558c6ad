import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sentenceRanges } from '../../../src/core/dutch/sentences.ts';
import { sliceRange } from '../../../src/core/text-range.ts';

const folder = new URL('../../fixtures/sentences/', import.meta.url);

/** In a fixture, `|` stands where one sentence ends and the next starts, `⏎` for a line feed, `␍` for a return, `⍽` for a no-break space. */
const casesOf = (file: string): readonly string[] =>
  readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !/^# [^⏎]*$/.test(line));

const shownSentences = (marked: string): readonly string[] => {
  const text = marked.replaceAll(' | ', ' ').replaceAll('|', '');
  return sentenceRanges(text).map((range) => sliceRange(text, range));
};

for (const file of readdirSync(folder)) {
  describe(`sentences: ${file.replace('.txt', '')}`, () => {
    it.each(casesOf(file))('%s', (line) => {
      const marked = line.replaceAll('⏎', '\n').replaceAll('␍', '\r').replaceAll('⍽', '\u00a0');
      expect(shownSentences(marked)).toEqual(marked.split('|').map((sentence) => sentence.trim()));
    });
  });
}

describe('sentenceRanges', () => {
  it('gives offsets in the text, without the white space around a sentence', () => {
    expect(sentenceRanges('\n  Ja.\u00a0 Nee.\t')).toEqual([
      { start: 3, end: 6 },
      { start: 8, end: 12 },
    ]);
  });

  it('finds none in a text without visible characters', () => {
    expect(sentenceRanges('')).toEqual([]);
    expect(sentenceRanges(' \r\n\u2003\u00a0\u2029 ')).toEqual([]);
  });

  it('keeps marks without a word in one sentence', () => {
    expect(shownSentences('... !!! ?! (.) …')).toHaveLength(1);
  });

  it('joins the lines of a paragraph at any width, as far as they are full', () => {
    const words =
      'Wie door de stille straten van het dorp loopt, ziet overal nog de sporen van het oude veen '.repeat(4);
    for (const width of [62, 72, 80, 100]) {
      const wrapped = words.trim().replaceAll(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n');
      expect(shownSentences(wrapped), `width ${width}`).toHaveLength(1);
    }
  });
});
