/**
 * Leaves out what is printed on every page and belongs to none: titles at the head, page numbers at the foot. They
 * stand at the outer edge of the page, and come back on others at the same height.
 */
import type { TextLine } from './page-lines.ts';

const pageNumber =
  /^(?:(?:pagina|page|blz\.?|p\.)\s*)?[-–—|]?\s*(?:\d{1,4}|[ivxlc]{1,6})\s*(?:[-–—|]|(?:\/|van|of)\s*\d{1,4})?$/i;

/** What browsers print around a page: when, and from where. */
const printed =
  /^(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4},? \d{1,2}:\d\d(?: [AP]M)?(?:\s|$)|(?:https?|file):\/\/\S+(?:\s+\d{1,4}\/\d{1,4})?$)/;

/** As parts of the height of the page. */
const outerEdge = 0.12;
const sameHeightPoints = 4;
/** At the head or at the foot. */
const mostLinesAtEdge = 3;

export function withoutRunningLines(
  pages: readonly (readonly TextLine[])[],
): readonly (readonly TextLine[])[] {
  const edges = pages.map(edgeLines);
  const pagesWith = new Map<string, number>();
  for (const lines of edges) {
    for (const key of new Set([...lines].map(keyOf))) pagesWith.set(key, (pagesWith.get(key) ?? 0) + 1);
  }
  const fewest = Math.max(2, Math.min(3, pages.length));
  return pages.map((lines, page) =>
    lines.filter((line) => {
      if (!edges[page]?.has(line)) return true;
      const text = line.text.trim();
      if (printed.test(text) || pageNumber.test(text)) return false;
      return neighbouringCount(pagesWith, line) < fewest;
    }),
  );
}

/** Those at the edge that have nothing but other such lines outside of them. */
function edgeLines(lines: readonly TextLine[]): ReadonlySet<TextLine> {
  const sorted = [...lines].sort((one, other) => one.baseline - other.baseline);
  const atHead = sorted
    .slice(0, mostLinesAtEdge)
    .filter((line) => line.baseline < line.pageHeight * outerEdge);
  const atFoot = sorted
    .slice(-mostLinesAtEdge)
    .filter((line) => line.baseline > line.pageHeight * (1 - outerEdge));
  return new Set([...atHead, ...atFoot]);
}

/** Alike but for the numbers in it. */
const wordsOf = (line: TextLine): string => line.text.trim().replace(/\d+/g, '#');

const heightOf = (line: TextLine): number => Math.round(line.baseline / sameHeightPoints);

const keyOf = (line: TextLine): string => `${heightOf(line)} ${wordsOf(line)}`;

function neighbouringCount(pagesWith: ReadonlyMap<string, number>, line: TextLine): number {
  return [-1, 0, 1].reduce(
    (count, step) => count + (pagesWith.get(`${heightOf(line) + step} ${wordsOf(line)}`) ?? 0),
    0,
  );
}
