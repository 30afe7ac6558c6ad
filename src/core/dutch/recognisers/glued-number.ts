/** Numbers that are part of a word: "4-jarige", "24-uurs", "3-sterrenhotel", "65+'ers", "1-op-1". */
import { cardinal, cardinalInCompound } from '../number-words.ts';
import { matchAt, type Place, type Recognition, textBefore } from '../recogniser.ts';

const compound = /(\d{1,3}(?:\.\d{3}){0,3}|\d{1,9})-(\p{Ll}{2,30})/uy;
const touching =
  /(\d{1,4})((?:jarig|daags|delig|urig|weeks|maands|maal|tal|persoons|voudig|ploegen|plus|kamer)\p{Ll}{0,20})(?![\p{L}])/uy;
const plus = /(\d{1,3})\+(?:-?['’]?(?:ers?|plussers?))?(?![\p{L}\p{N}+])/uy;

const decade = /([2-9]0)['’]?(er|ers)(?![\p{L}])/uy;
const grade = /(10|[1-9])-(?=[.,;:!?)]|\s|$)(?!,?\s(?:en|of|tot|,))/uy;
const beforeGrade = /(?:^|[^\p{L}])(?:een|cijfer|haalde|kreeg)\s$/iu;

/** Small words between numbers that belong together: "2-onder-1-kap". */
const connecting: ReadonlySet<string> = new Set([
  'in',
  'op',
  'onder',
  'tot',
  'voor',
  'en',
  'of',
  'tegen',
  'boven',
  'bij',
  'om',
  'per',
  'maal',
  'keer',
]);

function isYear(digits: string): boolean {
  const value = Number(digits);
  return digits.length === 4 && value >= 1100 && value < 2200;
}

/** Two vowels that would be read as one are kept apart: "twee-uursgesprek". */
const joined = (number: string, word: string): string =>
  /e$/.test(number) && /^[eiu]/.test(word) ? `${number}-${word}` : number + word;

export function recogniseGluedNumber({ source, at }: Place): Recognition | undefined {
  const match = matchAt(compound, source, at) ?? matchAt(touching, source, at);
  if (match === null || source.charAt(at - 1) === '-') return undefined;
  const [written, digits, word] = match as unknown as [string, string, string];
  if (connecting.has(word) || (digits.startsWith('0') && digits !== '0') || isYear(digits)) return undefined;
  return { end: at + written.length, spoken: joined(cardinalInCompound(digits.replaceAll('.', '')), word) };
}

/** "18+" and the people it names: "65+'ers". */
export function recognisePlus({ source, at }: Place): Recognition | undefined {
  const match = matchAt(plus, source, at);
  if (match === null) return undefined;
  const [written, digits] = match as unknown as [string, string];
  const ending = /ers?$/.exec(written)?.[0];
  const spoken =
    ending === undefined ? `${cardinal(digits)} plus` : `${cardinalInCompound(digits)}pluss${ending}`;
  return { end: at + written.length, spoken };
}

const plural = /(\d{1,3}(?:\.\d{3}){1,3}|\d00|\d{1,2}000)['’](en)(?![\p{L}])/uy;

/** "de 80'er jaren", "een 6-" on a report. */
export function recogniseDecadeOrGrade(place: Place): Recognition | undefined {
  const { source, at } = place;
  const years = matchAt(decade, source, at) ?? matchAt(plural, source, at);
  if (years !== null)
    return { end: at + years[0].length, spoken: cardinal(years[1]!.replaceAll('.', '')) + years[2] };
  const mark = matchAt(grade, source, at);
  if (mark === null || !beforeGrade.test(textBefore(place))) return undefined;
  return { end: at + mark[0].length, spoken: `${cardinal(mark[1]!)} min` };
}
