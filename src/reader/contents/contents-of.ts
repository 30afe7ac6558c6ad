/** The contents list of a text: its headings, each under the nearest one before it of a higher level. */
import type { Block } from '../../core/article.ts';

export type ContentsEntry = {
  readonly block: number;
  readonly text: string;
  readonly entries: readonly ContentsEntry[];
};

type OpenEntry = {
  readonly level: number;
  readonly block: number;
  readonly text: string;
  readonly entries: OpenEntry[];
};

/** Without the title that a text opens with. */
export function contentsOf(blocks: readonly Block[]): readonly ContentsEntry[] {
  const root: OpenEntry = { level: 0, block: -1, text: '', entries: [] };
  const open = [root];
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'heading' || (index === 0 && block.level === 1)) continue;
    while ((open.at(-1)?.level ?? 0) >= block.level) open.pop();
    const entry: OpenEntry = { level: block.level, block: index, text: block.text, entries: [] };
    open.at(-1)?.entries.push(entry);
    open.push(entry);
  }
  return root.entries;
}
