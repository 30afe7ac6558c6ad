/**
 * What may close a sentence: a run of marks with the closing quotes, brackets, note marks and emoji behind it. All of
 * it stays with the sentence it closes. Reading it never crosses a line break.
 */
import {
  codes,
  isApostrophe,
  isBlank,
  isDigit,
  isInvisible,
  isLineBreak,
  isMark,
  isWordCode,
  mayClose,
  surelyCloses,
  surelyOpens,
} from './text-codes.ts';

export type Closing = {
  readonly kind: 'full stop' | 'ellipsis' | 'exclamation';
  /** Just past everything that closes. */
  readonly end: number;
  /** Whether anything but the first run of marks is part of it. */
  readonly hasSigns: boolean;
  /** Whether it ends in a mark after a closing sign, as in `(zie blz. 4).`, so that no abbreviation is in play. */
  readonly isCertain: boolean;
  /** Whether it is a mark in brackets of its own, as in `[...]` or `(!)`. */
  readonly isRemark: boolean;
};

const emoji =
  /(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u200d|\ufe0f|\u20e3)+/uy;
const emoticon = /(?:[:;=][-'’^]?[()DPpOo3*/|\]\\]|<3|[xX]D|\^_?\^)(?![\p{L}\p{N}])/uy;

export function readClosing(text: string, at: number): Closing {
  const firstEnd = skipMarks(text, at);
  let end = firstEnd;
  let kind = kindOfRun(text, at, firstEnd);
  let isCertain = false;
  for (;;) {
    const signsEnd = skipClosingSigns(text, end);
    const marksEnd = skipMarks(text, signsEnd);
    if (marksEnd > signsEnd) {
      isCertain = true;
      if (kind !== 'exclamation') kind = kindOfRun(text, signsEnd, marksEnd);
    }
    if (marksEnd === end) break;
    end = marksEnd;
  }
  const isRemark = !isCertain && isBracketed(text, at, firstEnd);
  return { kind, end, hasSigns: end > firstEnd, isCertain, isRemark };
}

function kindOfRun(text: string, start: number, end: number): Closing['kind'] {
  let kind: Closing['kind'] = end - start > 1 ? 'ellipsis' : 'full stop';
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === codes.ellipsis) kind = 'ellipsis';
    else if (code !== codes.fullStop && isMark(code)) return 'exclamation';
  }
  return kind;
}

/** Past a run of marks; also past an ellipsis that is written with blanks (`. . .`). */
function skipMarks(text: string, start: number): number {
  let at = start;
  while (isMark(text.charCodeAt(at)) || isSpacedFullStop(text, at, start)) at += 1;
  return at;
}

const isSpacedFullStop = (text: string, at: number, start: number): boolean =>
  at > start &&
  isBlank(text.charCodeAt(at)) &&
  !isLineBreak(text.charCodeAt(at)) &&
  text.charCodeAt(at + 1) === codes.fullStop &&
  !isWordCode(text.charCodeAt(at + 2)) &&
  !isMark(text.charCodeAt(at + 2));

function skipClosingSigns(text: string, start: number): number {
  let at = start;
  for (;;) {
    const code = text.charCodeAt(at);
    if (mayClose(code) && (isApostrophe(code) || surelyOpens(code)) && isWordCode(text.charCodeAt(at + 1))) {
      return at;
    }
    if (mayClose(code) || isInvisible(code) || isSuperscript(code)) at += 1;
    else {
      const next = skipNoteMark(text, at) ?? skipAfterBlanks(text, at);
      if (next === undefined) return at;
      at = next;
    }
  }
}

const isSuperscript = (code: number): boolean =>
  code === 0xb9 || code === 0xb2 || code === 0xb3 || (code >= 0x2070 && code <= 0x2079);

const longestNoteMark = 12;
const noteSigns: ReadonlySet<number> = new Set([
  codes.asterisk,
  codes.underscore,
  codes.dagger,
  codes.doubleDagger,
]);

/** Past `[3]`, `[12,14]`, `(3)`, `*` or `†`, glued to what it notes. */
function skipNoteMark(text: string, at: number): number | undefined {
  const code = text.charCodeAt(at);
  if (noteSigns.has(code)) {
    return isWordCode(text.charCodeAt(at + 1)) ? undefined : at + 1;
  }
  const isSquare = code === codes.openingSquareBracket;
  if (!isSquare && code !== codes.openingBracket) return undefined;
  let end = at + 1;
  while (end - at < longestNoteMark && isNoteCode(text.charCodeAt(end), isSquare)) end += 1;
  const closing = isSquare ? codes.closingSquareBracket : codes.closingBracket;
  return end > at + 1 && text.charCodeAt(end) === closing ? end + 1 : undefined;
}

const isNoteCode = (code: number, mayHoldLetters: boolean): boolean =>
  isDigit(code) ||
  code === codes.comma ||
  code === codes.hyphen ||
  code === codes.enDash ||
  (mayHoldLetters && code >= 97 && code <= 122);

/** Past blanks and what surely belongs to the sentence before them: an emoji, or a sign that can only close. */
function skipAfterBlanks(text: string, start: number): number | undefined {
  let at = start;
  while (isBlank(text.charCodeAt(at)) && !isLineBreak(text.charCodeAt(at))) at += 1;
  const code = text.charCodeAt(at);
  if (surelyCloses(code)) return at + 1;
  if (at > start && isClosingQuote(code) && !(text.charCodeAt(at + 1) > 32)) return at + 1;
  const pattern = code < 128 ? emoticon : emoji;
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** A quotation mark that, with a blank on either side (`« Ja. »`), closes. */
const isClosingQuote = (code: number): boolean => code === 0xbb || code === 0x203a || code === 0x201d;

const isBracketed = (text: string, start: number, end: number): boolean => {
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  return (
    (before === codes.openingBracket && after === codes.closingBracket) ||
    (before === codes.openingSquareBracket && after === codes.closingSquareBracket)
  );
};
