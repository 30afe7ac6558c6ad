/**
 * Numbers around a dash. A rising pair is a range ("3-5 dagen"), a falling or level one a score ("2-1"), and in a
 * line of sports a rising one without a noun behind it is a score too. Years are ranges of years.
 */
import { isWordCharacter } from '../characters.ts';
import { cardinal, cardinalInCompound, year } from '../number-words.ts';
import { matchAt, type Place, type Recognition, textBefore, textFrom } from '../recogniser.ts';
import { sportsWords } from '../words/sports.ts';
import { dash, decimalNumber, gap, parseNumber, speakNumber, type WrittenNumber } from '../written-number.ts';

const pair = new RegExp(`(${decimalNumber})(${gap}${dash}${gap})(${decimalNumber})(?!${dash}\\d)`, 'uy');
const years = new RegExp(
  `([12]\\d{3})(?:(${gap}(?:${dash}|/)${gap})([12]\\d{3}|heden)|([-–/])['’]?(\\d{2}))(?![\\p{L}\\d]|${dash}\\d)`,
  'uy',
);
const formation = /\d(?:-\d){2,4}(?!\d|-\d)/y;

const nounFollows =
  /^\s(?:\p{Ll}{2,}(?:en|s|er|je|jes|ste|de)|jaar|uur|euro|meter|km|keer|maal|procent|graden|x)(?![\p{L}])/u;
const functionWord =
  /^\s(?:van|na|in|op|met|voor|tegen|door|aan|en|of|maar|want|te|tot|bij|uit|werd|werden|was|waren|tussen|achter|gewonnen|verloren|verslagen|winnen|verliezen|geworden|eindigen|komen)(?![\p{L}])/u;
const afterReference =
  /(?:pag\.|p\.|pp\.|blz\.|pagina|pagina['’]s|bladzijde|bladzijden|artikel(?:en)?|art\.|hoofdstuk(?:ken)?|nummers?|nr\.|nrs\.|regels?|r\.|les(?:sen)?|groep(?:en)?|leeftijd|week|weken|oefening(?:en)?|opgaven?|vers|verzen|vraag|vragen|kamers?)\s$/iu;

const beforeChrist = /^\s?(?:v\.|voor)\s?C/u;
const afterResult = /(?:^|[^\p{L}])(?:werd|wordt|bleef|stond|eindigde in|eindstand|won met|verloor met)\s$/iu;

/** How far around a pair of numbers a word of sports counts, in characters. */
const reach = 120;

export function recogniseYears({ source, at }: Place): Recognition | undefined {
  const match = matchAt(years, source, at);
  if (match === null) return undefined;
  const [written, first, sign, last, shortSign, short] = match;
  // "2023/2024" is one season, "1940-1945" lasts from one year to the other.
  const between = (sign ?? shortSign)!.includes('/') ? ', ' : ' tot ';
  const until = last === 'heden' ? 'heden' : year((last ?? short)!);
  return { end: at + written.length, spoken: year(first!) + between + until };
}

const behindHyphen = /-((?:jarig|daags|urig|delig|persoons|weeks|punts|uurs)\p{Ll}{0,12})/uy;

/** "4-4-2", "4-3-3": one by one. */
export function recogniseFormation({ source, at }: Place): Recognition | undefined {
  const match = matchAt(formation, source, at);
  if (match === null) return undefined;
  return { end: at + match[0].length, spoken: match[0].split('-').map(cardinal).join(' ') };
}

export function recogniseRange(place: Place): Recognition | undefined {
  const { source, at } = place;
  const match = matchAt(pair, source, at);
  if (match === null) return undefined;
  const end = at + match[0].length;
  const [first, last] = [parseNumber(match[1]!), parseNumber(match[3]!)];
  if (/[\s\u00a0]/.test(match[2]!) && (isSubtraction(source, end) || startsDate(first, last)))
    return undefined;
  if (hasLeadingZero(first) || hasLeadingZero(last)) {
    return { end, spoken: `${cardinal(first.whole)}, ${cardinal(last.whole)}` };
  }
  const between = isScore(place, end, numeric(match[1]!), numeric(match[3]!)) ? ' ' : ' tot ';
  const spoken = speakNumber(first) + between;
  const compound = last.decimals === undefined ? matchAt(behindHyphen, source, end) : null;
  if (compound === null) return { end, spoken: spoken + speakNumber(last) };
  return { end: end + compound[0].length, spoken: spoken + cardinalInCompound(last.whole) + compound[1] };
}

/** "nr. 21-0385": parts of a number, not a range. */
const hasLeadingZero = ({ whole }: WrittenNumber): boolean => whole.length > 1 && whole.startsWith('0');

const pairBefore = /(\d{1,3})-(\d{1,3}),?\s(?:en\s)?$/;
const pairAfter = /^,?\s(?:en\s)?(\d{1,3})-(\d{1,3})(?!\d)/;

/** Whether a neighbour in a row of pairs can only be a score: "6-4, 3-6, 7-6". */
function besideScore(place: Place, end: number): boolean {
  const neighbours = [pairBefore.exec(textBefore(place)), pairAfter.exec(textFrom(place.source, end))];
  return neighbours.some((pair) => pair !== null && Number(pair[1]) >= Number(pair[2]));
}

const numeric = (written: string): number => Number(written.replace(/[^\d,]/g, '').replace(',', '.'));

/** "13 april 1860 - 19 november 1949" */
const startsDate = (first: WrittenNumber, last: WrittenNumber): boolean =>
  first.whole.length === 4 && last.whole.length < 3;

const isSubtraction = (source: string, end: number): boolean => /^\s?=/.test(source.slice(end, end + 2));

function isScore(place: Place, end: number, first: number, last: number): boolean {
  const { source, at } = place;
  const after = textFrom(source, end);
  if (first >= last) return !beforeChrist.test(after);
  if (afterReference.test(textBefore(place)) || last > 40) return false;
  if (nounFollows.test(after) && !functionWord.test(after)) return false;
  if (isWordCharacter(source, end + 1) && source.charAt(end) === '-') return false;
  if (first === 0 || besideScore(place, end)) return true;
  return (
    afterResult.test(textBefore(place)) ||
    sportsWords.test(source.slice(Math.max(0, at - reach), end + reach))
  );
}
