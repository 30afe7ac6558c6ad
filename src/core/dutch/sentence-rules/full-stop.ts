/**
 * Whether a full stop with a blank behind it ends the sentence, once something follows that may start one. After an
 * ordinary word or number it does; after an abbreviation or initial only where what follows must be a new sentence.
 */
import { monthAbbreviations, weekdayAbbreviations } from '../words/calendar.ts';
import { units } from '../words/units.ts';
import { abbreviationEnds, dateWordEnds, followsNumber } from './abbreviation-end.ts';
import { abbreviationUses, isCompanyForm } from './abbreviation-use.ts';
import { initialsEnd, isInitials } from './initials-end.ts';
import type { Opening } from './opening.ts';
import { takesLetterLabel } from './starting-words.ts';
import { isInCapitals, type StopPlace, startingWordFollows } from './stop-place.ts';
import { codes, isWordCode } from './text-codes.ts';
import { isNumeral, previousWord, signBefore, wordBefore } from './word-before.ts';

/** "3.", "2.1.", "b.", "iv.": the label of a list item or heading, which stays with it. */
const label = /^(?:\d{1,3}(?:\.\d{1,3}){0,4}|\p{L}|[ivxlc]{2,5}|[IVXLC]{2,5})$/u;
const address = /[@/=\\]/;
const attachedUnit = /^\d[\d.,]*(\p{L}+)$/u;
const patronymic = /^\p{Lu}\p{Ll}+(?:sz|szn|sdr)$/u;
/** Of short parts, one of them a letter, unlike a web address. */
const dotted = /^(?=(?:.*\.)?\p{L}(?:\.|$))\p{L}{1,3}(?:\.\p{L}{1,3})+$/u;

export function fullStopEnds(text: string, stop: number, sentenceStart: number, opening: Opening): boolean {
  const word = wordBefore(text, stop, sentenceStart);
  const { written, small } = word;
  const place = { text, sentenceStart, word, opening };
  if (word.isFirst && label.test(written)) return false;
  if (!isWordCode(text.charCodeAt(stop - 1)) || address.test(written)) return true;
  if (isNumeral(text.charCodeAt(stop - 1))) return !isFirstOfList(place);
  if (isNumeral(text.charCodeAt(word.start))) {
    const unit = attachedUnit.exec(written)?.[1];
    return unit === undefined || opening.kind !== 'number' || !units.has(unit);
  }
  if (written === written.toUpperCase() && isInitials(written) && !isShoutedAbbreviation(place)) {
    return initialsEnd(place);
  }
  const uses = abbreviationUses(small);
  if (uses.size > 0) return abbreviationEnds(place, uses);
  if (Object.hasOwn(monthAbbreviations, small) || Object.hasOwn(weekdayAbbreviations, small)) {
    return dateWordEnds(place);
  }
  if (written === small && !written.includes('.')) {
    return written.length > 1 || written === 'u' || letterEnds(place);
  }
  if (isInitials(written)) return initialsEnd(place);
  return !(patronymic.test(written) || dotted.test(written)) || startingWordFollows(place);
}

/** "I.V.M. EEN STORING" */
const isShoutedAbbreviation = ({ text, word, opening }: StopPlace): boolean =>
  word.written.length > 1 &&
  isInCapitals(text, opening.at) &&
  abbreviationUses(word.small).has('goes on') &&
  !isCompanyForm(word.small);

/** "De regels: 1. Wees stil." */
const isFirstOfList = ({ text, sentenceStart, word }: StopPlace): boolean =>
  word.written === '1' && signBefore(text, word.start, sentenceStart) === codes.colon;

/** A small letter: a label ("groep b."), the unit of a number ("3 m."), or else part of an abbreviation. */
function letterEnds(place: StopPlace): boolean {
  const { text, sentenceStart, word, opening } = place;
  if (takesLetterLabel(previousWord(text, word.start, sentenceStart).toLowerCase())) return true;
  return opening.kind === 'capital' && units.has(word.written) && followsNumber(place);
}
