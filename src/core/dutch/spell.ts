/** Says letters by their names, and runs of letters and digits as Dutch people read a code. */
import { cardinal, digitByDigit, inPairs, year } from './number-words.ts';

/** "K N M I": capitals, since voices take some small letters for words ("t", "n"). */
export const spellLetters = (letters: string): string =>
  [...letters.normalize('NFC')].map((letter) => letter.toUpperCase()).join(' ');

/** Whether Dutch people can read capitals as a word: a vowel, and no row of consonants that starts or makes none. */
export const isReadable = (capitals: string): boolean =>
  /[AEIOUYÄËÏÖÜÉÈ]/u.test(capitals) &&
  (capitals.length > 5 ||
    !/[BCDFGHJKLMNPQRSTVWXZ]{4}|^[BCDFGHJKLMNPQRTVWXZ][BCDFGHJKMNPQSTVXZ]|[AEIOU]{4}/u.test(capitals));

const vowel = /[aeiouyàáâäèéêëìíîïòóôöùúûü]/iu;

/** A run that is said as a word: small letters that hold a vowel, behind a capital or two. */
const isSaidAsWord = (letters: string): boolean =>
  letters.length >= 3 && vowel.test(letters) && /\p{Ll}{2}$/u.test(letters);

function speakRun(run: string, isCode: boolean): string {
  if (!/^\d/.test(run)) return isSaidAsWord(run) ? run : spellLetters(run);
  if (isCode && run.length > 2) return digitByDigit(run);
  if (run.length === 4 && /^(?:19|20)/.test(run)) return year(run);
  if (run.length === 4 && !run.startsWith('0')) return inPairs(run);
  return run.length > 4 ? digitByDigit(run) : cardinal(run);
}

/** "A vier", "K L twaalf vierendertig"; from three runs on it is a code, and longer numbers go digit by digit. */
export function spellCode(written: string): string {
  const runs: readonly string[] = written.normalize('NFKC').match(/\d+|\.|[^\d.]+/gu) ?? [];
  const isCode = runs.length > 2 && !runs.includes('.');
  return runs.map((run) => (run === '.' ? 'punt' : speakRun(run, isCode))).join(' ');
}
