/**
 * Whether a full stop with a blank behind it ends the sentence, once something follows that may start one. After an
 * ordinary word or number it does; after an abbreviation or initial only where what follows must be a new sentence.
 */
import { monthAbbreviations, months, weekdayAbbreviations } from '../words/calendar.ts';
import { units } from '../words/units.ts';
import {
  type AbbreviationUse,
  abbreviationUses,
  isCompanyForm,
  isOrdinaryWord,
  isPlaceInCapitals,
} from './abbreviation-use.ts';
import { type Opening, wordAt } from './opening.ts';
import { isPronoun, isStartingWord, isSurnamePrefix, takesLetterLabel } from './starting-words.ts';
import { isWordCode, letterCase, skipBlanks } from './text-codes.ts';
import { isNumeral, previousWord, signBefore, type WordBefore, wordBefore } from './word-before.ts';

type Place = {
  readonly text: string;
  readonly sentenceStart: number;
  readonly word: WordBefore;
  readonly opening: Opening;
};

const label = /^(?:\d{1,3}(?:\.\d{1,3}){0,4}|\p{L}|[ivxlc]{2,5}|[IVXLC]{2,5})$/u;
const initials = /^(?:\p{Lu}|IJ)(?:\p{Ll}{0,3}[.-]+(?:\p{Lu}\p{Ll}{0,2}|IJ))*$/u;
const dotted = /^\p{L}{1,3}(?:\.\p{L}{1,3})+$/u;
const patronymic = /^\p{Lu}\p{Ll}+(?:sz|szn|sdr)$/u;
const attachedUnit = /^\d[\d.,]*(\p{L}+)$/u;
const numberBeforeMonth = /\d{1,2}(?:[-/]\d|\s+\p{L})/uy;

export function fullStopEnds(text: string, stop: number, sentenceStart: number, opening: Opening): boolean {
  const word = wordBefore(text, stop, sentenceStart);
  const { written, small } = word;
  const place = { text, sentenceStart, word, opening };
  if (word.isFirst && label.test(written)) return false;
  if (!isWordCode(text.charCodeAt(stop - 1)) || written.includes('@') || written.includes('/')) return true;
  if (isNumeral(text.charCodeAt(stop - 1))) return !isFirstOfList(place);
  const attached = attachedUnit.exec(written)?.[1];
  if (attached !== undefined)
    return !abbreviationUses(attached.toLowerCase()).has('goes on') && opening.kind !== 'number';
  const isAllCapitals = written === written.toUpperCase();
  if (isAllCapitals && initials.test(written) && !isShouted(place)) return initialsEnd(place);
  const uses = abbreviationUses(small);
  if (uses.size > 0) return abbreviationEnds(place, uses);
  if (small in monthAbbreviations || small in weekdayAbbreviations) return calendarWordEnds(place);
  if (initials.test(written) && written.includes('.')) return initialsEnd(place);
  if (patronymic.test(written)) return startsWithStartingWord(place);
  if (dotted.test(written)) return startsWithStartingWord(place);
  return written.length > 1 || small === 'u' ? true : letterEnds(place);
}

/** "De regels: 1. Wees stil." */
const isFirstOfList = ({ text, sentenceStart, word }: Place): boolean =>
  word.written === '1' && signBefore(text, word.start, sentenceStart) === 58;

/** Whether the single capital is one of a text all in capitals. */
const isShouted = ({ text, word, opening }: Place): boolean =>
  word.written.length > 1 && !word.written.includes('.') ? isCapitals(text, opening.at) : false;

const isCapitals = (text: string, at: number): boolean =>
  letterCase(text, at) === 'upper' && letterCase(text, at + 1) === 'upper';

function startsWithStartingWord({ text, word, opening }: Place): boolean {
  if (opening.kind !== 'capital') return false;
  if (opening.hasClitic) return true;
  const next = wordAt(text, opening.at);
  const isAllCapitals =
    word.small !== word.written && isCapitals(text, opening.at) && isCapitals(text, word.start);
  return isAllCapitals ? isPronoun(next) : isStartingWord(next);
}

const startsWithPronoun = ({ text, opening }: Place): boolean =>
  opening.kind === 'capital' && (opening.hasClitic || isPronoun(wordAt(text, opening.at)));

/** Whether what follows reads as a surname with a capitalised prefix: "De Wit", "Van der Berg". */
function startsWithSurname({ text, opening }: Place): boolean {
  let at = opening.at;
  for (let count = 0; count < 3; count += 1) {
    const word = wordAt(text, at);
    if (!isSurnamePrefix(word)) return count > 0 && letterCase(text, at) === 'upper';
    at = skipBlanks(text, at + word.length);
  }
  return false;
}

/** A letter with a full stop, or several: initials of a name, or an acronym. */
function initialsEnd(place: Place): boolean {
  const { text, sentenceStart, word, opening } = place;
  const before = previousWord(text, word.start, sentenceStart);
  if (signBefore(text, word.start, sentenceStart) === 0xb0) return true;
  const isLetter = word.written.length === 1;
  if (isLetter && takesLetterLabel(before.toLowerCase())) return true;
  if (opening.kind !== 'capital') return false;
  if (word.isFirst && word.written.includes('.')) return false;
  if (isPlaceInCapitals(word.small)) return true;
  if (isCompanyForm(word.small) && isName(before)) return true;
  if (!startsWithStartingWord(place)) return false;
  if (!startsWithSurname(place)) return true;
  // "Willem H. De Amsterdammer zweeg": after a first name, "De" seldom starts a surname in the Netherlands.
  return isLetter && isName(before) && wordAt(text, opening.at) === 'de';
}

const isName = (word: string): boolean =>
  letterCase(word, 0) === 'upper' && !isStartingWord(word.toLowerCase());

function abbreviationEnds(place: Place, uses: ReadonlySet<AbbreviationUse>): boolean {
  const { word, opening } = place;
  if (opening.kind === 'sign') return false;
  const isAfterNumber = (uses.has('after number') || units.has(word.written)) && followsNumber(place);
  if (opening.kind === 'number') return !isAfterNumber && isOrdinaryHere(place) && !mayRefer(place);
  if (uses.has('goes on')) return false;
  if (uses.has('may end')) return !word.isFirst;
  if (isAfterNumber || isOrdinaryHere(place)) return true;
  if (word.isFirst && uses.has('before name')) return false;
  if (followsName(place) && (word.small === 'jr' || word.small === 'sr')) return true;
  if (uses.has('before name')) return startsWithPronoun(place) && !startsWithSurname(place);
  if (uses.has('before number') && isRomanNumeral(place)) return false;
  return startsWithStartingWord(place);
}

/** Whether the letters are read as an ordinary word: "Dat past.", and capitalised within a sentence, "Dat is Max." */
function isOrdinaryHere({ text, word }: Place): boolean {
  if (isCapitals(text, word.start)) return false;
  if (letterCase(text, word.start) === 'upper') return !word.isFirst && capitalisedNames.has(word.small);
  return isOrdinaryWord(word.small);
}

/** First names that are also abbreviations. */
const capitalisedNames: ReadonlySet<string> = new Set([
  'max',
  'art',
  'al',
  'jo',
  'fig',
  'pat',
  'ex',
  'mil',
  'no',
]);

const mayRefer = ({ text, sentenceStart, word }: Place): boolean => {
  const sign = signBefore(text, word.start, sentenceStart);
  return (
    word.isFirst ||
    sign === 44 ||
    sign === 40 ||
    sign === 59 ||
    previousWord(text, word.start, sentenceStart) === 'et'
  );
};

const numberWords: ReadonlySet<string> = new Set(
  'een één twee drie vier vijf zes zeven acht negen tien elf twaalf vijftien twintig dertig honderd duizend paar half'.split(
    ' ',
  ),
);

const followsNumber = ({ text, sentenceStart, word }: Place): boolean =>
  isNumeral(signBefore(text, word.start, sentenceStart)) ||
  numberWords.has(previousWord(text, word.start, sentenceStart).toLowerCase());

const followsName = ({ text, sentenceStart, word }: Place): boolean =>
  isName(previousWord(text, word.start, sentenceStart));

const isRomanNumeral = ({ text, opening }: Place): boolean =>
  /^[ivxlc]+$/.test(wordAt(text, opening.at)) && isRomanInCapitals(text, opening.at);

const isRomanInCapitals = (text: string, at: number): boolean =>
  /^[IVXLC]+$/.test(text.slice(at, at + wordAt(text, at).length));

/** "3 jan. 2025", "zo. 12 mei": before a number the date goes on; before a capital it is over. */
function calendarWordEnds({ text, word, opening }: Place): boolean {
  if (opening.kind === 'sign') return false;
  if (opening.kind !== 'number') return true;
  if (letterCase(text, word.start) === 'upper' && !word.isFirst) return true;
  if (word.small in monthAbbreviations) return false;
  return isOrdinaryWord(word.small) && !startsDate(text, opening.at);
}

const startsDate = (text: string, at: number): boolean => {
  numberBeforeMonth.lastIndex = at;
  if (!numberBeforeMonth.test(text)) return false;
  const next = wordAt(text, numberBeforeMonth.lastIndex - 1);
  return (
    !isWordCode(next.charCodeAt(0)) ||
    isNumeral(next.charCodeAt(0)) ||
    next in monthAbbreviations ||
    months.some((month) => month === next)
  );
};

/** A small letter: the unit of a number ("3 m."), a label ("groep b."), or else the start of an abbreviation. */
function letterEnds(place: Place): boolean {
  const { text, sentenceStart, word } = place;
  if (takesLetterLabel(previousWord(text, word.start, sentenceStart).toLowerCase())) return true;
  return place.opening.kind === 'capital' && units.has(word.written) && followsNumber(place);
}
