/** Whether the full stop of an abbreviation also ends the sentence, by how the abbreviation is used. */
import { monthAbbreviations, months } from '../words/calendar.ts';
import { units } from '../words/units.ts';
import type { AbbreviationUse } from './abbreviation-use.ts';
import { isFirstName, isOrdinaryWord } from './ordinary-words.ts';
import {
  isInCapitals,
  isName,
  namelessWordFollows,
  type StopPlace,
  startingWordFollows,
  surnameFollows,
} from './stop-place.ts';
import { letterCase } from './text-codes.ts';
import { isNumeral, previousWord, signBefore } from './word-before.ts';

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export function abbreviationEnds(place: StopPlace, uses: ReadonlySet<AbbreviationUse>): boolean {
  const { text, word, opening } = place;
  if (opening.kind === 'sign') return false;
  const isAfterNumber = (uses.has('after number') || units.has(word.written)) && followsNumber(place);
  if (opening.kind === 'number') return !isAfterNumber && isOrdinaryHere(place) && !mayRefer(place);
  if (uses.has('goes on')) return false;
  if (uses.has('may end')) return !word.isFirst;
  if (isAfterNumber || isOrdinaryHere(place)) return true;
  if (isAfterName.has(word.small) && isName(wordBeforeThat(place))) return true;
  if (uses.has('before name')) return !word.isFirst && namelessWordFollows(place) && !surnameFollows(place);
  const next = text.slice(opening.at, opening.at + longestNumeral);
  if (uses.has('before number') && romanNumeral.test(next)) return false;
  return startingWordFollows(place);
}

/** "Davis jr." */
const isAfterName = setOf('jr sr jun sen');
const longestNumeral = 8;
const romanNumeral = /^[IVXLC]+(?![\p{L}\p{N}])/u;

const wordBeforeThat = ({ text, sentenceStart, word }: StopPlace): string =>
  previousWord(text, word.start, sentenceStart);

/** Whether the letters are an ordinary word here: "Dat past." but "Past. De Wit". */
function isOrdinaryHere({ text, word, opening }: StopPlace): boolean {
  if (letterCase(text, word.start) === 'upper' && !isInCapitals(text, word.start)) {
    return !word.isFirst && isFirstName(word.small);
  }
  return isOrdinaryWord(word.small, opening.kind === 'number' ? 'number' : 'capital');
}

const beforeReference = setOf('en of zie ook in uit vgl cf et');
const signsBeforeReference: ReadonlySet<number> = new Set(Array.from(',;(', (sign) => sign.charCodeAt(0)));

/** Whether a reference can stand here, so that what is also a word is an abbreviation: ", vol. 3", "en par. 4". */
const mayRefer = (place: StopPlace): boolean =>
  place.word.isFirst ||
  signsBeforeReference.has(signBefore(place.text, place.word.start, place.sentenceStart)) ||
  beforeReference.has(wordBeforeThat(place).toLowerCase());

const numberWords = setOf(
  'een één twee drie vier vijf zes zeven acht negen tien elf twaalf vijftien twintig dertig honderd duizend paar half',
);

export const followsNumber = (place: StopPlace): boolean =>
  isNumeral(signBefore(place.text, place.word.start, place.sentenceStart)) ||
  numberWords.has(wordBeforeThat(place).toLowerCase());

/** A month or weekday: "3 jan. 2025" and "zo. 12 mei" go on; before a capital the date is over. */
export function dateWordEnds({ text, word, opening }: StopPlace): boolean {
  if (opening.kind === 'sign') return false;
  if (opening.kind !== 'number') return true;
  if (Object.hasOwn(monthAbbreviations, word.small)) {
    return letterCase(text, word.start) === 'upper' && !word.isFirst;
  }
  const next = text.slice(opening.at, opening.at + longestDate);
  return isOrdinaryWord(word.small, 'number') && !dateWithMonth.test(next);
}

const longestDate = 10;
const monthStarts = [...months, ...Object.keys(monthAbbreviations)].map((month) => month.slice(0, 3));
const dateWithMonth = new RegExp(`^\\d{1,2}(?:[-/]\\d|\\s(?:${monthStarts.join('|')}))`, 'u');
