/**
 * Finds the sentences of Dutch text. One pass over the characters stops only at marks and line breaks; what it looks
 * at there is bounded or consumed, so that the time is linear whatever the text holds. How each place is judged is in
 * `sentence-rules/`.
 */
import { type TextRange, textRange } from '../text-range.ts';
import { type Closing, readClosing } from './sentence-rules/closing.ts';
import { fullStopEnds } from './sentence-rules/full-stop.ts';
import { gluedMarkEnds } from './sentence-rules/glued-end.ts';
import { LineLayout, pastLineBreak } from './sentence-rules/line-layout.ts';
import { readOpening } from './sentence-rules/opening.ts';
import { isLineBreak, isMark, isWordCode, skipBlanks, skipBlanksBack } from './sentence-rules/text-codes.ts';

/** No mark and no line break lies between the question mark and this code. */
const questionMark = 63;
const firstBeyondLatin = 0x2000;
const firstWideMark = 0x3000;

/**
 * The sentences of `text`, in order and disjoint, each trimmed of white space; every other character lies in exactly
 * one. `text` may be a paragraph or a whole document: blank lines, headings, list items and other short lines of
 * their own separate sentences, a line break in running text doesn't.
 */
export function sentenceRanges(text: string): TextRange[] {
  const ranges: TextRange[] = [];
  const layout = new LineLayout(text);
  let start = skipBlanks(text, 0);
  let lineStart = 0;
  // Up to where the sentence at `start` is known to hold no word; Infinity once it holds one.
  let wordless = start;

  const endAt = (place: number) => {
    const end = skipBlanksBack(text, place, start);
    if (end > start) ranges.push(textRange(start, end));
    start = skipBlanks(text, Math.max(place, start));
    wordless = start;
  };

  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code > questionMark && code < firstBeyondLatin) at += 1;
    else if (isLineBreak(code)) {
      if (at > start && layout.separates(lineStart, at)) endAt(at);
      at = pastLineBreak(text, at);
      lineStart = at;
    } else if (isMark(code)) {
      const closing = readClosing(text, at);
      wordless = holdsWord(text, wordless, at) ? Number.POSITIVE_INFINITY : at;
      const isSilence = wordless === at && !closing.hasSigns;
      if (!isSilence && endsSentence(text, start, at, closing)) endAt(closing.end);
      at = closing.end;
    } else at += 1;
  }
  endAt(text.length);
  return ranges;
}

function holdsWord(text: string, from: number, to: number): boolean {
  if (from > to) return true;
  for (let at = from; at < to; at += 1) if (isWordCode(text.charCodeAt(at))) return true;
  return false;
}

/** Whether the mark at `at`, with all that closes behind it, ends the sentence that started at `start`. */
function endsSentence(text: string, start: number, at: number, closing: Closing): boolean {
  if (text.charCodeAt(at) >= firstWideMark) return true;
  if (closing.isRemark) return false;
  const opening = readOpening(text, closing.end);
  if (opening.kind === 'nothing') return true;
  if (opening.kind === 'small') return false;
  if (opening.isGlued) return gluedMarkEnds(text, at, start, closing, opening);
  if (closing.isCertain || closing.kind === 'exclamation') return true;
  if (closing.kind === 'ellipsis') return opening.kind === 'capital';
  return fullStopEnds(text, at, start, opening);
}
