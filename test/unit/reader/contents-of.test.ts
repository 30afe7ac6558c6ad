import { expect, it } from 'vitest';
import type { Block, HeadingLevel } from '../../../src/core/article.ts';
import { type ContentsEntry, contentsOf } from '../../../src/reader/contents/contents-of.ts';

const heading = (level: HeadingLevel, text: string): Block => ({ kind: 'heading', level, text });
const shown = (entries: readonly ContentsEntry[]): unknown[] =>
  entries.map(({ text, block, entries: below }) => [`${block} ${text}`, ...shown(below)]);

it('puts each heading under the one above it, without the title', () => {
  const blocks = [
    heading(1, 'Het boek'),
    heading(2, 'Een'),
    { kind: 'paragraph', text: 'Er was eens.' } as const,
    heading(4, 'Een a'),
    heading(3, 'Een b'),
    heading(2, 'Twee'),
  ];
  expect(shown(contentsOf(blocks))).toEqual([['1 Een', ['3 Een a'], ['4 Een b']], ['5 Twee']]);
});

it('is empty for a text without headings', () => {
  expect(contentsOf([heading(1, 'Titel'), { kind: 'paragraph', text: 'En verder.' }])).toEqual([]);
});
