/**
 * Dutch number words for digits as they were written, whatever their length: what is too long to say as one
 * number is read digit by digit. Spelling after "Getallen" and "Rangtelwoorden" in the Leidraad (Taalunie).
 */
import { toCardinal } from 'n2words/nl-NL';

/** 10^15 is a biljard: beyond it a listener is better off with the digits. */
const longestNumber = 15;

const digitNames = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'] as const;

const digitName = (digit: string): string => digitNames[Number(digit)] ?? digit;

const withoutAccent = (words: string): string => words.replaceAll('één', 'een');

/** "één twee drie, vier vijf zes": a pause after every third digit, and none in up to four. */
export function digitByDigit(digits: string): string {
  const groupSize = digits.length <= 4 ? 4 : 3;
  const groups: string[] = [];
  for (let at = 0; at < digits.length; at += groupSize) {
    groups.push([...digits.slice(at, at + groupSize)].map(digitName).join(' '));
  }
  return groups.join(', ');
}

/** "twaalf vierendertig"; an odd first digit by itself, a zero is always said. */
export function inPairs(digits: string): string {
  const odd = digits.length % 2;
  const pairs = odd === 1 ? [digits.slice(0, 1)] : [];
  for (let at = odd; at < digits.length; at += 2) pairs.push(digits.slice(at, at + 2));
  return pairs
    .map((pair) => (pair.startsWith('0') ? [...pair].map(digitName).join(' ') : cardinal(pair)))
    .join(' ');
}

/** A whole number from its digits, without separators; leading zeros are said. */
export function cardinal(digits: string): string {
  if (digits.length > longestNumber || (digits.length > 1 && digits.startsWith('0')))
    return digitByDigit(digits);
  const value = Number(digits);
  // "twaalfhonderdvijftig", but "tweeduizend vijfhonderd": hundreds only where everybody counts so.
  if (value >= 1100 && value < 2000) return toCardinal(value).replace(' ', '');
  return toCardinal(value, { noHundredPairing: true });
}

/** As `cardinal`, for inside a compound: "eenjarig", without the accent that only a word of its own has. */
export const cardinalInCompound = (digits: string): string =>
  withoutAccent(cardinal(digits)).replaceAll(' ', '');

const irregularOrdinal = /(één|een|drie|acht)$/u;
const irregularOrdinals: Readonly<Record<string, string>> = {
  één: 'eerste',
  een: 'eerste',
  drie: 'derde',
  acht: 'achtste',
};
const takesSte = /(?:tig|honderd|duizend|joen|jard)$/u;

/** "eerste", "derde", "achtste", "twintigste": from the cardinal's last part. */
export function ordinal(digits: string): string {
  if (digits.length > longestNumber) return `${digitByDigit(digits)}de`;
  const words = cardinal(digits.replace(/^0+(?=\d)/, ''));
  if (irregularOrdinal.test(words))
    return words.replace(irregularOrdinal, (part) => irregularOrdinals[part]!);
  return words + (takesSte.test(words) ? 'ste' : 'de');
}

/** A year as it is said: "negentienachtennegentig", "negentienhonderdvijf", "tweeduizend acht". */
export function year(digits: string): string {
  const value = Number(digits);
  const rest = value % 100;
  if (digits.length !== 4 || value < 1100 || (value >= 2000 && value < 2100)) return cardinal(digits);
  const century = cardinalInCompound(digits.slice(0, 2));
  // "zeventientachtig", but "twaalfhonderdtachtig": long ago it is said in full.
  const isFull = rest < 10 || value < 1500;
  return century + (isFull ? 'honderd' : '') + (rest === 0 ? '' : cardinalInCompound(String(rest)));
}

/** What follows the comma: zeros one by one, then one number up to two digits, and digit by digit beyond. */
export function decimals(digits: string): string {
  const zeros = /^0*/.exec(digits)![0];
  const rest = digits.slice(zeros.length);
  const said = [...zeros].map(digitName);
  if (rest !== '') said.push(...(rest.length <= 2 ? [cardinal(rest)] : [...rest].map(digitName)));
  return said.join(' ');
}
