/**
 * Roman numerals, by what stands before them: "Willem I" is de Eerste, "hoofdstuk IV" is vier, "XVIe" is an
 * ordinal. Letters that only look like one stay letters: "Malcolm X", "plan B", "vitamine C", "maat XL".
 */

import { capitalised } from '../characters.ts';
import { cardinal, ordinal, year } from '../number-words.ts';
import { matchAt, type Place, type Recognition, textBefore } from '../recogniser.ts';
import { numberedNouns, rulerNames } from '../words/roman-context.ts';

const numeral = /([IVXLCDM]{1,12})(?![\p{L}\p{N}])/uy;
const ordinalNumeral = /([IVX]{2,8}|[IVX](?=e[ -]eeuw))-?(?:e|de|ste)(?![\p{L}\p{N}])/uy;
const canonical = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const worldWar = /WO[ \u00a0]?(I{1,2})(?![\p{L}\p{N}])/uy;
const wordBefore = /([\p{L}'’]+)[ \u00a0-]$/u;

const afterTitle =
  /(?:koning|koningin|keizer|keizerin|paus|hertog|hertogin|graaf|gravin|prins|prinses|tsaar|tsarina|sultan|farao|bisschop|vorst|sjah)\s\p{Lu}[\p{L}-]{1,20}\s$/iu;
const wholeNumeral = /^\s*([IVX]{1,7})[.)]?\s*$/u;

const digitValues: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

function numeralValue(letters: string): number {
  let value = 0;
  for (let at = 0; at < letters.length; at += 1) {
    const here = digitValues[letters.charAt(at)]!;
    value += here < (digitValues[letters.charAt(at + 1)] ?? 0) ? -here : here;
  }
  return value;
}

export function recogniseRomanNumeral(place: Place): Recognition | undefined {
  const { source, at } = place;
  const war = matchAt(worldWar, source, at);
  if (war !== null) {
    return {
      end: at + war[0].length,
      spoken: war[1] === 'I' ? 'Wereldoorlog Eén' : 'Wereldoorlog Twee',
    };
  }
  const alone = at < 2 ? wholeNumeral.exec(source) : null;
  if (alone !== null && canonical.test(alone[1]!)) {
    return { end: at + alone[1]!.length, spoken: cardinal(String(numeralValue(alone[1]!))) };
  }
  const asOrdinal = matchAt(ordinalNumeral, source, at);
  if (asOrdinal !== null && canonical.test(asOrdinal[1]!)) {
    return { end: at + asOrdinal[0].length, spoken: ordinal(String(numeralValue(asOrdinal[1]!))) };
  }
  const match = matchAt(numeral, source, at);
  if (match === null || !canonical.test(match[1]!)) return undefined;
  const before = textBefore(place);
  const isRuler = afterTitle.test(before);
  const spoken = speakNumeral(match[1]!, wordBefore.exec(before)?.[1] ?? '', isRuler);
  return spoken === undefined ? undefined : { end: at + match[0].length, spoken };
}

function speakNumeral(letters: string, before: string, isRuler: boolean): string | undefined {
  const value = numeralValue(letters);
  const digits = String(value);
  const isSmall = /^[IVX]+$/.test(letters) && value < 40;
  if ((isRuler || rulerNames.has(before)) && isSmall) {
    return `de ${capitalised(ordinal(digits))}`;
  }
  const noun = before.toLowerCase();
  if (numberedNouns.has(noun) && isSmall) return cardinal(digits);
  if (/^(?:anno|jaar)$/.test(noun) && value > 1000) return year(digits);
  // By itself only what can hardly be something else: "II", "VIII", not "I", "XL", "CD", "MIX".
  const isTelling = isSmall && letters.length > 1 && !/^X+$/.test(letters);
  return isTelling ? cardinal(digits) : undefined;
}
