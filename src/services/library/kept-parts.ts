/** A text on its way to the page, kept once it has arrived as a whole. */
import type { ArticlePart } from '../../contract/leesmee-api.ts';
import type { Kept } from '../../contract/library-schema.ts';
import type { Article, Block } from '../../core/article.ts';

/** The same parts, and at the end what came of keeping them. */
export async function* keptParts(
  parts: AsyncIterable<ArticlePart>,
  keep: (article: Article) => Promise<Kept>,
): AsyncGenerator<ArticlePart, void> {
  const passed: ArticlePart[] = [];
  for await (const part of parts) {
    passed.push(part);
    yield part;
  }
  yield { part: 'kept', kept: await keep(joinedParts(passed)) };
}

export async function articleOf(parts: AsyncIterable<ArticlePart>): Promise<Article> {
  const all: ArticlePart[] = [];
  for await (const part of parts) all.push(part);
  return joinedParts(all);
}

/** Every document has a head, or reading it has failed. */
function joinedParts(parts: readonly ArticlePart[]): Article {
  let head: Omit<Article, 'blocks'> = { id: '', title: '', date: null, language: 'und' };
  const blocks: Block[] = [];
  for (const part of parts) {
    if (part.part === 'head') {
      const { id, title, date, language } = part;
      head = { id, title, date, language };
    } else if (part.part === 'blocks') {
      for (const block of part.blocks) blocks.push(block);
    }
  }
  return { ...head, blocks };
}
