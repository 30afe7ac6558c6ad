/**
 * The pieces of text on a page put together to lines. What stands beside each other with more than a space between
 * stays apart: it may be two columns.
 */
import type { TextPage, TextPiece } from './pdf-pages.ts';

/** Part of a line of print, in points from the top left of its page. */
export type TextLine = TextPiece & {
  readonly pageHeight: number;
  /** The first letter stands here; a marker hangs to the left of it. */
  readonly textLeft: number;
  /** It begins with a small raised number, as a note does. */
  readonly isNote: boolean;
  /** The numbers of notes that it refers to, which are no text of it. */
  readonly references: readonly string[];
  /** What stands side by side on it with room between, if that is more than one thing. */
  readonly cells: readonly TextCell[];
};

/** In points from the left of the page. */
export type TextCell = { readonly text: string; readonly left: number; readonly right: number };

/** As parts of the size of the letters. */
const wordGap = 0.15;
const widestWordGap = 1.3;
const markerGap = 3.5;
const sameBaseline = 0.45;

export function pageLines({ pieces, height }: TextPage): TextLine[] {
  const lines: TextLine[] = [];
  let spaced = false;
  for (const piece of pieces) {
    if (piece.text.trim() === '') {
      spaced = true;
      continue;
    }
    const last = lines.at(-1);
    const joined = last && joinedOnLine(last, piece, spaced);
    if (joined) lines[lines.length - 1] = joined;
    else lines.push(lineOf(piece, height));
    spaced = /\s$/.test(piece.text);
  }
  return rejoined(lines);
}

const lineOf = (piece: TextPiece, pageHeight: number): TextLine => ({
  ...piece,
  pageHeight,
  textLeft: piece.left,
  isNote: false,
  references: [],
  cells: [],
});

/** What was drawn in another order than it is read, such as a number beside its item. */
function rejoined(lines: readonly TextLine[]): TextLine[] {
  const sorted = [...lines].sort((one, other) => one.baseline - other.baseline || one.left - other.left);
  const joined: TextLine[] = [];
  for (const line of sorted) {
    const index = joined.findLastIndex(
      (other, at) => at >= joined.length - mostBeside && joinedOnLine(other, line, false) !== null,
    );
    const beside = joined[index];
    if (beside) joined[index] = joinedOnLine(beside, line, false) ?? beside;
    else joined.push(line);
  }
  return joined;
}

/** As many parts of lines stand beside each other at most. */
const mostBeside = 12;

const marker = /^(?:[•‣◦▪●○■□–—*·\uf0b7\uf0a7]|-|\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)])$/;

/** `piece` after `line`, or `null` when it is no part of it. */
function joinedOnLine(line: TextLine, piece: TextPiece | TextLine, spaced: boolean): TextLine | null {
  const size = Math.max(line.size, piece.size);
  const rise = line.baseline - piece.baseline;
  if (Math.abs(rise) > sameBaseline * size) return null;
  const gap = (piece.left - line.right) / size;
  const isMarker = marker.test(line.text.trim());
  if (gap < -0.5 || gap > (isMarker ? markerGap : widestWordGap)) return null;
  const more = 'references' in piece ? piece.references : [];
  if (isNoteMark(line, piece, rise))
    return { ...line, right: piece.right, references: [...line.references, piece.text.trim()] };
  const space = spaced || gap > wordGap || /\s$/.test(line.text) || /^\s/.test(piece.text) ? ' ' : '';
  return {
    ...line,
    text: line.text.trimEnd() + space + piece.text.trimStart(),
    right: Math.max(line.right, piece.right),
    baseline: piece.size > line.size ? piece.baseline : line.baseline,
    size: piece.text.trim().length > line.text.trim().length ? piece.size : line.size,
    textLeft: isMarker ? piece.left : line.textLeft,
    isNote: line.isNote || isNumberOfNote(line, piece, rise),
    references: [...line.references, ...more],
  };
}

/** A small raised number behind a word refers to a note; read in its place it would be a number. */
const isNoteMark = (line: TextLine, piece: TextPiece, rise: number): boolean =>
  piece.size < line.size * 0.9 &&
  rise > 0.15 * line.size &&
  /^\s*\d{1,3}\s*$/.test(piece.text) &&
  /\S$/.test(line.text);

/** The same before the words of the note. */
const isNumberOfNote = (line: TextLine, piece: TextPiece, rise: number): boolean =>
  line.size < piece.size * 0.9 && -rise > 0.15 * piece.size && /^\s*\d{1,3}\s*$/.test(line.text);
