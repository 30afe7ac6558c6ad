/** Expressions in digits that are said their own way, whatever the rules for numbers say. */
import { matchAt, type Place, type Recognition } from '../recogniser.ts';

const fixed: readonly (readonly [RegExp, string])[] = [
  [/24\/7(?![\d/])/y, 'vierentwintig zeven'],
  [/24[x×]7(?!\d)/y, 'vierentwintig maal zeven'],
  [/9\/11(?![\d/])/y, 'negen elf'],
  [/50\/50(?![\d/])/y, 'vijftig vijftig'],
  [/1e\/2e(?!\p{L})/uy, 'eerste en tweede'],
];

export function recogniseFixedNumber({ source, at }: Place): Recognition | undefined {
  for (const [pattern, spoken] of fixed) {
    const match = matchAt(pattern, source, at);
    if (match !== null) return { end: at + match[0].length, spoken };
  }
  return undefined;
}
