/** Years: "1998", "'45", "jaren '60". Four digits that count something ("1998 bezoekers") are no year. */
import { digitByDigit, year } from '../number-words.ts';
import { matchAt, type Place, type Recognition, textBefore, textFrom } from '../recogniser.ts';

const fourDigits = /(1[1-9]\d\d|20\d\d|21\d\d)(?![\p{L}\p{N}]|[.,]\d)/uy;
const counts =
  /^\s(?:\p{Ll}{3,}(?:en|s|je)|jaar|meter|euro|liter|kilo|gram|man|keer|uur|procent|mensen|kinderen|inwoners|dollar|gulden)(?![\p{L}])/u;
const afterYearWord =
  /(?:^|[^\p{L}])(?:tussen \S{1,12} en|in|sinds|uit|van|tot|vanaf|na|voor|rond|tegen|anno|jaar|jaren|begin|eind|einde|medio|half|zomer|winter|herfst|lente|voorjaar|najaar|begroting|seizoen|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan\.|feb\.|febr\.|mrt\.|apr\.|jun\.|jul\.|aug\.|sept?\.|okt\.|nov\.|dec\.)\s\(?$/iu;

export function recogniseYear(place: Place): Recognition | undefined {
  const { source, at } = place;
  const match = matchAt(fourDigits, source, at);
  if (match === null) return undefined;
  const end = at + 4;
  if (counts.test(textFrom(source, end)) && !afterYearWord.test(textBefore(place))) return undefined;
  return { end, spoken: year(match[1]!) };
}

const shortened = /['’‘](\d\d)(?![\p{L}\p{N}])(?:\s?[-–]\s?['’‘](\d\d)(?![\p{L}\p{N}]))?/uy;

const countedThings = /^\s\p{Ll}{2,}(?:en|ën|s)['’]/u;

const decade = /['’]?(?:1[89]|20)?([2-9]0)['’]?s(?![\p{L}\p{N}])/uy;

/** "de '90's", "de 1960's": de jaren negentig, zestig. */
export function recogniseDecade({ source, at }: Place): Recognition | undefined {
  const match = matchAt(decade, source, at);
  return match === null ? undefined : { end: at + match[0].length, spoken: `jaren ${year(match[1]!)}` };
}

/** "'45", "'60-'65": without the century. */
export function recogniseShortYear({ source, at }: Place): Recognition | undefined {
  const match = matchAt(shortened, source, at);
  if (match === null || countedThings.test(textFrom(source, at + match[0].length))) return undefined;
  const [written, first, last] = match;
  const spoken = speakShort(first!) + (last === undefined ? '' : ` ${speakShort(last)}`);
  return { end: at + written.length, spoken };
}

const speakShort = (digits: string): string => (digits.startsWith('0') ? digitByDigit(digits) : year(digits));
