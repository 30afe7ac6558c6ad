/**
 * The quick way through most of a text: words in small letters that stand between spaces or before a comma, and
 * that no list knows. Derived from the lists themselves, so that it can't disagree with a recogniser.
 */
import { matchAt } from './recogniser.ts';
import { abbreviations } from './words/abbreviations.ts';
import { mixedAcronyms, spelledAcronyms } from './words/acronyms.ts';
import { monthAbbreviations, weekdayAbbreviations } from './words/calendar.ts';
import { units } from './words/units.ts';

const plain = /[a-zéëèïöüáóç]{2,40}(?=[ ,;!?]|\.?$|\. )/y;

/** Of abbreviations of several words, the first one: "et al.". */
const listed: ReadonlySet<string> = new Set([
  ...abbreviations.map(({ written }) => /^[^\s.]*/.exec(written)![0].toLowerCase()),
  ...spelledAcronyms,
  ...Object.keys(mixedAcronyms),
  ...Object.keys(monthAbbreviations),
  ...Object.keys(weekdayAbbreviations),
  ...units.keys(),
  'red',
  'sr',
]);

/** The plain word that starts at `at`, which is spoken as it is written; undefined when it may be something else. */
export function plainWordAt(source: string, at: number): string | undefined {
  const word = matchAt(plain, source, at)?.[0];
  return word === undefined || listed.has(word) ? undefined : word;
}
