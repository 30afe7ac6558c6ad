/** Whether the full stop of an initial, a row of initials or an acronym with full stops also ends the sentence. */
import { isCompanyForm, isPlaceInCapitals } from './abbreviation-use.ts';
import { wordAt } from './opening.ts';
import { takesLetterLabel } from './starting-words.ts';
import { isInCapitals, isName, type StopPlace, startingWordFollows, surnameFollows } from './stop-place.ts';
import { codes } from './text-codes.ts';
import { previousWord, signBefore } from './word-before.ts';

const initials = /^(?:\p{Lu}|IJ)(?:\p{Ll}{0,3}[.-]+(?:\p{Lu}\p{Ll}{0,2}|IJ))*$/u;

/** "J", "IJ", "A.F.Th", "J.-P", "N.V": what may be initials once a full stop follows. */
export const isInitials = (written: string): boolean => initials.test(written);

export function initialsEnd(place: StopPlace): boolean {
  const { text, sentenceStart, word, opening } = place;
  if (signBefore(text, word.start, sentenceStart) === codes.degree) return true;
  const before = previousWord(text, word.start, sentenceStart);
  const isLetter = word.written.length === 1;
  if (isLetter && takesLetterLabel(before.toLowerCase())) return true;
  if (opening.kind !== 'capital' || word.isFirst) return false;
  if (isPlaceInCapitals(word.small) && !isInCapitals(text, opening.at)) return true;
  if (isCompanyForm(word.small) && isName(before)) return true;
  if (!startingWordFollows(place)) return false;
  if (!surnameFollows(place)) return true;
  // "Willem H. De Amsterdammer zweeg": between a first name and a surname, "De" is seldom written with a capital.
  return isLetter && isName(before) && wordAt(text, opening.at) === 'de';
}
