/** Initials of names: "J.R.R. Tolkien", "A. de Vries", "P.C. Hooftstraat": letters without a pause between. */
import { endsSentence, matchAt, type Place, type Recognition, textBefore } from '../recogniser.ts';

const initials =
  /((?:(?:\p{Lu}|Th|Ch|Chr|Ph|IJ|Joh|Fr|Jac|Jos|St)\.[ \u00a0-]?){1,7})(?=\p{Lu}\p{Ll}|['’]t\s|(?:van|de|den|der|ten|ter|te|von|du|la|le|el|al|bin)\s)/uy;
const dottedCapitals = /(?:\p{Lu}\.){2,8}(?![\p{L}])/uy;

export function recogniseInitials({ source, at }: Place): Recognition | undefined {
  const match = matchAt(initials, source, at);
  if (match !== null) {
    const written = match[1]!.trimEnd();
    return { end: at + written.length, spoken: namesOf(written) };
  }
  const dotted = matchAt(dottedCapitals, source, at);
  if (dotted === null) return undefined;
  const end = at + dotted[0].length;
  const spoken = namesOf(dotted[0]);
  return endsSentence(source, end) ? { end, spoken, pause: '.' } : { end, spoken };
}

const namesOf = (written: string): string =>
  written
    .split(/[.\s\u00a0-]+/u)
    .filter((part) => part !== '')
    .map((part) =>
      part.length > 1 && part !== 'IJ' ? [...part].map((letter) => letter.toUpperCase()).join(' ') : part,
    )
    .join(' ');

const unknownAbbreviation = /(?:\p{Ll}\.){2,8}(?![\p{L}])/uy;

/** Rows of small letters that no list knows, "x.y.z.": letter by letter, so that nothing sounds like an end. */
export function recogniseUnknownAbbreviation({ source, at }: Place): Recognition | undefined {
  const match = matchAt(unknownAbbreviation, source, at);
  if (match === null) return undefined;
  const end = at + match[0].length;
  const spoken = match[0].replaceAll('.', ' ').trim().toUpperCase();
  return endsSentence(source, end) ? { end, spoken, pause: '.' } : { end, spoken };
}

const nameEnd = /[JjSs]r(?:\.|(?![\p{L}\p{N}]))/uy;
const behindName = /\p{Lu}[\p{Ll}-]+,?\s$/u;

/** "Jan de Boer jr.": behind a name. */
export function recogniseNameEnd(place: Place): Recognition | undefined {
  const { source, at } = place;
  const match = matchAt(nameEnd, source, at);
  if (match === null || !behindName.test(textBefore(place))) return undefined;
  const end = at + match[0].length;
  const spoken = /^j/i.test(match[0]) ? 'junior' : 'senior';
  return match[0].endsWith('.') && endsSentence(source, end) ? { end, spoken, pause: '.' } : { end, spoken };
}
