/** Signs that are said: "&", "+", "§ 5", "±", "en/of", "5 - 3 = 2", a lone "*" or "#". */
import { isWhiteSpace, isWordCharacter } from '../characters.ts';
import { endsSentence, matchAt, type Place, type Recognition } from '../recogniser.ts';
import { perUnitAt } from '../unit-at.ts';
import { symbolWords } from '../words/symbols.ts';

const isSpaceOrEnd = (character: string): boolean => character === '' || isWhiteSpace(character);

export function recogniseSymbol(place: Place): Recognition | undefined {
  const { source, at } = place;
  const character = source.charAt(at);
  const end = at + 1;
  switch (character) {
    case '/':
      return recogniseDivision(place) ?? recogniseSlash(place);
    case ':':
      return recogniseDivision(place);
    case '*':
    case '#':
      return recogniseKey(place);
    case '-':
    case '−':
    case '–':
      return recogniseMinus(place);
    case '~':
      return /^\s?\d/.test(source.slice(end, end + 2)) ? { end, spoken: 'ongeveer' } : undefined;
    case '.':
      return isDotInName(source, at) ? { end, spoken: 'punt' } : undefined;
    case '_':
      return isWordCharacter(source, at - 1) && isWordCharacter(source, end)
        ? { end, spoken: 'underscore' }
        : undefined;
    case '§':
      return source.charAt(end) === '§'
        ? { end: end + 1, spoken: 'paragrafen' }
        : { end, spoken: 'paragraaf' };
    case '<':
    case '>':
      return recogniseComparison(place);
    case '+':
      return recognisePlusSigns(place);
    case '@':
      return { end, spoken: 'at' };
    default: {
      const spoken = symbolWords[character];
      return spoken === undefined ? undefined : { end, spoken };
    }
  }
}

/** "Node.js": a full stop between small letters belongs to the name. */
const isDotInName = (source: string, at: number): boolean =>
  /^\p{Ll}\.\p{Ll}/u.test(source.slice(at - 1, at + 2)) && at > 0;

const plusSigns = /\+{1,3}/y;

function recognisePlusSigns({ source, at }: Place): Recognition {
  const signs = matchAt(plusSigns, source, at)![0];
  return { end: at + signs.length, spoken: Array.from(signs, () => 'plus').join(' ') };
}

/** Arrows and e-mail quotes are silent; between numbers or words the signs compare. */
function recogniseComparison({ source, at }: Place): Recognition | undefined {
  const sign = source.charAt(at);
  const orEqual = source.charAt(at + 1) === '=';
  const end = at + (orEqual ? 2 : 1);
  const compares =
    at > 0 &&
    /^\s?[\d\p{L}€-]/u.test(source.slice(end, end + 2)) &&
    /[\d\p{L}]\s?$/u.test(source.slice(at - 2, at));
  const beforeNumber = /^\s?\d/.test(source.slice(end, end + 2));
  if (!(compares || beforeNumber)) return undefined;
  const comparison = orEqual ? symbolWords[sign === '<' ? '≤' : '≥']! : symbolWords[sign]!;
  return {
    end,
    spoken:
      beforeNumber && /\d\s?$/.test(source.slice(Math.max(0, at - 2), at)) ? `is ${comparison}` : comparison,
  };
}

/** A key of a telephone, or a sign that is written about: with white space around it. */
function recogniseKey({ source, at }: Place): Recognition | undefined {
  const end = at + 1;
  const after = source.charAt(end);
  const sign = source.charAt(at);
  if (
    sign === '*' &&
    /\d\s?$/.test(source.slice(Math.max(0, at - 2), at)) &&
    /^\s?\d/.test(source.slice(end, end + 2))
  ) {
    return { end, spoken: 'keer' };
  }
  if (
    sign === '#' &&
    /(?<![\p{L}])[CF]$/u.test(source.slice(Math.max(0, at - 2), at)) &&
    !isWordCharacter(source, end)
  ) {
    return { end, spoken: 'sharp' };
  }
  if (sign === '#' && /^\d/.test(after)) return { end, spoken: 'nummer' };
  const standsAlone =
    isSpaceOrEnd(source.charAt(at - 1)) &&
    (isSpaceOrEnd(after) || /[.,;:?!)]/.test(after)) &&
    at > 0 &&
    source.charAt(at - 2) !== sign;
  const isRow = source.charAt(end + 1) === sign;
  if (!standsAlone || isRow) return undefined;
  return { end, spoken: sign === '*' ? 'sterretje' : 'hekje' };
}

/** "12 : 3 = 4", "12 / 4 = 3": only in a sum. */
function recogniseDivision({ source, at }: Place): Recognition | undefined {
  return isInSum(source, at) ? { end: at + 1, spoken: 'gedeeld door' } : undefined;
}

/** Between two numbers, with white space around it and "=" behind the second. */
const isInSum = (source: string, at: number): boolean =>
  /\d\s$/.test(source.slice(Math.max(0, at - 2), at)) &&
  /^\s\d[\d.,]{0,12}\s?=/.test(source.slice(at + 1, at + 19));

/** "5 - 3 = 2": only in a sum. A minus before a number has no digit or letter before it. */
function recogniseMinus({ source, at }: Place): Recognition | undefined {
  const end = at + 1;
  const before = source.slice(Math.max(0, at - 2), at);
  if (
    /^[\d€$£½¼¾]/.test(source.charAt(end)) &&
    source.charAt(at) !== '–' &&
    /(?:^|[\s([{"'=<>±*×,:/€$£])$/u.test(before)
  )
    return { end, spoken: 'min' };
  if (source.charAt(at) === '−') return { end, spoken: 'min' };
  return isInSum(source, at) ? { end, spoken: 'min' } : undefined;
}

const plainWord = /(?<![\p{L}])\p{L}\p{Ll}+$/u;

/** "en/of" is "en of", "hij/zij" is "hij of zij"; what counts something is "per". */
function recogniseSlash({ source, at }: Place): Recognition | undefined {
  const end = at + 1;
  const before = source.slice(Math.max(0, at - 24), at).trimEnd();
  const per = perUnitAt(source, at);
  if (per !== undefined && (isWordCharacter(source, at - 1) || isWhiteSpace(source.charAt(at - 1)))) {
    const isMeasure = /(?:euro|cent|[\d%€]|slagen|keer|stuks|liter|kilo|meter|uur)$/u.test(before);
    if (isMeasure) return per;
  }
  if (endsSentence(source, end)) return undefined;
  if (/(?:^|[^\p{L}])en$/iu.test(before) && source.startsWith('of', end)) return { end, spoken: '' };
  if (plainWord.test(before) && /^\s?\p{Ll}{2}/u.test(source.slice(end, end + 3)))
    return { end, spoken: 'of' };
  if (/\d$/.test(before) && /^\d/.test(source.slice(end, end + 1))) return { end, spoken: 'schuine streep' };
  return { end, spoken: '' };
}
