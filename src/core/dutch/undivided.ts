/**
 * What looks like a word and isn't split into syllables: letter words ("NAVO", "tv", "KvK"), codes with digits
 * ("A4"), names with a capital inside ("YouTube"). A word in capitals is split when it is a common one, or long.
 */
import { mixedAcronyms, spelledAcronyms, spelledCapitals, wordAcronyms } from './words/acronyms.ts';
import { commonWords } from './words/common-words.ts';

/** In capitals, a row of letters up to this length is taken for a letter word. */
const longestLetterWord = 4;

const oddLetters = /\p{N}|\p{Ll}\p{Lu}/u;
const capitals = /^(?:\p{Lu}\p{M}*){2,}$/u;

/** `part` is a stretch of letters, marks and digits. */
export function isUndivided(part: string): boolean {
  if (oddLetters.test(part) || Object.hasOwn(mixedAcronyms, part)) return true;
  const lower = part.toLowerCase();
  if (spelledAcronyms.has(lower)) return true;
  if (!capitals.test(part)) return false;
  if (wordAcronyms.has(part) || spelledCapitals.has(part)) return true;
  return part.length <= longestLetterWord && !commonWords.has(lower);
}
