/**
 * Tells a text whose lines were broken at a fixed width from one where a line end means something, and how two
 * broken lines belong together. Looks at each line once.
 */
import { listMarker } from './list-marker.ts';
import { endsSentence, isRule, type TextLine } from './text-lines.ts';

/** The width in columns at which lines were broken; `null` when they were not. */
export type WrapWidth = number | null;

const narrowest = 40;
const widest = 160;

/**
 * Broken lines are all about as wide: after nearly every one of them, the next word would not have fitted. And
 * they end in the middle of a sentence more often than not; lines that a person ended don't.
 */
export function wrapWidth(lines: readonly TextLine[]): WrapWidth {
  const width = usualWidth(lines);
  if (width < narrowest || width > widest) return null;
  let breaks = 0;
  let forced = 0;
  let sentenceEnds = 0;
  for (const [line, next] of followingLines(lines)) {
    breaks += 1;
    if (isForcedBreak(line, next, width)) forced += 1;
    if (endsSentence(line.text)) sentenceEnds += 1;
  }
  return forced >= breaks * 0.6 && sentenceEnds <= breaks * 0.5 ? width : null;
}

/** Whether the first word of `next` had no room left on `line`, or a word was split between them. */
export function isForcedBreak(line: TextLine, next: TextLine, width: number): boolean {
  const end = next.text.indexOf(' ');
  const firstWord = end === -1 ? next.text.length : end;
  return line.width + 1 + firstWord > width || /\p{L}[-‐]$/u.test(line.text);
}

/** The lines that continue a paragraph, joined: words that were split at a line end are whole again. */
export function joinLines(lines: readonly string[]): string {
  const pieces: string[] = [];
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    const seam = next === undefined ? 'none' : seamBetween(line, next);
    pieces.push(seam === 'split word' ? line.slice(0, -1) : line, seam === 'space' ? ' ' : '');
  });
  return pieces.join('');
}

/** All but the widest few lines are at most this wide, so that one long address on the web doesn't count. */
function usualWidth(lines: readonly TextLine[]): number {
  const linesOfWidth = new Array<number>(widest + 2).fill(0);
  let total = 0;
  const count = (line: TextLine): void => {
    const width = Math.min(line.width, widest + 1);
    linesOfWidth[width] = (linesOfWidth[width] ?? 0) + 1;
    total += 1;
  };
  for (const [line, next] of followingLines(lines)) {
    count(line);
    count(next);
  }
  let atMost = 0;
  return linesOfWidth.findIndex((lineCount) => {
    atMost += lineCount;
    return total > 0 && atMost >= total * 0.97;
  });
}

/** Every line that has another right under it, where that one doesn't start something new by its looks. */
function* followingLines(lines: readonly TextLine[]): Iterable<readonly [TextLine, TextLine]> {
  for (let index = 1; index < lines.length; index += 1) {
    const line = lines[index - 1];
    const next = lines[index];
    if (!line || !next || line.text === '' || next.text === '' || line.quoted !== next.quoted) continue;
    if (!isRule(line.text) && !isRule(next.text) && !listMarker(next.text)) yield [line, next];
  }
}

type Seam = 'space' | 'hyphen' | 'split word' | 'none';

/** These keep their hyphen before a small letter, and words are not split after them. */
const hyphenatedPrefix = /(?:^|[^\p{L}])(?:adjunct|aspirant|bijna|ex|interim|kandidaat|niet|oud|vice)-$/iu;
const secondOfTwo = /^(?:en|of|tot|noch|en\/of)(?![\p{L}])/u;
/** Vowels that would be read as one sound if the hyphen went: "zee-eend". */
const clashingVowels = /^(?:aa|ae|ai|au|ee|ei|eu|ie|ij|oe|oi|oo|ou|ui|uu)$/i;

function seamBetween(line: string, next: string): Seam {
  if (!/[\p{L}\p{N}][-‐]$/u.test(line.slice(-4))) return 'space';
  if (secondOfTwo.test(next)) return 'space';
  const beforeHyphen = line.at(-2) ?? '';
  const keepsHyphen =
    !/^\p{Ll}/u.test(next) ||
    !/\p{Ll}/u.test(beforeHyphen) ||
    hyphenatedPrefix.test(line.slice(-12)) ||
    clashingVowels.test(beforeHyphen + next.charAt(0));
  return keepsHyphen ? 'hyphen' : 'split word';
}
