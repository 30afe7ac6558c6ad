/** Nodes of the text are replaced; what the reader has selected stays selected. */
import type { ArticlePage, TextPosition } from './article-page.ts';

type Ends = { readonly anchor: TextPosition; readonly focus: TextPosition };

/** Runs `replace`, which replaces nodes of `block`, and then selects what was selected. */
export function keepingSelection(page: ArticlePage, block: number, replace: () => void): void {
  const ends = selectedEnds(page);
  replace();
  if (ends?.anchor.block === block || ends?.focus.block === block) select(page, ends);
}

function selectedEnds(page: ArticlePage): Ends | null {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = document.getSelection() ?? {};
  if (!anchorNode || !focusNode) return null;
  const anchor = page.positionOf(anchorNode, anchorOffset ?? 0);
  const focus = page.positionOf(focusNode, focusOffset ?? 0);
  return anchor && focus && { anchor, focus };
}

function select(page: ArticlePage, { anchor, focus }: Ends): void {
  const from = page.rangeIn(anchor.block, { start: anchor.offset, end: anchor.offset });
  const to = page.rangeIn(focus.block, { start: focus.offset, end: focus.offset });
  if (!from || !to) return;
  document
    .getSelection()
    ?.setBaseAndExtent(from.startContainer, from.startOffset, to.endContainer, to.endOffset);
}
