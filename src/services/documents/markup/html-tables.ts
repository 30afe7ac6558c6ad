/** The rows of an HTML table, and whether it is one: pages are laid out with tables as well. */
import type { Element } from 'domhandler';
import type { TableRow } from '../table-rows.ts';
import { descendantsNamed, elementsIn, firstNamed } from './node-tree.ts';

const sections = new Set(['thead', 'tbody', 'tfoot']);

export function isDataTable(table: Element): boolean {
  if (/^(?:presentation|none)$/.test(table.attribs.role ?? '') || firstNamed(table, 'table')) return false;
  const rows = rowsIn(table);
  if (firstNamed(table, 'th') || firstNamed(table, 'caption')) return true;
  const widest = rows.reduce((width, row) => Math.max(width, cellsIn(row).length), 0);
  return rows.length > 1 && widest > 1 && !hasBlocks(table);
}

export function tableRows(table: Element, textOf: (cell: Element) => string): TableRow[] {
  return rowsIn(table).map((row) => {
    const cells = cellsIn(row);
    const inHead = row.parent !== table && (row.parent as Element).name === 'thead';
    return {
      cells: cells.flatMap((cell) => [textOf(cell), ...emptyCells(cell.attribs.colspan)]),
      isHeading: cells.length > 0 && (inHead || cells.every(({ name }) => name === 'th')),
    };
  });
}

const mostColumns = 100;

/** So that the cells after a wide one keep their column. */
const emptyCells = (columns: string | undefined): string[] =>
  new Array<string>(Math.min(Math.max(Number.parseInt(columns ?? '1', 10) || 1, 1), mostColumns) - 1).fill(
    '',
  );

const rowsIn = (table: Element): Element[] =>
  elementsIn(table).flatMap((child) => {
    if (child.name === 'tr') return [child];
    return sections.has(child.name) ? elementsIn(child).filter(({ name }) => name === 'tr') : [];
  });

const cellsIn = (row: Element): Element[] =>
  elementsIn(row).filter(({ name }) => name === 'td' || name === 'th');

/** Headings, pictures or several paragraphs in cells: laid out, not listed. */
const hasBlocks = (table: Element): boolean => {
  for (const _ of descendantsNamed(table, 'h1', 'h2', 'h3', 'h4', 'img', 'form', 'input')) return true;
  return false;
};
