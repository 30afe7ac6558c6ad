/**
 * Dutch abbreviations and what is said for them, by where they may stand. Forms after the Leidraad of the
 * Groene Boekje ("Afkortingen") and Onze Taal ("Afkortingen"), with everyday, school, medical and legal usage. Those with several full stops are also known without the last one and with spaces between.
 */
import { abbreviationsAnywhere } from './abbreviations-anywhere.ts';
import { legalAbbreviations, medicalAbbreviations, schoolAbbreviations } from './abbreviations-by-field.ts';
import {
  abbreviationsAfterNumber,
  abbreviationsBeforeName,
  abbreviationsBeforeNumber,
  abbreviationsBeforeWord,
} from './abbreviations-by-place.ts';
import { abbreviationsWithoutStop } from './abbreviations-without-stop.ts';

export type AbbreviationPlace =
  | 'anywhere'
  /** Only with a number, or a number word, behind it. */
  | 'before number'
  | 'after number'
  /** Only with a name, or another title, behind it. */
  | 'before name'
  /** Not at the end of a sentence, where the same letters are an ordinary word: "De soep is op, red jezelf". */
  | 'before word';

export type Abbreviation = {
  readonly written: string;
  readonly spoken: string;
  readonly where: AbbreviationPlace;
};

const entries = (
  table: Readonly<Record<string, string>>,
  where: AbbreviationPlace,
): readonly Abbreviation[] => Object.entries(table).map(([written, spoken]) => ({ written, spoken, where }));

/** Of two entries for the same letters, the one with the narrower place comes first. */
export const abbreviations: readonly Abbreviation[] = [
  ...entries(abbreviationsAfterNumber, 'after number'),
  ...entries(abbreviationsBeforeNumber, 'before number'),
  ...entries(abbreviationsBeforeName, 'before name'),
  ...entries(abbreviationsBeforeWord, 'before word'),
  ...entries(legalAbbreviations.beforeNumber, 'before number'),
  ...entries(medicalAbbreviations.afterNumber, 'after number'),
  ...entries(abbreviationsAnywhere, 'anywhere'),
  ...entries(abbreviationsWithoutStop, 'anywhere'),
  ...entries(legalAbbreviations.anywhere, 'anywhere'),
  ...entries(medicalAbbreviations.anywhere, 'anywhere'),
  ...entries(schoolAbbreviations.anywhere, 'anywhere'),
];
