/** The words of a text that have more than one syllable. Addresses, file names, dates and abbreviations are none. */
import type { TextRange } from '../text-range.ts';
import { syllablesOf } from './syllables.ts';
import { abbreviationsAnywhere } from './words/abbreviations-anywhere.ts';

const betweenSpaces = /\S+/gu;
const address = /[@_\\]|:\/|[\p{L}\p{N}]\.[\p{L}\p{N}]/u;
const letter = /\p{L}/u;
const word =
  /(?:['’]s-)?[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad]*(?:['’‐‑-][\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad]*)*/gu;

/** The syllables of each of them, as ranges of `text`, in order. */
export function wordsInSyllables(text: string): readonly (readonly TextRange[])[] {
  return [...text.matchAll(betweenSpaces)].flatMap(({ 0: chunk, index: chunkAt }) =>
    address.test(chunk)
      ? []
      : [...chunk.matchAll(word)].flatMap(({ 0: written, index }) => {
          const isAbbreviation = Object.hasOwn(
            abbreviationsAnywhere,
            chunk.slice(index, index + written.length + 1),
          );
          const syllables = isAbbreviation || !letter.test(written) ? [] : syllablesOf(written);
          return syllables.length > 1 ? [syllables.map((range) => moved(range, chunkAt + index))] : [];
        }),
  );
}

const moved = ({ start, end }: TextRange, by: number): TextRange => ({ start: start + by, end: end + by });
