/**
 * A table as text, row by row: every cell comes with the heading of its column, so that a listener needn't
 * remember them: "Stad: Utrecht; Inwoners: 370.000".
 */

import type { Block } from '../../core/article.ts';

export type TableRow = { readonly cells: readonly string[]; readonly isHeading: boolean };

/** `rows` with cleaned cells. A table that marks no headings may still have them in its first row. */
export function tableRowTexts(rows: readonly TableRow[]): string[] {
  const [first, ...others] = rows;
  if (!first) return [];
  const headed = first.isHeading || looksLikeHeadings(first, others);
  const headings = headed ? first.cells : [];
  const body = headed && others.length > 0 ? others : rows;
  return body.flatMap(({ cells }) => {
    const text = cells.flatMap((cell, column) => cellText(cell, body === rows ? '' : headings[column]));
    return text.length === 0 ? [] : [text.join('; ')];
  });
}

const cellText = (cell: string, heading: string | undefined): string[] =>
  cell === '' ? [] : [heading ? `${heading}: ${cell}` : cell];

const longestHeading = 40;

/** Headings are short names; where all rows look alike, the first is a row like the others. */
function looksLikeHeadings({ cells }: TableRow, others: readonly TableRow[]): boolean {
  const named = cells.filter((cell) => cell !== '');
  if (cells.length < 2 || named.length < cells.length - 1 || others.length === 0) return false;
  if (named.some((cell) => cell.length > longestHeading || /\d|[.;]$/.test(cell))) return false;
  return others.some(({ cells: row }) =>
    row.some((cell) => /^\D{0,3}\d/.test(cell) || cell.length > longestHeading),
  );
}

/** The text of a cell, whatever blocks stand in it. */
export const cellTextOf = (blocks: readonly Block[]): string =>
  blocks
    .map((block) =>
      block.kind === 'listItem' && block.ordered ? `${block.marker} ${block.text}` : block.text,
    )
    .join(' ');
