/**
 * Lines of print as blocks: paragraphs over columns and pages are whole again, headings are told by their size,
 * items by their marker, notes at the foot come after the paragraph that they stood under.
 */
import type { Block, HeadingLevel } from '../../../core/article.ts';
import { BlockWriter, paragraph, tableRow } from '../block-writer.ts';
import { joinLines } from '../line-wrapping.ts';
import { listMarker } from '../list-marker.ts';
import type { TextLine } from './page-lines.ts';
import { type Paragraph, paragraphsOf } from './pdf-paragraphs.ts';
import { tableTexts } from './printed-table.ts';

export function pdfBlocks(pages: readonly (readonly TextLine[])[]): readonly Block[] {
  const bodySize = usualSize(pages.flat());
  const paragraphs = paragraphsOf(pages, bodySize);
  const levels = headingLevels(paragraphs, bodySize);
  const writer = new BlockWriter();
  const outerLefts: number[] = [];
  for (const { lines, notes } of paragraphs) {
    const [first] = lines;
    if (!first) continue;
    const text = joinLines(lines.map((line) => line.text.trim()));
    const item = listMarker(text.replace(/^[\uf0b7\uf0a7○■□]\s*/, '• '));
    const level = levels.get(sizeKey(first.size));
    for (const note of notes) writer.note(note);
    const rows = tableTexts(lines);
    if (rows) {
      for (const row of rows) {
        writer.write(row);
        writer.end(tableRow);
      }
    } else if (level !== undefined && isHeadingLength(text)) {
      writer.write(text);
      writer.end({ kind: 'heading', level });
    } else if (item) {
      writer.write(item.rest);
      writer.end({
        kind: 'listItem',
        marker: item.marker,
        ordered: item.ordered,
        depth: depthOf(outerLefts, first.left),
      });
      continue;
    } else {
      writer.write(text);
      writer.end(paragraph);
    }
    outerLefts.length = 0;
  }
  return writer.blocks;
}

/** Half points, because a size is seldom written the same way twice. */
const sizeKey = (size: number): number => Math.round(size * 2) / 2;

/** That of most letters. */
function usualSize(lines: readonly TextLine[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines)
    letters.set(sizeKey(size), (letters.get(sizeKey(size)) ?? 0) + text.length);
  const [most] = [...letters].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? 0;
}

const leastLarger = 1.1;
const longestHeading = 200;

const isHeadingLength = (text: string): boolean => text.length <= longestHeading && /\p{L}/u.test(text);

/** The largest is the title's. */
function headingLevels(
  paragraphs: readonly Paragraph[],
  bodySize: number,
): ReadonlyMap<number, HeadingLevel> {
  const sizes = new Set<number>();
  for (const { lines } of paragraphs) {
    const [first] = lines;
    const length = lines.reduce((sum, line) => sum + line.text.length, 0);
    if (first && first.size >= bodySize * leastLarger && length <= longestHeading)
      sizes.add(sizeKey(first.size));
  }
  return new Map(
    [...sizes]
      .sort((one, other) => other - one)
      .map((size, index) => [size, Math.min(index + 1, 6) as HeadingLevel]),
  );
}

const sameLeftPoints = 3;

/** Keeps in `outerLefts` where the item at hand and those around it begin. */
function depthOf(outerLefts: number[], left: number): number {
  while ((outerLefts.at(-1) ?? Number.NEGATIVE_INFINITY) > left - sameLeftPoints) outerLefts.pop();
  outerLefts.push(left);
  return outerLefts.length - 1;
}
