/**
 * Kinds of characters that tell sentences apart, by UTF-16 code unit where one unit is enough. White space is what
 * JavaScript's `\s` and `trim` call so. A place outside the text has code NaN, which is of no kind.
 */

const codesOf = (characters: string): ReadonlySet<number> =>
  new Set(Array.from(characters, (character) => character.charCodeAt(0)));

/** The signs that single rules ask for. */
export const codes = {
  openingBracket: 40,
  closingBracket: 41,
  asterisk: 42,
  comma: 44,
  hyphen: 45,
  fullStop: 46,
  slash: 47,
  colon: 58,
  semicolon: 59,
  openingSquareBracket: 91,
  closingSquareBracket: 93,
  underscore: 95,
  degree: 0xb0,
  enDash: 0x2013,
  dagger: 0x2020,
  doubleDagger: 0x2021,
  ellipsis: 0x2026,
} as const;

export const isBlank = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  (code >= 0xa0 &&
    (code === 0xa0 ||
      code === 0x1680 ||
      (code >= 0x2000 && code <= 0x200a) ||
      code === 0x2028 ||
      code === 0x2029 ||
      code === 0x202f ||
      code === 0x205f ||
      code === 0x3000 ||
      code === 0xfeff));

export const isLineBreak = (code: number): boolean =>
  code === 10 || code === 13 || code === 0x2028 || code === 0x2029;

/** Soft hyphen, zero-width and bidirectional controls, variation selectors: there, but neither seen nor read. */
export const isInvisible = (code: number): boolean =>
  code === 0xad ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x2069) ||
  (code >= 0xfe00 && code <= 0xfe0f);

/** The full stop, exclamation and question mark, the ellipsis, and their full-width forms. */
export const isMark = (code: number): boolean =>
  code === 46 ||
  code === 33 ||
  code === 63 ||
  code === 0x2026 ||
  (code >= 0x203c && code <= 0x203d) ||
  (code >= 0x2047 && code <= 0x2049) ||
  code === 0x3002 ||
  code === 0xff01 ||
  code === 0xff0e ||
  code === 0xff1f;

const apostrophes = codesOf("'’‘ʼ´`");
const openingOrClosing = codesOf('"\'’‘ʼ´`“”«»‹›″');
const onlyClosing = codesOf(')]}」』');
const onlyOpening = codesOf('([{„‟‚‛¿¡「『');

export const isApostrophe = (code: number): boolean => apostrophes.has(code);

/** A sign that may close a quotation or bracket when it follows a mark. */
export const mayClose = (code: number): boolean => openingOrClosing.has(code) || onlyClosing.has(code);

/** A closing sign that can't be taken for an opening one, even with a blank before it. */
export const surelyCloses = (code: number): boolean => onlyClosing.has(code);

/** A sign that may open a quotation or bracket before a word. */
export const mayOpen = (code: number): boolean => openingOrClosing.has(code) || onlyOpening.has(code);

/** An opening sign that can't be taken for a closing one, even glued to the mark before it. */
export const surelyOpens = (code: number): boolean =>
  onlyOpening.has(code) || code === 0x201c || code === 0xab || code === 0x2018;

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Hyphen-minus and the dashes. */
export const isDash = (code: number): boolean => code === 45 || (code >= 0x2010 && code <= 0x2015);

export type LetterCase = 'upper' | 'lower' | 'caseless';

const letterPattern = /[\p{L}\p{N}]/u;

/** The case of the letter at `at`; digits of other scripts count as caseless; undefined where no letter stands. */
export function letterCase(text: string, at: number): LetterCase | undefined {
  const code = text.charCodeAt(at);
  if (code >= 97 && code <= 122) return 'lower';
  if (code >= 65 && code <= 90) return 'upper';
  if (!(code > 0xa0)) return undefined;
  const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (!letterPattern.test(letter)) return undefined;
  if (letter !== letter.toLowerCase()) return 'upper';
  return letter === letter.toUpperCase() ? 'caseless' : 'lower';
}

const nonLetters = codesOf('\u00ab\u00bb\u00ad\u00b7\u00bf\u00d7\u00f7\u1680\ufeff\uff0c\uff1a\uff1b');

/** Whether `code` is part of a word; of surrogate pairs, both halves are. */
export const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  isDigit(code) ||
  (code >= 0xaa && (code < 0x2000 || code > 0x303f) && !isMark(code) && !nonLetters.has(code));

/** The first place at or after `at` that holds no white space. */
export function skipBlanks(text: string, at: number): number {
  let place = at;
  while (isBlank(text.charCodeAt(place))) place += 1;
  return place;
}

/** The end of the last non-blank character before `at`, not before `floor`. */
export function skipBlanksBack(text: string, at: number, floor: number): number {
  let place = at;
  while (place > floor && isBlank(text.charCodeAt(place - 1))) place -= 1;
  return place;
}
