/** Numbers that are just a number: "10.000", "3 000", "1,5". */
import { matchAt, type Place, type Recognition } from '../recogniser.ts';
import { decimalNumber, parseNumber, speakNumber } from '../written-number.ts';

const number = new RegExp(`${decimalNumber}(?![\\p{L}])`, 'uy');

export function recognisePlainNumber({ source, at }: Place): Recognition | undefined {
  const match = matchAt(number, source, at);
  if (match === null) return undefined;
  return { end: at + match[0].length, spoken: speakNumber(parseNumber(match[0])) };
}
