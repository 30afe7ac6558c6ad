/** Words that lost their front: "'n", "'k", "'m", "'r". "'s" and "'t" are said as they are written. */
import { capitalised } from '../characters.ts';
import { matchAt, type Place, type Recognition, textBefore } from '../recogniser.ts';

const clitic = /['’‘`´](s|t|n|k|m|r|ns)(?![\p{L}\p{N}'’])/iuy;
const afterName = /\p{Lu}[\p{L}]*\s$/u;
const full: Readonly<Record<string, string>> = { n: 'een', k: 'ik', m: 'hem', r: 'haar', ns: 'eens' };

export function recogniseClitic(place: Place): Recognition | undefined {
  const match = matchAt(clitic, place.source, place.at);
  if (match === null || /[\p{L}\p{N}]/u.test(place.source.charAt(place.at - 1))) return undefined;
  const end = place.at + match[0].length;
  const letter = match[1]!.toLowerCase();
  const spoken = full[letter];
  // "Van 't Hoff", "'s avonds": voices know these.
  if (spoken === undefined || (afterName.test(textBefore(place)) && letter === 't'))
    return { end, spoken: `'${match[1]}` };
  return { end, spoken: place.at === 0 ? capitalised(spoken) : spoken };
}

const shortened = /([zmd])['’]([nr])(?![\p{L}\p{N}])/iuy;
const possessives: Readonly<Record<string, string>> = { zn: 'zijn', mn: 'mijn', dr: 'haar' };

/** "z'n", "m'n", "d'r". */
export function recogniseShortenedPossessive({ source, at }: Place): Recognition | undefined {
  const match = matchAt(shortened, source, at);
  if (match === null) return undefined;
  const spoken = possessives[(match[1]! + match[2]!).toLowerCase()];
  if (spoken === undefined) return undefined;
  return { end: at + match[0].length, spoken: /^\p{Lu}/u.test(match[0]) ? capitalised(spoken) : spoken };
}
