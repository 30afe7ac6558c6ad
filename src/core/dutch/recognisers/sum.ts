/** Signs of arithmetic, told from the same signs in prose by the numbers around them: "5 - 3 = 2", "p < 0,05", "x²". */
import { matchAt, type Place, type Recognition } from '../recogniser.ts';
import { symbolWords } from '../words/symbols.ts';

const before = ({ source, at }: Place, length: number): string => source.slice(Math.max(0, at - length), at);
const after = ({ source }: Place, end: number, length: number): string => source.slice(end, end + length);

/** Between two numbers, with white space around it and "=" behind the second. */
const isInSum = (place: Place): boolean =>
  /\d\s$/.test(before(place, 2)) && /^\s\d[\d.,]{0,12}\s?=/.test(after(place, place.at + 1, 18));

const startsNumber = /^[\d€$£½¼¾]/;
const beforeNegative = /(?:^|[\s([{"'=<>±*×,:/€$£])$/u;

/** "-18 °C", "5 - 3 = 2". A dash between two words or numbers is none. */
export function recogniseMinus(place: Place): Recognition | undefined {
  const { source, at } = place;
  const sign = source.charAt(at);
  if (!'-−–'.includes(sign)) return undefined;
  const isNegative =
    sign !== '–' && startsNumber.test(source.charAt(at + 1)) && beforeNegative.test(before(place, 2));
  const isKey = /\+\s(?:en|of)\s$/.test(before(place, 5)) && /^(?:\s|$)/.test(after(place, at + 1, 1));
  return isNegative || isKey || sign === '−' || isInSum(place) ? { end: at + 1, spoken: 'min' } : undefined;
}

/** "12 : 3 = 4", "12 / 4 = 3", "3 * 4". */
export function recogniseDivisionOrProduct(place: Place): Recognition | undefined {
  const { source, at } = place;
  const sign = source.charAt(at);
  const end = at + 1;
  if (sign === '*') {
    const isProduct = /\d\s?$/.test(before(place, 2)) && /^\s?\d/.test(after(place, end, 2));
    return isProduct ? { end, spoken: 'keer' } : undefined;
  }
  return (sign === ':' || sign === '/') && isInSum(place) ? { end, spoken: 'gedeeld door' } : undefined;
}

const comparison = /([<>])(=?)/y;
const operandBefore = /(?:\d|(?<![\p{L}])\p{L})\s?$/u;

/** "5 > 3", "p < 0,05", "< 5 jaar" (minder dan). Menu paths and quoting marks ("Bestand > Openen") only make a pause. */
export function recogniseComparison(place: Place): Recognition | undefined {
  const { source, at } = place;
  const match = matchAt(comparison, source, at);
  if (match === null) return undefined;
  const end = at + match[0].length;
  const beforeNumber = /^\s?[\d€-]/.test(after(place, end, 2));
  if (
    !(
      beforeNumber ||
      (operandBefore.test(before(place, 3)) && /^\s?\p{L}(?!\p{L})/u.test(after(place, end, 3)))
    )
  ) {
    return { end, spoken: '', pause: ',' };
  }
  const written = match[2] === '=' ? (match[1] === '<' ? '≤' : '≥') : match[1]!;
  const isFormula = operandBefore.test(before(place, 3)) || match[2] === '=';
  if (!isFormula) {
    const [less, more] = /^\s?\d{1,3}\sjaar/.test(after(place, end, 10))
      ? ['jonger', 'ouder']
      : ['minder', 'meer'];
    return { end, spoken: `${written === '<' ? less : more} dan` };
  }
  const spoken = symbolWords[written]!;
  return { end, spoken: beforeNumber && /\d\s?$/.test(before(place, 2)) ? `is ${spoken}` : spoken };
}

const powers: Readonly<Record<string, string>> = { '²': 'kwadraat', '³': 'tot de derde' };

/** "x²", "10³"; behind a word it is the mark of a footnote, and silent. */
export function recognisePower(place: Place): Recognition | undefined {
  const spoken = powers[place.source.charAt(place.at)];
  if (spoken === undefined || !/(?:[\d)]|(?<![\p{L}])\p{L})$/u.test(before(place, 2))) return undefined;
  return { end: place.at + 1, spoken };
}
