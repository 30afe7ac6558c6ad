/** From the top of a range's first line to the bottom of its last, in CSS pixels of the viewport. */
export type Extent = { readonly top: number; readonly bottom: number };

/** Null when nothing of the range is laid out. */
export function extentOf(range: Range): Extent | null {
  const { top, bottom, height } = range.getBoundingClientRect();
  return height > 0 ? { top, bottom } : null;
}
