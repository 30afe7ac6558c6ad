/**
 * Pronunciations as a table that spreadsheets open and save: one a line, with a heading, separated by commas,
 * semicolons or tabs. An entry never holds a line break, so each line is read by itself, and a quotation mark too
 * many spoils no other line. Nothing in the table can be taken for a formula.
 */
import { setImmediate } from 'node:timers/promises';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import {
  longestPronunciation,
  mostPronunciations,
  type PronunciationEntry,
} from '../../core/pronunciation-entry.ts';
import type { FoundLine, FoundPronunciation } from './dictionary-file.ts';

const columns = ['geschreven', 'uitgesproken', 'deel', 'hoofdletters', 'tekst'] as const;
type Column = (typeof columns)[number];
const [yes, no] = ['ja', 'nee'];
const yesWords = new Set([yes, 'j', 'waar', 'yes', 'true', '1', 'x']);
const noWords = new Set([no, 'n', 'onwaar', 'no', 'false', '0', '']);

/** No line with an entry is longer, even when every character of it stands double. */
const longestLine = 8 * longestPronunciation;
/** Whoever has more lines than this has no list of words; the first line beyond it is the last that is named. */
const mostLines = 2 * mostPronunciations;
/** Speech goes on while a long table is read. */
const linesAtOnce = 500;

/** Cells that a spreadsheet would calculate have an apostrophe before them, which it takes for "this is text". */
const formula = /^'*[=+\-@＝＋－＠]/;
const asText = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell);
const fromText = (cell: string): string =>
  cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;

/** With a byte order mark, by which spreadsheets know that it is UTF-8. */
export function delimitedText(entries: readonly PronunciationEntry[], delimiter: ',' | '\t'): string {
  const rows = entries.map(({ written, spoken, match, caseSensitive, article }) => [
    asText(written),
    asText(spoken),
    match === 'part' ? yes : no,
    caseSensitive ? yes : no,
    article ?? '',
  ]);
  return stringify([[...columns], ...rows], { delimiter, bom: true, record_delimiter: '\r\n' });
}

/** `text` has its lines ended by line feeds. */
export async function* readDelimitedText(text: string): AsyncGenerator<FoundLine, void> {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const delimiter = delimiterOf(lines[first] ?? '');
  const heading = cellsOf(lines[first] ?? '', delimiter)?.map((cell) => cell.trim().toLowerCase());
  const hasHeading = heading?.includes(columns[0]) && heading.includes(columns[1]);
  const places: readonly string[] = hasHeading && heading ? heading : columns;
  for (let index = hasHeading ? first + 1 : first; index < lines.length; index += 1) {
    if (index >= mostLines) {
      yield { line: index + 1, reason: 'full' };
      return;
    }
    if (index % linesAtOnce === 0) await setImmediate();
    const written = lines[index] ?? '';
    if (written.trim() !== '') yield foundIn(written, index + 1, delimiter, places);
  }
}

function foundIn(written: string, line: number, delimiter: string, places: readonly string[]): FoundLine {
  if (written.length > longestLine) return { line, reason: 'too-long' };
  const cells = cellsOf(written, delimiter);
  if (cells === null || cells.length > places.length) return { line, reason: 'malformed' };
  const entry = entryOf((column) => cells[places.indexOf(column)]?.trim() ?? '');
  return entry === null ? { line, reason: 'unknown-choice' } : { line, entry };
}

function entryOf(cell: (column: Column) => string): FoundPronunciation | null {
  const part = truthOf(cell('deel'));
  const caseSensitive = truthOf(cell('hoofdletters'));
  if (part === null || caseSensitive === null) return null;
  return {
    written: fromText(cell('geschreven')),
    spoken: fromText(cell('uitgesproken')),
    match: part ? 'part' : 'word',
    caseSensitive,
    article: cell('tekst') || null,
  };
}

function truthOf(cell: string): boolean | null {
  const word = cell.toLowerCase();
  return yesWords.has(word) ? true : noWords.has(word) ? false : null;
}

/** The one that stands in the line most often. */
function delimiterOf(line: string): string {
  const counted = ['\t', ';', ','].map((delimiter) => ({ delimiter, count: line.split(delimiter).length }));
  return counted.reduce((most, each) => (each.count > most.count ? each : most)).delimiter;
}

/** `null` for a line that is no row. */
function cellsOf(line: string, delimiter: string): readonly string[] | null {
  try {
    const options = { delimiter, record_delimiter: '\n', trim: true, relax_column_count: true };
    return parse(line, options)[0] ?? null;
  } catch {
    return null;
  }
}
