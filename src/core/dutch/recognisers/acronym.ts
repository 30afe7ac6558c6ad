/**
 * Letter words and words in capitals. Spelled: "KNMI", "btw". Said: "NAVO". A Dutch word in capitals ("LET OP") is
 * said as the word it is. What is in no list is spelled when it cannot be read as a word.
 */
import { isWordCharacter } from '../characters.ts';
import { matchAt, type Place, type Recognition } from '../recogniser.ts';
import { isReadable, spellLetters } from '../spell.ts';
import { mixedAcronyms, spelledAcronyms, spelledCapitals, wordAcronyms } from '../words/acronyms.ts';
import { commonWords } from '../words/common-words.ts';

const word = /[\p{L}\p{M}]{2,24}(?:&\p{L})?(?![\p{L}\p{M}\p{N}])/uy;
const plural = /^([\p{Lu}]{2,6})(s|en)$/u;
const suffix = /['’](s|er|ers|ster|sters|en|je|jes|tje|tjes|de|d|t)(?![\p{L}])/uy;

export function recogniseAcronym(place: Place): Recognition | undefined {
  const { source, at } = place;
  const match = matchAt(word, source, at);
  if (match === null) return undefined;
  const [written] = match;
  const said = sayLetters(written, place) ?? sayPlural(written);
  if (said === undefined) return undefined;
  const end = at + written.length;
  const ending = matchAt(suffix, source, end);
  if (ending === null) return { end, spoken: said };
  // "I C T-er", not "I C T'er", in which a voice would hear "ter"; "T V's" is heard right.
  const joiner = ending[1] === 's' ? "'" : '-';
  return { end: end + ending[0].length, spoken: said + joiner + ending[1] };
}

/** What is said for a letter word or a word in capitals; undefined for any other word. */
function sayLetters(written: string, place: Place): string | undefined {
  if (spelledAcronyms.has(written)) return spellLetters(written.replace('&', ' en ')).replace('E N', 'en');
  if (Object.hasOwn(mixedAcronyms, written)) return mixedAcronyms[written];
  if (!/^\p{Lu}/u.test(written)) return undefined;
  if (/^\p{Lu}\p{Ll}+$/u.test(written)) {
    return spelledAcronyms.has(written.toLowerCase()) && !isOrdinaryName(written)
      ? spellLetters(written)
      : undefined;
  }
  if (!/^[\p{Lu}\p{M}]+$/u.test(written)) return undefined;
  return sayCapitals(written, place);
}

/** "Ov", "Tv", "Wc" at the start of a sentence; "Ok" and "Os" are words. */
const isOrdinaryName = (written: string): boolean => /^(?:Ok|Os|Sp|Hr|Ms|Ai|Cd|Nt|Wa)$/.test(written);

function sayCapitals(written: string, place: Place): string | undefined {
  const lower = written.toLowerCase();
  const isBracketed = place.source.charAt(place.at - 1) === '(' && written.length < 5;
  if (
    commonWords.has(lower) &&
    !isBracketed &&
    !(spelledCapitals.has(written) && !inCapitals(place, written.length))
  )
    return lower;
  if (wordAcronyms.has(written)) return written;
  if (spelledCapitals.has(written) || spelledAcronyms.has(lower)) return spellLetters(written);
  if (
    inCapitals(place, written.length) &&
    (isReadable(written) || written.length > 3) &&
    /[AEIOUY]/.test(written)
  )
    return lower;
  if (!isReadable(written)) return spellLetters(written);
  if (written.length > 4) return lower;
  return written.length === 4 ? written : spellLetters(written);
}

/** "SUVs", "PCs". */
function sayPlural(written: string): string | undefined {
  const match = plural.exec(written);
  if (match === null) return undefined;
  const [, letters, ending] = match as unknown as [string, string, string];
  return isReadable(letters) && !spelledCapitals.has(letters)
    ? undefined
    : `${spellLetters(letters)}'${ending}`;
}

const wordBehind = /^[\p{P}\s]{0,3}(\p{Lu}{2,})(?![\p{L}\p{N}])/u;
const wordInFront = /(?<![\p{L}\p{N}])(\p{Lu}{2,})[\p{P}\s]{0,3}$/u;

const isPlainWord = (capitals: string | undefined): boolean =>
  capitals !== undefined &&
  (commonWords.has(capitals.toLowerCase()) ||
    (capitals.length > 3 && isReadable(capitals) && !wordAcronyms.has(capitals)));

/** Whether a word in capitals stands beside it, as in a heading or a shout. */
function inCapitals({ source, at }: Place, length: number): boolean {
  const end = at + length;
  return (
    !isWordCharacter(source, end) &&
    (isPlainWord(wordBehind.exec(source.slice(end, end + 24))?.[1]) ||
      isPlainWord(wordInFront.exec(source.slice(Math.max(0, at - 24), at))?.[1]))
  );
}
