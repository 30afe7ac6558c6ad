/** How syllables are told apart on the page, for one block at a time. The text itself is left as it is. */

import type { TextRange } from '../../core/text-range.ts';
import type { ArticlePage } from '../article/article-page.ts';

/** A word as its syllables, which are ranges of a block's text. */
export type SplitWord = readonly TextRange[];

/** What the page shows, as blocks of text. */
export type SplitText = Pick<ArticlePage, 'element' | 'textIn' | 'writtenRangesIn'>;

export interface SyllableLook {
  /** In place of what was shown in this block. */
  show(block: number, words: readonly SplitWord[]): void;
  hide(block: number): void;
  /** The text may have been laid out anew. Returns the blocks that are to be shown anew. */
  layoutChanged(): readonly number[];
  dispose(): void;
}
