/** Tables as they are printed: rows of which what stands side by side stands above each other too. */
import { type TableRow, tableRowTexts } from '../table-rows.ts';
import type { TextCell, TextLine } from './page-lines.ts';

/** As parts of the size of the letters: what stands further below is another table. */
const widestRowStep = 4;

export const isRow = ({ cells }: TextLine): boolean => cells.length > 1;

/** Whether `line` is a row of the table that begins with `first` and goes as far as `last`. */
export function isInTable(first: TextLine, last: TextLine, line: TextLine): boolean {
  if (!isRow(first) || !isRow(line)) return false;
  const step = (line.baseline - last.baseline) / line.size;
  return step > 0 && step <= widestRowStep && columnsOf(first, line) !== null;
}

/** The rows of a table, each as a text; `null` when it is none. */
export function tableTexts(lines: readonly TextLine[]): readonly string[] | null {
  const [first] = lines;
  if (!first || lines.length < 2 || !lines.every(isRow)) return null;
  const rows = lines.map((line): TableRow | null => {
    const columns = columnsOf(first, line);
    return columns && { cells: columns.map((cell) => cell?.text.trim() ?? ''), isHeading: false };
  });
  return rows.every((row) => row !== null) ? tableRowTexts(rows) : null;
}

/** The cells of `line` under those of `first`; `null` when one of them stands under none, or two under one. */
function columnsOf(first: TextLine, line: TextLine): readonly (TextCell | undefined)[] | null {
  const columns = first.cells.map((heading) => line.cells.filter((cell) => overlap(heading, cell)));
  const placed = columns.flat();
  const isOneEach = columns.every((cells) => cells.length <= 1) && new Set(placed).size === placed.length;
  return isOneEach && placed.length === line.cells.length ? columns.map(([cell]) => cell) : null;
}

const overlap = (one: TextCell, other: TextCell): boolean => one.left < other.right && other.left < one.right;
