import { describe, expect, it } from 'vitest';
import type { Article, Block } from '../../../src/core/article.ts';
import { articleParts } from '../../../src/services/documents/article-parts.ts';

const articleOf = (blocks: readonly Block[]): Article => ({
  id: '0123456789abcdef',
  title: 'Kop',
  date: '2025-01',
  language: 'nl',
  blocks,
});
const paragraphs = (count: number, text: string): Block[] =>
  Array.from({ length: count }, (_, index) => ({ kind: 'paragraph', text: `${index} ${text}` }));
const batches = (article: Article): (readonly Block[])[] =>
  [...articleParts(article)].flatMap((part) => (part.part === 'blocks' ? [part.blocks] : []));

describe('the parts of an article', () => {
  it('begin with all but the blocks', () => {
    const [head] = articleParts(articleOf(paragraphs(3, 'tekst')));
    const { blocks: _, ...rest } = articleOf([]);
    expect(head).toEqual({ part: 'head', ...rest, blockCount: 3 });
  });

  it('hold every block once, in batches that grow', () => {
    const article = articleOf(paragraphs(2000, 'tekst'));
    expect(batches(article).flat()).toEqual(article.blocks);
    expect(batches(article).map((batch) => batch.length)).toEqual([20, 40, 80, 160, 320, 500, 500, 380]);
  });

  it('are smaller where blocks are long', () => {
    const article = articleOf(paragraphs(30, 'lang '.repeat(20_000)));
    expect(batches(article).flat()).toEqual(article.blocks);
    expect(Math.max(...batches(article).map((batch) => batch.length))).toBe(2);
  });

  it('are a head alone for an article of a title only', () => {
    expect(batches(articleOf([]))).toEqual([]);
  });
});
