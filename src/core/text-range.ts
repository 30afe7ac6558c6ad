/** A stretch of a string, in UTF-16 code units, half-open: `text.slice(start, end)`. */
export type TextRange = { readonly start: number; readonly end: number };

export const textRange = (start: number, end: number): TextRange => ({ start, end });

/** The part of `text` that `range` covers. */
export const sliceRange = (text: string, range: TextRange): string => text.slice(range.start, range.end);
