/** The words in a text that a reader points at, and what an entry of the dictionary for them would begin as. */
import { isWordCharacter } from '../../core/dutch/characters.ts';
import type { Pronunciation } from '../../core/pronunciation.ts';
import { longestPronunciation } from '../../core/pronunciation-entry.ts';
import { sliceRange, type TextRange, textRange } from '../../core/text-range.ts';

export type ChosenWords = Pick<Pronunciation, 'written' | 'match'>;

/** Letters and digits, and the signs that hold a word together. */
const words = /[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu;

/** The word at a character of the text, also when that is just behind it. */
export function wordAt(text: string, offset: number): TextRange | null {
  for (const { index, 0: word } of text.matchAll(words)) {
    if (index > offset) break;
    if (index + word.length >= offset) return textRange(index, index + word.length);
  }
  return null;
}

/** Null when the range holds no word, or more than an entry may hold. A range inside a word stands for a part. */
export function chosenWords(text: string, { start, end }: TextRange): ChosenWords | null {
  const raw = sliceRange(text, textRange(start, end));
  const written = raw.trim();
  if (!/[\p{L}\p{N}\p{S}]/u.test(written) || written.length > longestPronunciation) return null;
  const from = start + raw.length - raw.trimStart().length;
  const to = from + written.length;
  return { written, match: cutsWord(text, from) || cutsWord(text, to) ? 'part' : 'word' };
}

const cutsWord = (text: string, at: number): boolean =>
  isWordCharacter(text, at - 1) && isWordCharacter(text, at);
