/** The word that a full stop stands behind, and what can be told from where it stands. */
import {
  codes,
  isApostrophe,
  isBlank,
  isDash,
  isDigit,
  isInvisible,
  isWordCode,
  mayOpen,
  skipBlanksBack,
} from './text-codes.ts';

export type WordBefore = {
  readonly start: number;
  /** As written, without the full stop; empty when a sign stands before the stop. */
  readonly written: string;
  readonly small: string;
  /** Whether the sentence starts with it. */
  readonly isFirst: boolean;
};

const longestWord = 40;

/** What words, abbreviations and addresses are joined with. */
const joiningSigns: ReadonlySet<number> = new Set(Array.from('./@_&=\\#%~', (sign) => sign.charCodeAt(0)));

const joins = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  // "dhr./mevr." is two words, "www.nu.nl/weer" one.
  if (code === codes.slash && text.charCodeAt(at - 1) === codes.fullStop) return false;
  if (joiningSigns.has(code) || isDash(code)) return true;
  return isApostrophe(code) && isWordCode(text.charCodeAt(at - 1));
};

export function wordBefore(text: string, stop: number, sentenceStart: number): WordBefore {
  const floor = Math.max(sentenceStart, stop - longestWord);
  let start = stop;
  while (start > floor && (isWordCode(text.charCodeAt(start - 1)) || joins(text, start - 1))) start -= 1;
  const written = text.slice(start, stop);
  return { start, written, small: written.toLowerCase(), isFirst: onlyOpens(text, sentenceStart, start) };
}

const longestOpening = 8;

function onlyOpens(text: string, from: number, to: number): boolean {
  if (to - from > longestOpening) return false;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    const isOpening = mayOpen(code) || isDash(code) || isBullet(code);
    if (!isOpening && !isBlank(code) && !isInvisible(code)) return false;
  }
  return true;
}

export const isBullet = (code: number): boolean =>
  code === codes.asterisk ||
  code === 0xb7 ||
  code === 0x2022 ||
  code === 0x2023 ||
  (code >= 0x25a0 && code <= 0x25ff);

/** The word before the one at `start`, as written; empty at the start of the sentence or after a sign. */
export function previousWord(text: string, start: number, sentenceStart: number): string {
  const end = skipBlanksBack(text, start, Math.max(sentenceStart, start - longestWord));
  if (end === start) return '';
  let at = end;
  const floor = Math.max(sentenceStart, end - longestWord);
  while (at > floor && isWordCode(text.charCodeAt(at - 1))) at -= 1;
  return text.slice(at, end);
}

/** The code of the last character before `start` that is no blank. */
export const signBefore = (text: string, start: number, sentenceStart: number): number => {
  const end = skipBlanksBack(text, start, Math.max(sentenceStart, start - longestWord));
  return end > sentenceStart ? text.charCodeAt(end - 1) : Number.NaN;
};

export const isNumeral = (code: number): boolean =>
  isDigit(code) || (code >= 0xbc && code <= 0xbe) || (code >= 0x2150 && code <= 0x215e);
