/**
 * Splits a written word into syllables, as a learner claps them and as official hyphenation (the rules of the
 * Groene Boekje) breaks a word off: at the borders of its parts, "brood·oven", and within a part by sound. It
 * departs from hyphenation in one thing: print leaves no letter alone, a learner does say "a·vond" and "mooi·e",
 * so these are split here, at the ends of a word and of its parts. As in print, an x between two vowels, which
 * sounds in both syllables, isn't split off: "taxi", "exa·men".
 *
 * The syllables are ranges that together are the whole word: nothing is respelled, and apostrophes and hyphens
 * stay with what stands before them. Every syllable has a vowel letter or a digit, unless the word has neither.
 */
import type { TextRange } from '../text-range.ts';
import { foldLetters, withoutAccents, withoutStress } from './folded-letters.ts';
import { hyphenationPlaces } from './hyphenation-places.ts';
import { isUndivided } from './undivided.ts';
import { knownFirstPart, knownSyllables } from './words/known-syllables.ts';

const letters = /[\p{L}\p{M}\p{N}]+/gu;
const vowel = /[aeiouyäëïöü\p{N}]/u;

/** Two letters that are one sign. */
const together = /^(?:ij|ch|qu)$/u;

/** A vowel that begins a syllable of its own: with a diaeresis, after another vowel. */
const parted = /(?<=[aeiouy])[ëïöüä]/gu;

/** One vowel, and then consonants with which a Dutch syllable begins. */
const firstAlone =
  /^(?!ij)[aeiouëïöüä](?=(?:[bcdfgjklmnpqrstvwz]|chr?|[pt]hr?|qu|[bcdfgkptvw]r|[bcfgkp]l)[aeiouyëïöü])|^[ai](?=o)/u;

/** A last vowel that doesn't belong to the vowels before it. */
const lastAlone = /(?:(?<!q)u[ao]|i[aou]|e[ao]|[ao][ao](?<!aa|oo)|(?:aai|oei|ooi|ei|ui|ij)e)$/u;

export function syllablesOf(word: string): readonly TextRange[] {
  const places = [...word.matchAll(letters)].flatMap(({ 0: part, index }) => [
    ...(index > 0 ? [index] : []),
    ...placesIn(part).map((place) => index + place),
  ]);
  return withVowels(word, places);
}

/** Where a stretch of letters is split. */
function placesIn(part: string): readonly number[] {
  if (isUndivided(part)) return [];
  const { text, starts } = foldLetters(part);
  const border = knownFirstPart.exec(withoutAccents(text))?.[0].length;
  const places =
    border === undefined
      ? placesInFolded(text)
      : [
          ...placesInFolded(text.slice(0, border)),
          border,
          ...placesInFolded(text.slice(border)).map((place) => border + place),
        ];
  return places.map((place) => starts[place]!);
}

function placesInFolded(text: string): readonly number[] {
  const plain = withoutAccents(text);
  return knownSyllables.get(plain) ?? placesBySound(plain, hyphenationPlaces(withoutStress(text)));
}

function placesBySound(plain: string, byPatterns: readonly number[]): readonly number[] {
  const places = new Set(byPatterns.filter((place) => !together.test(plain.slice(place - 1, place + 1))));
  for (const { index } of plain.matchAll(parted)) places.add(index);
  const ends = [0, ...[...places].sort((a, b) => a - b), plain.length];
  for (const [index, end] of ends.slice(1).entries()) {
    const start = ends[index]!;
    const piece = plain.slice(start, end);
    if (firstAlone.test(piece)) places.add(start + 1);
    if (lastAlone.test(piece)) places.add(end - 1);
  }
  return [...places].sort((a, b) => a - b);
}

/** The ranges between `places`; one without a vowel goes with the one before it, and at the start with the next. */
function withVowels(word: string, places: readonly number[]): readonly TextRange[] {
  const ranges: TextRange[] = [];
  let start = 0;
  let lastHasVowel = true;
  for (const end of [...places, word.length]) {
    const hasVowel = vowel.test(withoutAccents(foldLetters(word.slice(start, end)).text));
    const last: TextRange | undefined = hasVowel && lastHasVowel ? undefined : ranges.pop();
    ranges.push({ start: last?.start ?? start, end });
    lastHasVowel = hasVowel || (last !== undefined && lastHasVowel);
    start = end;
  }
  return ranges;
}
