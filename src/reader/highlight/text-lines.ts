/** The lines in which text is laid out, in CSS pixels of the viewport. */

export type LineBox = {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
};

/** One box a line, from top to bottom: pieces that overlap by more than half their height are on one line. */
export function lineBoxes(pieces: readonly LineBox[]): readonly LineBox[] {
  const lines: LineBox[] = [];
  for (const piece of [...pieces].sort((a, b) => a.top - b.top || a.left - b.left)) {
    const line = lines.at(-1);
    if (line && isOnLine(piece, line)) lines[lines.length - 1] = around(line, piece);
    else lines.push(piece);
  }
  return lines;
}

function isOnLine(piece: LineBox, line: LineBox): boolean {
  const overlap = Math.min(piece.bottom, line.bottom) - Math.max(piece.top, line.top);
  return overlap > Math.min(piece.bottom - piece.top, line.bottom - line.top) / 2;
}

const around = (a: LineBox, b: LineBox): LineBox => ({
  top: Math.min(a.top, b.top),
  bottom: Math.max(a.bottom, b.bottom),
  left: Math.min(a.left, b.left),
  right: Math.max(a.right, b.right),
});
