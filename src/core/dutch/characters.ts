/**
 * What kinds of characters the spoken form tells apart, and how a written word is cleaned for a voice:
 * composed, without invisible characters, and with typographic variants (ﬁ, ĳ, １) as plain letters.
 */

/** How a stretch of text starts, which decides which recognisers look at it. */
export type StartKind = 'letter' | 'digit' | 'sign';

const letterOrMark = /[\p{L}\p{M}]/u;
const anyDigit = /\p{Nd}/u;

const isAsciiLower = (code: number): boolean => code >= 97 && code <= 122;
const isAsciiUpper = (code: number): boolean => code >= 65 && code <= 90;
const isAsciiDigit = (code: number): boolean => code >= 48 && code <= 57;

export function startKind(source: string, at: number): StartKind {
  const code = source.charCodeAt(at);
  if (isAsciiLower(code) || isAsciiUpper(code)) return 'letter';
  if (isAsciiDigit(code)) return 'digit';
  if (code < 128) return 'sign';
  const character = String.fromCodePoint(source.codePointAt(at) ?? 0);
  if (letterOrMark.test(character)) return 'letter';
  return anyDigit.test(character) ? 'digit' : 'sign';
}

/** Whether a letter, combining mark or digit stands at `at`; false outside the string. */
export function isWordCharacter(source: string, at: number): boolean {
  if (at < 0 || at >= source.length) return false;
  const code = source.charCodeAt(at);
  // The second half of a surrogate pair: the first half says what it is.
  const start = at > 0 && code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
  return startKind(source, start) !== 'sign';
}

// Soft hyphen, zero-width and bidirectional controls, word joiner, byte-order mark: inside a word they say nothing.
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const beyondAscii = /[^ -~]/;
const unsayable = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/gu;

/** The word as a voice should get it; never empty for a word that holds a letter or digit. */
export function cleanWord(word: string): string {
  if (!beyondAscii.test(word)) return word;
  return word
    .replace(invisible, '')
    .replace(unsayable, '')
    .replace(/[’ʼ‘´`]/g, "'")
    .normalize('NFKC');
}

export const isWhiteSpace = (character: string): boolean => /[\s\u0085\u200b]/u.test(character);

/** "Eén": the accent of a capital that would carry two goes. */
export const capitalised = (word: string): string =>
  word.startsWith('éé') ? `E${word.slice(1)}` : word.charAt(0).toUpperCase() + word.slice(1);
