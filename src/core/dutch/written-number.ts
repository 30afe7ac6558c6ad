/**
 * How Dutch writes numbers: dots or spaces between thousands, a comma before decimals. The patterns are
 * sources to build sticky patterns from; `parseNumber` takes what they matched apart.
 */
import { cardinal, decimals } from './number-words.ts';

const space = '[ \\u00a0\\u2009\\u202f]';

/** White space within an expression ("3 km"), at most two characters. */
export const gap = '[ \\u00a0\\u2009\\u202f]{0,2}';

/** A whole number; by itself it may be part of a longer row of digits, so follow it by `numberEnd`. */
const wholeNumber = `(?:\\d{1,3}(?:\\.\\d{3}){1,5}|[1-9]\\d{0,2}(?:${space}\\d{3}){1,5}|\\d{1,15})`;

/** A number that ends here: no digit follows, nor a separator with a digit. */
const numberEnd = '(?!\\d|[.,]\\d)';

export const decimalNumber = `${wholeNumber}(?:,\\d{1,12})?${numberEnd}`;

export const minus = '[-\\u2212\\u2010\\u2011]';
export const dash = '[-\\u2010-\\u2015\\u2212]';

export type WrittenNumber = { readonly whole: string; readonly decimals: string | undefined };

/** Takes apart what `decimalNumber` matched. */
export function parseNumber(written: string): WrittenNumber {
  const comma = written.indexOf(',');
  const whole = (comma === -1 ? written : written.slice(0, comma)).replace(/[^\d]/g, '');
  return { whole, decimals: comma === -1 ? undefined : written.slice(comma + 1) };
}

export function speakNumber({ whole, decimals: digits }: WrittenNumber): string {
  return digits === undefined ? cardinal(whole) : `${cardinal(whole)} komma ${decimals(digits)}`;
}

export const isOne = ({ whole, decimals: digits }: WrittenNumber): boolean =>
  whole === '1' && digits === undefined;
