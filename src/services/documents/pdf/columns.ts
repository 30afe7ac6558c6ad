/**
 * The lines of a page in the order in which they are read. Where there are columns, one is read after the other,
 * between the lines that go across them; elsewhere it is from top to bottom and from left to right.
 */
import type { TextCell, TextLine } from './page-lines.ts';

export function inReadingOrder(lines: readonly TextLine[]): TextLine[] {
  const gutter = gutterOf(lines);
  if (gutter === null) return rowsOf(lines);
  const ordered: TextLine[] = [];
  let left: TextLine[] = [];
  let right: TextLine[] = [];
  const endBand = (): void => {
    ordered.push(...inReadingOrder(left), ...inReadingOrder(right));
    left = [];
    right = [];
  };
  for (const line of fromTheTop(lines)) {
    if (line.right <= gutter) left.push(line);
    else if (line.left >= gutter) right.push(line);
    else {
      endBand();
      ordered.push(line);
    }
  }
  endBand();
  return ordered;
}

const fewestLines = 5;
/** Of all lines, as many may go across a gutter: a title, a picture's caption. */
const mostAcross = 0.3;
const leastGutterPoints = 6;
/** Lines of running text fill their column; the cells of a table don't, and neither do the items of a list. */
const leastFilled = 0.6;

/** Where the second column begins, or `null` without columns. */
function gutterOf(lines: readonly TextLine[]): number | null {
  let best: { readonly at: number; readonly across: number } | null = null;
  for (const at of commonLefts(lines)) {
    const left = lines.filter((line) => line.right <= at);
    const right = lines.filter((line) => line.left >= at);
    const across = lines.length - left.length - right.length;
    if (left.length < fewestLines || right.length < fewestLines || across > lines.length * mostAcross)
      continue;
    if (!isColumn(left) || !isColumn(right) || at - rightEdge(left) < leastGutterPoints) continue;
    if (best === null || across < best.across) best = { at, across };
  }
  return best?.at ?? null;
}

/** Places at which several lines begin, from the left, but for the leftmost. */
function commonLefts(lines: readonly TextLine[]): readonly number[] {
  const starts = new Map<number, number>();
  for (const { left } of lines) {
    const rounded = Math.floor(left) - 1;
    starts.set(rounded, (starts.get(rounded) ?? 0) + 1);
  }
  const first = Math.min(...starts.keys());
  return [...starts]
    .filter(([at, count]) => at > first + 50 && count >= fewestLines)
    .map(([at]) => at)
    .sort((one, other) => one - other);
}

function isColumn(lines: readonly TextLine[]): boolean {
  const width = rightEdge(lines) - Math.min(...lines.map(({ left }) => left));
  const filled = lines.filter((line) => line.right - line.left > width * leastFilled);
  return filled.length >= fewestLines && lettersIn(filled) > lettersIn(lines) / 2;
}

const lettersIn = (lines: readonly TextLine[]): number =>
  lines.reduce((sum, { text }) => sum + text.length, 0);

const rightEdge = (lines: readonly TextLine[]): number => Math.max(...lines.map(({ right }) => right));

const fromTheTop = (lines: readonly TextLine[]): TextLine[] =>
  [...lines].sort((one, other) => one.baseline - other.baseline || one.left - other.left);

const cellsOf = (line: TextLine): readonly TextCell[] => (line.cells.length > 0 ? line.cells : [line]);

/** What stands side by side outside columns is one line: the cells of a table, a heading and its page. */
function rowsOf(lines: readonly TextLine[]): TextLine[] {
  const rows: TextLine[] = [];
  for (const line of fromTheTop(lines)) {
    const above = rows.at(-1);
    if (above && Math.abs(above.baseline - line.baseline) < 0.4 * line.size && line.left > above.right) {
      rows[rows.length - 1] = {
        ...above,
        text: `${above.text} ${line.text}`,
        right: line.right,
        references: [...above.references, ...line.references],
        cells: [...cellsOf(above), ...cellsOf(line)],
      };
    } else rows.push(line);
  }
  return rows;
}
