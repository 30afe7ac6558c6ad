/**
 * Where the end of a line may break off a Dutch word, by the rules of the Groene Boekje: between syllables, with no
 * letter left alone, and nowhere that the word would then be written otherwise ("be-eindigen", "auto-tje"), since a
 * line break can't respell it.
 */
import { wordsInSyllables } from './words-in-syllables.ts';

/** Two letters before and after it, in one part of the word. */
const betweenLetters = /^\p{L}\p{M}*\p{L}\p{M}*\|\p{L}\p{M}*\p{L}/u;
const farEnough = 6;

/** After a vowel that would lose its diaeresis, or be written once. */
const respelled = /[aeiouy]\|[ëïöüä]|(?:aa|ee|oo|uu)\|tje/iu;

/**
 * As offsets in `text`, in order: a break stands before the character there. Only in words of more than `longerThan`
 * characters.
 */
export function lineBreaksIn(text: string, longerThan = 0): readonly number[] {
  return wordsInSyllables(text)
    .filter((syllables) => syllables.at(-1)!.end - syllables[0]!.start > longerThan)
    .flatMap((syllables) =>
      syllables.slice(1).flatMap(({ start }) => (mayBreak(text, start) ? [start] : [])),
    );
}

function mayBreak(text: string, place: number): boolean {
  const before = /\p{L}\p{M}*\p{L}\p{M}*$/u.exec(text.slice(Math.max(0, place - farEnough), place))?.[0];
  if (before === undefined) return false;
  const around = `${before}|${text.slice(place, place + farEnough)}`;
  return betweenLetters.test(around) && !respelled.test(around);
}
