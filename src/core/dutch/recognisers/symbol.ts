/** Signs that are said by their name, where they stand for a word: "&", "+", "§ 5", "±", a lone "*" or "#". */
import { isWhiteSpace, isWordCharacter } from '../characters.ts';
import { matchAt, type Place, type Recognition } from '../recogniser.ts';
import { symbolWords } from '../words/symbols.ts';

export function recogniseSymbol({ source, at }: Place): Recognition | undefined {
  const spoken = symbolWords[source.charAt(at)];
  return spoken === undefined ? undefined : { end: at + 1, spoken };
}

const repeated = /\+{2,3}|§§/y;

/** "C++", "§§ 3-5". */
export function recogniseRepeatedSign({ source, at }: Place): Recognition | undefined {
  const match = matchAt(repeated, source, at);
  if (match === null) return undefined;
  const [signs] = match;
  return {
    end: at + signs.length,
    spoken: signs === '§§' ? 'paragrafen' : Array.from(signs, () => 'plus').join(' '),
  };
}

/** "Node.js", "foto_1": a full stop or underscore between small letters belongs to the name; "~ 50" is about 50. */
export function recogniseSignInName({ source, at }: Place): Recognition | undefined {
  const end = at + 1;
  switch (source.charAt(at)) {
    case '.':
      return at > 0 && /^\p{Ll}\.\p{Ll}/u.test(source.slice(at - 1, at + 2))
        ? { end, spoken: 'punt' }
        : undefined;
    case '_':
      return isWordCharacter(source, at - 1) && isWordCharacter(source, end)
        ? { end, spoken: 'underscore' }
        : undefined;
    case '~':
      return /^\s?\d/.test(source.slice(end, end + 2)) ? { end, spoken: 'ongeveer' } : undefined;
    default:
      return undefined;
  }
}

const isSpace = (character: string): boolean => character === '' || isWhiteSpace(character);

/** A key of a telephone, "C#", "#1"; bullets, rules and emphasis in stars are silent. */
export function recogniseKey({ source, at }: Place): Recognition | undefined {
  const sign = source.charAt(at);
  if (sign !== '*' && sign !== '#') return undefined;
  const end = at + 1;
  const after = source.charAt(end);
  if (sign === '#') {
    const isNote =
      /(?<![\p{L}])[A-G]$/u.test(source.slice(Math.max(0, at - 2), at)) && !isWordCharacter(source, end);
    if (isNote) return { end, spoken: 'sharp' };
    if (/\d/.test(after)) return { end, spoken: 'nummer' };
  }
  const isAlone = at > 0 && isSpace(source.charAt(at - 1)) && (isSpace(after) || /[.,;:?!)]/.test(after));
  const isInRow = source.charAt(at - 2) === sign || source.charAt(end + 1) === sign;
  return isAlone && !isInRow ? { end, spoken: sign === '*' ? 'sterretje' : 'hekje' } : undefined;
}
