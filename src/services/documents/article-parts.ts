/**
 * An article in parts for the channel: first what it is, then its blocks. The first batch is small so that its
 * beginning is on the screen at once; the later ones grow, so that a long text takes few messages.
 */
import type { ArticlePart } from '../../contract/leesmee-api.ts';
import type { Article, Block } from '../../core/article.ts';

const firstBatchBlocks = 20;
const largestBatchBlocks = 500;
/** A batch of long paragraphs ends earlier. */
const batchCharacters = 256 * 1024;

export function* articleParts({ blocks, ...head }: Article): Iterable<ArticlePart> {
  yield { part: 'head', ...head, blockCount: blocks.length };
  let mostBlocks = firstBatchBlocks;
  for (let start = 0; start < blocks.length; ) {
    const end = batchEnd(blocks, start, mostBlocks);
    yield { part: 'blocks', blocks: blocks.slice(start, end) };
    start = end;
    mostBlocks = Math.min(mostBlocks * 2, largestBatchBlocks);
  }
}

/** Past at least one block, and past no more than fit. */
function batchEnd(blocks: readonly Block[], start: number, mostBlocks: number): number {
  let end = start;
  let characters = 0;
  while (end < blocks.length && end - start < mostBlocks) {
    characters += blocks[end]?.text.length ?? 0;
    if (end > start && characters > batchCharacters) break;
    end += 1;
  }
  return end;
}
