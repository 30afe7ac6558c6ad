/** What follows a place where a sentence may have ended, and how much it looks like the start of the next one. */
import {
  codes,
  isApostrophe,
  isBlank,
  isDash,
  isDigit,
  isInvisible,
  isLineBreak,
  isMark,
  isWordCode,
  letterCase,
  mayOpen,
  skipBlanks,
  surelyCloses,
  surelyOpens,
} from './text-codes.ts';

/** What stands between the mark and the word: a sign that can only open, a dash, or a dash before a quotation mark. */
type Lead = 'none' | 'opening sign' | 'dash' | 'dash and quote';

export type Opening = {
  /**
   * `capital`: a word with a capital, or in a script without. `sign`: what starts a sentence as `@`, `#` or `€` do.
   * `small`: a word without a capital, or a sign within a sentence. `nothing`: the text ends.
   */
  readonly kind: 'capital' | 'number' | 'sign' | 'small' | 'nothing';
  /** Where the word, number or sign stands. */
  readonly at: number;
  /** Whether it follows without a blank. */
  readonly isGlued: boolean;
  readonly lead: Lead;
  /** Whether a clitic comes first, as in `'s Ochtends`. */
  readonly hasClitic: boolean;
};

const clitic = /['’‘ʼ´`](?:[tsknmr]|ns|[TSKNMR]|NS)[ \u00a0\u202f\r\n-]+(?=([\p{Lu}\p{Lt}])?)/uy;
const startingSigns = new Set(Array.from('@#+€$£¥§', (sign) => sign.charCodeAt(0)));

export function readOpening(text: string, from: number): Opening {
  const first = skipBlanks(text, from);
  const isGlued = first === from;
  let at = first;
  let lead: Lead = 'none';
  let hasDots = false;
  for (; ; at += 1) {
    const code = text.charCodeAt(at);
    // A dash that ends its line leads nothing in.
    if (lead === 'dash' && isLineBreak(code)) break;
    if (isApostrophe(code)) {
      clitic.lastIndex = at;
      const found = clitic.exec(text);
      if (found !== null) {
        const kind = found[1] === undefined ? 'small' : 'capital';
        return { kind, at: clitic.lastIndex, isGlued, lead, hasClitic: true };
      }
    }
    if (mayOpen(code)) {
      if (lead === 'dash') lead = 'dash and quote';
      else if (lead === 'none' && surelyOpens(code)) lead = 'opening sign';
    } else if (isDash(code)) {
      const next = text.charCodeAt(at + 1);
      if (code === codes.hyphen && isDigit(next)) break;
      if (lead === 'none' && (code !== codes.hyphen || next === codes.hyphen)) lead = 'dash';
    } else if (isMark(code)) hasDots = true;
    else if (code === codes.comma && text.charCodeAt(at + 1) === codes.comma) {
      if (lead === 'none') lead = 'opening sign';
      at += 1;
    } else {
      const isInside = (hasDots && surelyCloses(code)) || (at > first && isBlank(code));
      if (!isInside && !isPassedOver(code)) break;
    }
  }
  return { kind: kindAt(text, at, hasDots), at, isGlued, lead, hasClitic: false };
}

/** Invisible characters, and the signs that plain text and Markdown put around stressed words. */
const isPassedOver = (code: number): boolean =>
  isInvisible(code) || code === codes.asterisk || code === codes.underscore;

function kindAt(text: string, at: number, hasDots: boolean): Opening['kind'] {
  const code = text.charCodeAt(at);
  if (at >= text.length) return 'nothing';
  if (isDigit(code) || code === codes.hyphen) return 'number';
  const found = letterCase(text, at);
  if (found === 'lower') {
    if (hasDots) return 'sign';
    return isCamelCase(text, at) ? 'capital' : 'small';
  }
  if (found !== undefined) return 'capital';
  return startingSigns.has(code) || (code > 0xa0 && !isInvisible(code)) ? 'sign' : 'small';
}

/** "iPhones", "pH", "eBay": a small letter that stays one at the start of a sentence. */
const isCamelCase = (text: string, at: number): boolean => letterCase(text, at + 1) === 'upper';

const longestWord = 24;

/** The word at `at`, in lower case; cut off after 24 characters. */
export function wordAt(text: string, at: number): string {
  let end = at;
  const limit = at + longestWord;
  while (end < limit && (isWordCode(text.charCodeAt(end)) || isInnerApostrophe(text, end))) end += 1;
  return text.slice(at, end).toLowerCase();
}

const isInnerApostrophe = (text: string, at: number): boolean =>
  isApostrophe(text.charCodeAt(at)) && isWordCode(text.charCodeAt(at + 1));
