/**
 * The user's dictionary: what is written, and how it is to be said. Compiled once, then looked up in one pass
 * over a sentence; what an entry says is never looked up again, so no entry can loop or undo another.
 */
import { isWordCharacter } from './dutch/characters.ts';
import { TextTrie } from './text-trie.ts';

export type Pronunciation = {
  readonly written: string;
  readonly spoken: string;
  /** Only as whole words, or also inside longer words. `written` may hold several words. */
  readonly match: 'word' | 'part';
  readonly caseSensitive: boolean;
};

type PronunciationMatch = { readonly spoken: string; readonly end: number };

const compiled = Symbol('compiled pronunciations');

export type CompiledPronunciations = {
  readonly [compiled]: true;
  readonly isEmpty: boolean;
  /** The entry for what starts at `at`: the longest one, of equals the first. */
  at(source: string, at: number): PronunciationMatch | undefined;
  /** Whether an entry starts within the range. */
  startWithin(source: string, start: number, end: number): boolean;
};

const cutsWord = (source: string, at: number): boolean =>
  isWordCharacter(source, at - 1) && isWordCharacter(source, at);

/** Whether `at` lies between two digits: part of a number is never said by itself. */
const cutsNumber = (source: string, at: number): boolean =>
  /^\d\d$/.test(source.slice(Math.max(0, at - 1), at + 1));

const hasSound = /[\p{L}\p{N}]/u;

/** Entries that are blank on either side, or whose spoken form holds no letter or digit, are passed over. */
export function compilePronunciations(list: readonly Pronunciation[]): CompiledPronunciations {
  const trie = new TextTrie<Pronunciation>();
  for (const entry of list) {
    const written = entry.written.trim();
    const spoken = entry.spoken.trim();
    if (written !== '' && hasSound.test(spoken)) trie.add(written, { ...entry, written, spoken });
  }
  const dictionary: CompiledPronunciations = {
    [compiled]: true,
    isEmpty: trie.isEmpty,
    at(source, at) {
      const match = trie.longestAt(source, at, (entry, end) => {
        if (entry.caseSensitive && source.slice(at, end) !== entry.written) return false;
        if (entry.match === 'part') return !cutsNumber(source, at) && !cutsNumber(source, end);
        return !cutsWord(source, at) && !cutsWord(source, end);
      });
      return match && { spoken: match.value.spoken, end: match.end };
    },
    startWithin(source, start, end) {
      for (let at = start; at < end; at += 1) if (dictionary.at(source, at) !== undefined) return true;
      return false;
    },
  };
  return dictionary;
}

export const noPronunciations = compilePronunciations([]);
