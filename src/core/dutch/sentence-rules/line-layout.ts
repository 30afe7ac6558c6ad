/**
 * What a line break means: the end of a heading, list item or other line of its own, or a soft wrap within a paragraph
 * set to some width. The width is taken from the block of lines that the break stands in, which is measured once.
 */
import {
  codes,
  isBlank,
  isLineBreak,
  isMark,
  isWordCode,
  letterCase,
  skipBlanks,
  skipBlanksBack,
} from './text-codes.ts';
import { isBullet } from './word-before.ts';

/** Lines of a block narrower than this are lines of their own, as in an address or a poem. */
const narrowestWrap = 40;
/** A block this wide is wrapped text; a narrower one is where all of its three or more lines are full. */
const surelyWrapped = 60;
const linesThatTell = 3;
/** Wider lines say no more about the width than this: one long web address doesn't make its neighbours short. */
const widestWrap = 100;

const carriageReturn = 13;
const lineFeed = 10;
const paragraphSeparator = 0x2029;
const itemMark = /(?:[-–—+]|#{1,6}|>|\(?(?:\d{1,3}(?:\.\d{1,3})*|\p{L}|[ivx]{2,4})[.)])[ \t\u00a0]/uy;

export class LineLayout {
  readonly #text: string;
  #blockEnd = -1;
  #width = 0;
  #isWrapped = false;
  /** The width of the widest block of wrapped text so far. */
  #wrapWidth: number | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether the line break at `at`, the end of the line that starts at `lineStart`, separates sentences. */
  separates(lineStart: number, at: number): boolean {
    const text = this.#text;
    const nextLine = pastLineBreak(text, at);
    const next = skipBlanks(text, nextLine);
    if (text.charCodeAt(at) === paragraphSeparator || next === text.length) return true;
    if (holdsLineBreak(text, nextLine, next)) return true;

    if (at > this.#blockEnd) this.#measureBlock(lineStart);
    if (isBullet(text.charCodeAt(next)) && isBlank(text.charCodeAt(next + 1))) return true;
    const end = skipBlanksBack(text, at, lineStart);
    const isItem = startsItem(text, skipBlanks(text, lineStart));
    if (startsItem(text, next)) {
      if (isItem || endsClause(text.charCodeAt(end - 1))) return true;
    } else if (isItem && next - nextLine > 1) return false;
    return !this.#isFull(end - lineStart, next);
  }

  /** Whether the first word of the next line would have made the line too wide. */
  #isFull(length: number, next: number): boolean {
    const needed = length + 1 + wordLength(this.#text, next);
    if (this.#width < narrowestWrap || needed <= this.#width) return false;
    return (
      this.#isWrapped ||
      needed > (this.#wrapWidth ?? Number.POSITIVE_INFINITY) ||
      letterCase(this.#text, next) === 'lower'
    );
  }

  #measureBlock(start: number): void {
    const lines = linesOfBlock(this.#text, start);
    const width = Math.min(
      widestWrap,
      lines.reduce((widest, { length }) => Math.max(widest, length), 0),
    );
    const areFull = lines.slice(1).every((line, index) => {
      return (lines[index]?.length ?? 0) + 1 + wordLength(this.#text, line.start) > width;
    });
    this.#blockEnd = lines.at(-1)?.start ?? start;
    this.#width = width;
    this.#isWrapped =
      width >= surelyWrapped || (width >= narrowestWrap && areFull && lines.length >= linesThatTell);
    if (this.#isWrapped) this.#wrapWidth = Math.max(width, this.#wrapWidth ?? 0);
  }
}

/** Where the words of a line start, and its length with its indentation. */
type Line = { readonly start: number; readonly length: number };

/** The lines from the one at `start` up to a blank one. */
function linesOfBlock(text: string, start: number): readonly Line[] {
  const lines: Line[] = [];
  for (let lineStart = start; lineStart < text.length; ) {
    let end = lineStart;
    while (end < text.length && !isLineBreak(text.charCodeAt(end))) end += 1;
    const length = skipBlanksBack(text, end, lineStart) - lineStart;
    if (length === 0 && lineStart > start) break;
    lines.push({ start: skipBlanks(text, lineStart), length });
    lineStart = pastLineBreak(text, end);
  }
  return lines;
}

/** The start of the line after the break at `at`. */
export const pastLineBreak = (text: string, at: number): number =>
  text.charCodeAt(at) === carriageReturn && text.charCodeAt(at + 1) === lineFeed ? at + 2 : at + 1;

function holdsLineBreak(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (isLineBreak(text.charCodeAt(at))) return true;
  return false;
}

const startsItem = (text: string, at: number): boolean => {
  itemMark.lastIndex = at;
  return itemMark.test(text) || isBullet(text.charCodeAt(at));
};

const endsClause = (code: number): boolean =>
  isMark(code) || code === codes.colon || !(isWordCode(code) || code === codes.comma);

const longestWord = 40;

function wordLength(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < longestWord && !isBlank(text.charCodeAt(end))) end += 1;
  return end - at;
}
