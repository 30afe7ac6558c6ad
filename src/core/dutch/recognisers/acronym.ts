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
const suffix = /['’](s|er|ers|ertje|ertjes|ster|sters|en|je|jes|tje|tjes|de|d|t)(?![\p{L}])/uy;

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
  if (written.includes('&'))
    return /^(?:\p{Lu}+&\p{Lu}|b&b)$/u.test(written) ? sayAround(written) : undefined;
  if (Object.hasOwn(mixedAcronyms, written)) return mixedAcronyms[written];
  if (spelledAcronyms.has(written)) return spellLetters(written);
  const startsSentence = /^\p{Lu}\p{Ll}+$/u.test(written) && spelledAcronyms.has(written.toLowerCase());
  if (startsSentence) return spellLetters(written);
  return /^\p{Lu}[\p{Lu}\p{M}]+$/u.test(written) ? sayCapitals(written, place) : undefined;
}

/** "AT&T" */
const sayAround = (written: string): string => written.split('&').map(spellLetters).join(' en ');

function sayCapitals(written: string, place: Place): string {
  const lower = written.toLowerCase();
  const isShouted = inCapitals(place, written.length);
  const isListed = spelledCapitals.has(written) || spelledAcronyms.has(lower);
  const isExplained = place.source.charAt(place.at - 1) === '(' && written.length < 5;
  if (commonWords.has(lower) && !isExplained && (isShouted || !isListed)) return lower;
  if (wordAcronyms.has(written)) return written;
  if (isListed) return spellLetters(written);
  const canBeRead = isReadable(written);
  if (isShouted && (canBeRead || (written.length > 3 && /[AEIOUY]/.test(written)))) return lower;
  if (!canBeRead || written.length < 4) return spellLetters(written);
  return written.length > 4 ? lower : written;
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
