/** Words that lost their front. "'n" and "'k" are said in full; voices know "'s avonds", "'t", "'m" and "z'n". */
import { capitalised, isWordCharacter } from '../characters.ts';
import { matchAt, type Place, type Recognition } from '../recogniser.ts';

const clitic = /['’‘`´](s|t|n|k|m|r|ns)(?![\p{L}\p{N}'’])/iuy;
const inFull: Readonly<Record<string, string>> = { n: 'een', k: 'ik' };

export function recogniseClitic({ source, at }: Place): Recognition | undefined {
  const match = matchAt(clitic, source, at);
  if (match === null || isWordCharacter(source, at - 1)) return undefined;
  const end = at + match[0].length;
  const spoken = inFull[match[1]!.toLowerCase()];
  // "rock-'n-roll"
  if (spoken === undefined || source.charAt(at - 1) === '-') return { end, spoken: `'${match[1]}` };
  return { end, spoken: at === 0 ? capitalised(spoken) : spoken };
}
