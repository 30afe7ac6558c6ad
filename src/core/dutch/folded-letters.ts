/**
 * A word as patterns and rules look at it: small letters, one UTF-16 code unit for each letter with its marks,
 * and for every one of them the place where it begins in the word.
 */

export type FoldedLetters = { readonly text: string; readonly starts: readonly number[] };

const letterWithMarks = /\P{M}\p{M}*|\p{M}+/gu;
/** Stands for a letter that Dutch doesn't know. */
const foreign = '\ue000';

export function foldLetters(word: string): FoldedLetters {
  const letters: string[] = [];
  const starts: number[] = [];
  for (const { 0: written, index } of word.matchAll(letterWithMarks)) {
    const letter = written.normalize('NFC').toLowerCase();
    letters.push(letter.length === 1 ? letter : foreign);
    starts.push(index);
  }
  return { text: letters.join(''), starts };
}

/** The accents that say where the stress lies, of which patterns know nothing: "vóór", "één". */
const stressed = /éé|[^a-zéèêëïîöüäçûñ]/gu;

export const withoutStress = (folded: string): string => folded.replace(stressed, plainLetters);

/** "cafe" for "café". A diaeresis stays, for it says that a syllable begins. */
export const withoutAccents = (folded: string): string => folded.replace(/[^a-zäëïöü]/gu, plainLetters);

const plainLetters = (written: string): string =>
  written.replace(/./gsu, (letter) => letter.normalize('NFD').charAt(0));
