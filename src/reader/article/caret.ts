/** Where in the page a point on the screen or the text cursor is. */

export type BoundaryPoint = { readonly node: Node; readonly offset: number };

export function caretFromPoint(x: number, y: number): BoundaryPoint | null {
  if ('caretPositionFromPoint' in document) {
    const caret = document.caretPositionFromPoint(x, y);
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  const range = (document as Document).caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}

/** The text cursor; null while text is selected. */
export function caretOfSelection(): BoundaryPoint | null {
  const selection = document.getSelection();
  return selection?.isCollapsed && selection.anchorNode
    ? { node: selection.anchorNode, offset: selection.anchorOffset }
    : null;
}

export function textIsSelected(): boolean {
  const selection = document.getSelection();
  return selection !== null && !selection.isCollapsed;
}
