/**
 * Cuts a block that no page could lay out and no voice prepare in one go: a text of megabytes without a line end.
 * Cuts between sentences where there are any, and loses nothing but the space that it cuts at, and marks.
 */
import type { Block } from '../../core/article.ts';

/** Some ten pages; a paragraph that a person wrote is never cut. */
const longestBlock = 20_000;

export function splitLongBlock(block: Block): readonly Block[] {
  if (block.text.length <= longestBlock) return [block];
  const [first = '', ...others] = textPieces(block.text);
  const { marks: _, ...unmarked } = block;
  const kind = block.kind === 'quote' ? 'quote' : 'paragraph';
  const part = block.part && { part: block.part };
  return [{ ...unmarked, text: first }, ...others.map((text) => ({ kind, text, ...part }) as const)];
}

function textPieces(text: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  while (text.length - start > longestBlock) {
    const end = start + cutIn(text.slice(start, start + longestBlock));
    pieces.push(text.slice(start, end).trim());
    start = end;
  }
  pieces.push(text.slice(start).trim());
  return pieces.filter((piece) => piece !== '');
}

/** Where to cut `window`: after its last sentence, else its last word, else its last whole character. */
function cutIn(window: string): number {
  let cut = window.lastIndexOf(' ');
  for (const end of window.matchAll(/[.!?…]["'”’»)]{0,3} (?=["'“‘„(]{0,2}\p{Lu})/gu))
    cut = end.index + end[0].length;
  if (cut > 0) return cut;
  return /[\ud800-\udbff]$/.test(window) ? window.length - 1 : window.length;
}
