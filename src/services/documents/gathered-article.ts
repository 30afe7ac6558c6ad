/** An article whole again, from the parts in which it comes over a channel or out of a thread. */
import type { ArticlePart } from '../../contract/leesmee-api.ts';
import type { Article, Block } from '../../core/article.ts';

export async function gatheredArticle(parts: AsyncIterable<ArticlePart>): Promise<Article> {
  let head: Extract<ArticlePart, { part: 'head' }> | null = null;
  const blocks: Block[] = [];
  for await (const part of parts) {
    if (part.part === 'head') head = part;
    else if (part.part === 'blocks') for (const block of part.blocks) blocks.push(block);
  }
  if (!head) throw new Error('an article without a head');
  const { id, title, date, language } = head;
  return { id, title, date, language, blocks };
}
