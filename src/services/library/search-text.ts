/**
 * Finds the blocks of a text where all words of a search stand, whatever their case and accents. Words may be
 * beginnings of longer ones.
 */
import type { FoundText } from '../../contract/library-schema.ts';
import type { Article } from '../../core/article.ts';
import { anchorAt } from '../../core/text-anchor.ts';

/** As many as fit under a title in a list; the rest are counted. */
const shownPlaces = 3;
const excerptBefore = 40;
const excerptAfter = 100;

/** `null` for a search without letters or digits. */
export function searchWords(search: string): readonly string[] | null {
  const words = folded(search).match(/[\p{L}\p{N}]+/gu);
  return words && [...new Set(words)];
}

export function searchText(article: Article, words: readonly string[]): FoundText | null {
  const places: FoundText['places'] = [];
  let count = 0;
  for (const [block, { text }] of article.blocks.entries()) {
    const found = firstOf(text, words);
    if (!found) continue;
    count += 1;
    if (places.length < shownPlaces) {
      places.push({ place: anchorAt(article.blocks, block, found.start), ...excerptAround(text, found) });
    }
  }
  return count === 0 ? null : { article: article.id, count, places };
}

type Found = { readonly start: number; readonly end: number };

function firstOf(text: string, words: readonly string[]): Found | null {
  const plain = folded(text);
  let first: Found | null = null;
  for (const word of words) {
    const start = startOf(word, plain);
    if (start < 0) return null;
    if (!first || start < first.start) first = { start, end: start + word.length };
  }
  return first;
}

/** Where a word begins with `word`; -1 where none does. */
function startOf(word: string, text: string): number {
  let start = text.indexOf(word);
  while (start > 0 && /[\p{L}\p{N}]/u.test(text[start - 1] ?? '')) start = text.indexOf(word, start + 1);
  return start;
}

/** Cut between words. */
function excerptAround(text: string, { start, end }: Found): { excerpt: string; found: Found } {
  const from = start <= excerptBefore ? 0 : text.indexOf(' ', start - excerptBefore) + 1;
  const cut = text.lastIndexOf(' ', end + excerptAfter);
  const to = text.length <= end + excerptAfter || cut < end ? text.length : cut;
  const begins = from === 0 || from > start ? '' : '… ';
  const first = begins === '' ? 0 : from;
  return {
    excerpt: `${begins}${text.slice(first, to)}${to < text.length ? ' …' : ''}`,
    found: { start: begins.length + start - first, end: begins.length + end - first },
  };
}

/** As long as `text`, so that places are the same in both. */
const folded = (text: string): string => text.replace(/[^ -~]/g, plainCharacter).toLowerCase();

function plainCharacter(character: string): string {
  const plain = character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.length === 1 ? plain : character;
}
