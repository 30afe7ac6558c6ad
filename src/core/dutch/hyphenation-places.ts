/**
 * Where print may break off a Dutch word, by the patterns that TeX uses too (Liang's method). They come with a
 * package whose own lookup takes quadratic time for a long word and remembers every word; this one does neither.
 */
import patterns, { type PatternNode } from 'hyphen/patterns/nl.js';

const [levelRows, root, knownWords] = patterns;

/** `word` in small letters, one code unit each. A place is the number of letters before it; none is left alone. */
export function hyphenationPlaces(word: string): readonly number[] {
  if (Object.hasOwn(knownWords, word)) return knownWords[word]!;
  const levels = new Uint8Array(word.length + 1);
  const dotted = `.${word}.`;
  for (let start = 0; start < dotted.length; start += 1) raiseLevels(levels, dotted, start);
  const inner = [...levels.keys()].slice(2, -2);
  return inner.filter((place) => levels[place]! % 2 === 1);
}

/** By every pattern that stands at `start`. */
function raiseLevels(levels: Uint8Array, dotted: string, start: number): void {
  // The rows of patterns for the beginning of a word leave out the dot.
  const first = Math.max(0, start - 1);
  let node: PatternNode | undefined = root;
  for (let at = start; node !== undefined && at <= dotted.length; at += 1) {
    const row = rowOf(node);
    for (const [index, level] of (row === undefined ? [] : levelRows[row]!).entries()) {
      levels[first + index] = Math.max(level, levels[first + index] ?? 0);
    }
    node = childrenOf(node)?.[dotted.charAt(at)];
  }
}

const isPair = (node: PatternNode): node is Extract<PatternNode, readonly unknown[]> => Array.isArray(node);

/** The row of levels of the pattern that ends in this node. */
function rowOf(node: PatternNode): number | undefined {
  if (typeof node === 'number') return node;
  return isPair(node) ? node[1] : undefined;
}

function childrenOf(node: PatternNode): Readonly<Record<string, PatternNode>> | undefined {
  if (typeof node === 'number') return undefined;
  return isPair(node) ? node[0] : node;
}
