/** A full stop with what surrounds it, and the questions that the rules for abbreviations and initials share. */
import { type Opening, wordAt } from './opening.ts';
import { isNoName, isPronoun, isStartingWord, isSurnamePrefix } from './starting-words.ts';
import { letterCase, skipBlanks } from './text-codes.ts';
import type { WordBefore } from './word-before.ts';

export type StopPlace = {
  readonly text: string;
  readonly sentenceStart: number;
  /** What stands before the full stop, and what comes after it. */
  readonly word: WordBefore;
  readonly opening: Opening;
};

/** Whether the word at `at` starts with two capitals, as in a text all in capitals. */
export const isInCapitals = (text: string, at: number): boolean =>
  letterCase(text, at) === 'upper' && letterCase(text, at + 1) === 'upper';

/** Whether the word and what follows are all in capitals, where a capital shows nothing. */
const isShouted = ({ text, word, opening }: StopPlace): boolean =>
  word.written !== word.small &&
  word.written === word.written.toUpperCase() &&
  isInCapitals(text, opening.at);

/** Whether what follows can hardly be but a new sentence, going by its first word. */
export function startingWordFollows(place: StopPlace): boolean {
  const { text, opening } = place;
  if (opening.kind !== 'capital') return false;
  if (opening.hasClitic) return true;
  const next = wordAt(text, opening.at);
  return isShouted(place) ? isPronoun(next) : isStartingWord(next);
}

/** Whether what follows can't even be a name, so that a title before it ends its sentence: "Hij is ir. Zij ook." */
export function namelessWordFollows(place: StopPlace): boolean {
  const { text, opening } = place;
  if (opening.kind !== 'capital') return false;
  if (opening.hasClitic) return true;
  const next = wordAt(text, opening.at);
  return isShouted(place) ? isPronoun(next) : isNoName(next);
}

const mostPrefixes = 3;

/** Whether what follows reads as a surname with a capitalised prefix: "De Wit", "Van der Berg". */
export function surnameFollows({ text, opening }: StopPlace): boolean {
  let at = opening.at;
  for (let count = 0; count < mostPrefixes; count += 1) {
    const word = wordAt(text, at);
    if (!isSurnamePrefix(word)) return count > 0 && letterCase(text, at) === 'upper';
    at = skipBlanks(text, at + word.length);
  }
  return false;
}

/** Whether `word`, as written, reads as a name. */
export const isName = (word: string): boolean =>
  letterCase(word, 0) === 'upper' && !isStartingWord(word.toLowerCase());
