/** Numbers that are just a number: "10.000", "3 000", "1,5", "-18". */
import { isWordCharacter } from '../characters.ts';
import { matchAt, type Place, type Recognition } from '../recogniser.ts';
import { decimalNumber, parseNumber, speakNumber } from '../written-number.ts';

const number = new RegExp(decimalNumber, 'y');

export function recognisePlainNumber({ source, at }: Place): Recognition | undefined {
  const match = matchAt(number, source, at);
  if (match === null) return undefined;
  return { end: at + match[0].length, spoken: speakNumber(parseNumber(match[0])) };
}

const negative = /[-\u2212](?=\d)/y;

/** A minus sign that stands before a number and after nothing that it could join or subtract from. */
export function recogniseMinus({ source, at }: Place): Recognition | undefined {
  if (matchAt(negative, source, at) === null || isWordCharacter(source, at - 1)) return undefined;
  return { end: at + 1, spoken: 'min' };
}
