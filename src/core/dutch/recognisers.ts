/**
 * Every recogniser, in order of priority, by what it starts with: the first that knows what is written there
 * decides. What is longer or more telling stands before what is shorter or more common.
 */
import type { StartKind } from './characters.ts';
import type { Recogniser } from './recogniser.ts';
import { recogniseAbbreviation } from './recognisers/abbreviation.ts';
import { recogniseAcronym } from './recognisers/acronym.ts';
import { recogniseBiblePlace } from './recognisers/bible.ts';
import { recogniseClitic } from './recognisers/clitic.ts';
import {
  recogniseAnnouncedCode,
  recogniseCaseNumber,
  recogniseDigitCode,
  recogniseDottedNumber,
  recogniseIban,
  recogniseLetterCode,
  recognisePlate,
  recognisePostcode,
} from './recognisers/code.ts';
import {
  recogniseDayWithMonth,
  recogniseMonth,
  recogniseNumericDate,
  recogniseWeekday,
} from './recognisers/date.ts';
import { recogniseEditorialNote } from './recognisers/editorial-note.ts';
import { recogniseEmoji, recogniseEmoticon, recogniseKeycap } from './recognisers/emoji.ts';
import { recogniseFixedNumber } from './recognisers/fixed-number.ts';
import { recogniseFraction } from './recognisers/fraction.ts';
import { recogniseDecadeOrGrade, recogniseGluedNumber, recognisePlus } from './recognisers/glued-number.ts';
import { recogniseInitials, recogniseNameEnd, recogniseUnknownAbbreviation } from './recognisers/initials.ts';
import {
  recogniseDegreeScale,
  recogniseHeight,
  recogniseMeasure,
  recogniseTimes,
  recogniseUnitAlone,
} from './recognisers/measure.ts';
import { recogniseMoney, recogniseMoneyBehind, recogniseScale } from './recognisers/money.ts';
import { recogniseOrdinal } from './recognisers/ordinal.ts';
import { recogniseBracketedLetters, recogniseShortenedEnd } from './recognisers/partial-word.ts';
import { recognisePhone } from './recognisers/phone.ts';
import { recognisePlainNumber } from './recognisers/plain-number.ts';
import { recogniseFormation, recogniseRange, recogniseYears } from './recognisers/range.ts';
import { recogniseRomanNumeral } from './recognisers/roman-numeral.ts';
import { recogniseSlash } from './recognisers/slash.ts';
import {
  recogniseComparison,
  recogniseDivisionOrProduct,
  recogniseMinus,
  recognisePower,
} from './recognisers/sum.ts';
import {
  recogniseKey,
  recogniseRepeatedSign,
  recogniseSignInName,
  recogniseSymbol,
} from './recognisers/symbol.ts';
import { recogniseDuration, recogniseRatio, recogniseTime } from './recognisers/time.ts';
import {
  recogniseAddress,
  recogniseExtension,
  recogniseFile,
  recogniseHashtag,
  recogniseMail,
  recogniseUserName,
} from './recognisers/web.ts';
import { recogniseDecade, recogniseShortYear, recogniseYear } from './recognisers/year.ts';

export const recognisers: Readonly<Record<StartKind, readonly Recogniser[]>> = {
  letter: [
    recogniseMail,
    recogniseAddress,
    recogniseFile,
    recogniseIban,
    recogniseCaseNumber,
    recognisePlate,
    recogniseMoney,
    recogniseBiblePlace,
    recogniseMonth,
    recogniseWeekday,
    recogniseEditorialNote,
    recogniseNameEnd,
    recogniseAbbreviation,
    recogniseShortenedEnd,
    recogniseBracketedLetters,
    recogniseDegreeScale,
    recogniseUnitAlone,
    recogniseLetterCode,
    recogniseRomanNumeral,
    recogniseInitials,
    recogniseUnknownAbbreviation,
    recogniseAcronym,
  ],
  digit: [
    recogniseKeycap,
    recogniseMail,
    recogniseAddress,
    recogniseFile,
    recogniseFixedNumber,
    recogniseBiblePlace,
    recogniseNumericDate,
    recogniseDayWithMonth,
    recognisePhone,
    recognisePlate,
    recognisePostcode,
    recogniseAnnouncedCode,
    recogniseDuration,
    recogniseTime,
    recogniseRatio,
    recogniseMoneyBehind,
    recogniseFraction,
    recogniseTimes,
    recogniseHeight,
    recogniseMeasure,
    recogniseScale,
    recogniseOrdinal,
    recogniseYears,
    recogniseFormation,
    recogniseRange,
    recogniseGluedNumber,
    recogniseDecadeOrGrade,
    recognisePlus,
    recogniseDecade,
    recogniseYear,
    recognisePlainNumber,
    recogniseDottedNumber,
    recogniseDigitCode,
  ],
  sign: [
    recogniseEmoticon,
    recogniseMoney,
    recogniseFraction,
    recognisePhone,
    recogniseDecade,
    recogniseShortYear,
    recogniseClitic,
    recogniseBracketedLetters,
    recogniseHashtag,
    recogniseUserName,
    recogniseExtension,
    recogniseMinus,
    recogniseDivisionOrProduct,
    recogniseComparison,
    recognisePower,
    recogniseSlash,
    recogniseKey,
    recogniseRepeatedSign,
    recogniseSignInName,
    recogniseSymbol,
    recogniseEmoji,
  ],
};
