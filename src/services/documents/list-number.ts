/** How the items of a numbered list are counted: 3 is `3`, `c`, `III`. */

export type NumberStyle = 'decimal' | 'lower-letter' | 'upper-letter' | 'lower-roman' | 'upper-roman';

/** `value` from 1; what a style can't count is in figures. */
export function listNumber(value: number, style: NumberStyle): string {
  switch (style) {
    case 'lower-letter':
      return letters(value);
    case 'upper-letter':
      return letters(value).toUpperCase();
    case 'lower-roman':
      return roman(value);
    case 'upper-roman':
      return roman(value).toUpperCase();
    case 'decimal':
      return String(value);
  }
}

function letters(value: number): string {
  if (value < 1 || value > 26 * 27) return String(value);
  const last = String.fromCharCode(97 + ((value - 1) % 26));
  return value > 26 ? letters(Math.floor((value - 1) / 26)) + last : last;
}

const romanDigits: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let left = value;
  let written = '';
  for (const [worth, sign] of romanDigits) {
    const times = Math.floor(left / worth);
    written += sign.repeat(times);
    left -= times * worth;
  }
  return written;
}
