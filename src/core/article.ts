/**
 * A document as Leesmee reads it: plain text in blocks, and what is known of it, but no markup. Whatever the file format was, this is
 * what comes out of it, and all that the page, the voices and the export ever see.
 */
import type { TextRange } from './text-range.ts';

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** Something about a stretch of a block's text: how it was written, or in which other language (BCP 47) it is. */
export type TextMark = TextRange &
  ({ readonly kind: 'emphasis' | 'strong' } | { readonly kind: 'language'; readonly language: string });

/** What a block was before it became text: a row of a table, a picture by its description, a footnote. */
export type BlockPart = 'table' | 'figure' | 'note';

/**
 * `text` never holds a line break: soft wraps are joined and white space is folded before a block is made. Without
 * `part` it is running text. `marks` are not empty, lie within the text, and come in order of their starts.
 */
type BlockText = {
  readonly text: string;
  readonly part?: BlockPart;
  readonly marks?: readonly TextMark[];
};

/** One block of an article. For a `listItem`, `marker` is what stood before it (`•`, `3.`), `depth` counts from 0. */
export type Block = BlockText &
  (
    | { readonly kind: 'heading'; readonly level: HeadingLevel }
    | { readonly kind: 'paragraph' | 'quote' }
    | {
        readonly kind: 'listItem';
        readonly marker: string;
        readonly ordered: boolean;
        readonly depth: number;
      }
  );

export type BlockKind = Block['kind'];

/** ISO 8601, as precise as the document was: `2025`, `2025-01` or `2025-01-31`. */
export type IsoDate = string;

/**
 * The first block is the level 1 heading with the title where the document shows one; `title` is then the same
 * text. A document without a heading gets a title from its file name or first words, and no such block.
 */
export type Article = {
  /** Stable for the same content: a hash of the decoded text. */
  readonly id: string;
  readonly title: string;
  readonly date: IsoDate | null;
  /** BCP 47, lower case (`nl`, `en`), or `und` when the text is too short to tell. */
  readonly language: string;
  readonly blocks: readonly Block[];
};
