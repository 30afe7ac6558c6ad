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
};

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
    else lines.push({ ...piece, pageHeight: height, textLeft: piece.left });
    spaced = /\s$/.test(piece.text);
  }
  return rejoined(lines);
}

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
function joinedOnLine(line: TextLine, piece: TextPiece, spaced: boolean): TextLine | null {
  const size = Math.max(line.size, piece.size);
  const rise = line.baseline - piece.baseline;
  if (Math.abs(rise) > sameBaseline * size) return null;
  const gap = (piece.left - line.right) / size;
  const isMarker = marker.test(line.text.trim());
  if (gap < -0.5 || gap > (isMarker ? markerGap : widestWordGap)) return null;
  if (isNoteMark(line, piece, rise)) return { ...line, right: piece.right };
  const space = spaced || gap > wordGap || /\s$/.test(line.text) || /^\s/.test(piece.text) ? ' ' : '';
  return {
    ...line,
    text: line.text.trimEnd() + space + piece.text.trimStart(),
    right: Math.max(line.right, piece.right),
    baseline: piece.size > line.size ? piece.baseline : line.baseline,
    size: piece.text.trim().length > line.text.trim().length ? piece.size : line.size,
    textLeft: isMarker ? piece.left : line.textLeft,
  };
}

/** A small raised number behind a word refers to a note; read in its place it would be a number. */
const isNoteMark = (line: TextLine, piece: TextPiece, rise: number): boolean =>
  piece.size < line.size * 0.9 &&
  rise > 0.15 * line.size &&
  /^\s*\d{1,3}\s*$/.test(piece.text) &&
  /\S$/.test(line.text);
