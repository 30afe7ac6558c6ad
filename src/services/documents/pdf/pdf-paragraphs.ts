/** Which lines of print belong together, over the ends of columns and pages. */
import { listMarker } from '../list-marker.ts';
import { endsSentence } from '../text-lines.ts';
import type { TextLine } from './page-lines.ts';
import { isInTable, isRow } from './printed-table.ts';

export type Paragraph = {
  readonly lines: readonly TextLine[];
  /** At the foot of the page on which the paragraph ends or goes over to the next. */
  readonly notes: readonly string[];
};

type OpenParagraph = { readonly lines: TextLine[]; readonly notes: string[] };

export function paragraphsOf(
  pages: readonly (readonly TextLine[])[],
  bodySize: number,
): readonly Paragraph[] {
  const paragraphs: OpenParagraph[] = [];
  const leading = usualLeading(pages);
  for (const page of pages) {
    const notesAt = notesStart(page, bodySize);
    const text = page.slice(0, notesAt);
    text.forEach((line, index) => {
      const open = paragraphs.at(-1);
      if (open && continues(open, line, rightEdgeAround(text, index), leading)) open.lines.push(line);
      else paragraphs.push({ lines: [line], notes: [] });
    });
    for (const note of notesIn(page.slice(notesAt)))
      referringTo(note.number, paragraphs)?.notes.push(note.text);
  }
  return paragraphs;
}

/** The last paragraph that has the number of a note in it, or else the last of all. */
const referringTo = (number: string, paragraphs: readonly OpenParagraph[]): OpenParagraph | undefined =>
  paragraphs.findLast(({ lines }) => lines.some(({ references }) => references.includes(number))) ??
  paragraphs.at(-1);

const linesAround = 8;

/** Where the text around a line ends on the right, in its column and of its size. */
function rightEdgeAround(lines: readonly TextLine[], index: number): number {
  const line = lines[index]!;
  const near = lines
    .slice(Math.max(0, index - linesAround), index + linesAround)
    .filter((other) => other.left < line.right && other.right > line.left && isSameSize(other, line));
  return Math.max(...near.map(({ right }) => right));
}

const isSameSize = (one: TextLine, other: TextLine): boolean =>
  Math.abs(one.size - other.size) <= 0.06 * other.size;

/**
 * `rightEdge` of the text around `line`, `leading` as in `usualLeading`; the raised number of a note may push a line
 * down.
 */
function continues(open: OpenParagraph, line: TextLine, rightEdge: number, leading: number): boolean {
  const first = open.lines[0]!;
  const last = open.lines.at(-1)!;
  if (isRow(last) || isRow(line)) return isInTable(first, last, line);
  if (!isSameSize(last, line)) return false;
  const hangs = first.textLeft > first.left;
  if (bullet.test(line.text)) return false;
  if (isItem(line) && !(hangs && Math.abs(line.left - first.textLeft) < 1)) return false;
  const step = (line.baseline - last.baseline) / line.size;
  const isBeside = line.left > last.right || line.right < last.left;
  if (step <= 0 || isBeside) return endsMidSentence(last.text.trim(), line.text.trim());
  if (step > leading * (line.references.length > 0 ? 1.45 : 1.25)) return false;
  const isFull = wasFull(last, line, rightEdge);
  // Bullets that are drawn are no text, so the items of such a list are told by how the lines before them end.
  if (!isFull && /[;:]$/.test(last.text.trim())) return false;
  if (hangs) return line.left >= first.textLeft - 0.5 * line.size;
  const isIndented = line.left > last.left + 0.7 * line.size && endsSentence(last.text.trim());
  return !isIndented && (isFull || !startsAnew(last, line));
}

const bullet = /^\s*[•▪◦●○■□\uf0b7\uf0a7]/;

/** A number may also stand at the start of a line by chance. */
const isItem = ({ text }: TextLine): boolean => bullet.test(text) || listMarker(text.trim()) !== null;

/** A paragraph that goes on in the next column, or on the next page; both texts trimmed. */
export const endsMidSentence = (last: string, next: string): boolean =>
  endsWithHyphen(last) || (!endsSentence(last) && /^["'“‘„(]?[\p{Ll}\d]/u.test(next));

/** Whether the first word of `next` had no room left on `line`. */
function wasFull(line: TextLine, next: TextLine, rightEdge: number): boolean {
  const text = next.text.trim();
  const letterWidth = (next.right - next.left) / text.length;
  const [firstWord = ''] = text.split(' ');
  return line.right + (firstWord.length + 1) * letterWidth > rightEdge - 0.5 * line.size;
}

const startsAnew = (last: TextLine, line: TextLine): boolean =>
  endsSentence(last.text.trim()) || /^["'“‘„(]?[\p{Lu}\d]/u.test(line.text.trim());

const endsWithHyphen = (text: string): boolean => /\p{Ll}[-‐]$/u.test(text);

/**
 * From one line of a paragraph to the next, as part of the size of its letters. Nothing is set closer; paragraphs
 * of one line each leave it unknown, and are told by where they end.
 */
function usualLeading(pages: readonly (readonly TextLine[])[]): number {
  const steps: number[] = [];
  for (const page of pages) {
    for (let index = 1; index < page.length; index += 1) {
      const line = page[index]!;
      const step = (line.baseline - page[index - 1]!.baseline) / line.size;
      if (step > 0.8 && step < 3) steps.push(step);
    }
  }
  steps.sort((one, other) => one - other);
  return steps[Math.floor(steps.length / 10)] ?? 1.3;
}

const noteSize = 0.93;
const noteNumber = /^\s*[[(]?(\d{1,3})[\]).]?\s*(?=\S)/;

/** Where the notes at the foot of a page begin: small, or with a small number, and each with its own. */
function notesStart(lines: readonly TextLine[], bodySize: number): number {
  let start = lines.length;
  while (start > 0 && lines[start - 1]!.size < bodySize * noteSize) start -= 1;
  while (start < lines.length && !noteNumber.test(lines[start]!.text)) start += 1;
  const numbered = lines.findIndex((line) => line.isNote && line.baseline > line.pageHeight / 2);
  return numbered === -1 ? start : Math.min(start, numbered);
}

function notesIn(lines: readonly TextLine[]): { readonly number: string; readonly text: string }[] {
  const notes: { number: string; parts: string[] }[] = [];
  for (const { text } of lines) {
    const number = noteNumber.exec(text)?.[1];
    const last = notes.at(-1);
    if (number === undefined && last) last.parts.push(text);
    else notes.push({ number: number ?? '', parts: [text.replace(noteNumber, '')] });
  }
  return notes.map(({ number, parts }) => ({ number, text: parts.join(' ') }));
}
