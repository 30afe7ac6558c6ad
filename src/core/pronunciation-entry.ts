/**
 * An entry of the user's dictionary as it is kept and edited: a pronunciation with a name of its own, for one
 * text or for all. The form on the page, the file formats and the contract all judge entries by what stands here.
 */
import type { Pronunciation } from './pronunciation.ts';

export type PronunciationEntry = Pronunciation & {
  readonly id: string;
  /** The `id` of the only article it is for; `null`: it always holds. */
  readonly article: string | null;
};

/** In UTF-16 code units, for what is written and for what is said. */
export const longestPronunciation = 200;
export const mostPronunciations = 50_000;

export type PronunciationFault = 'written-missing' | 'spoken-missing' | 'spoken-silent' | 'too-long';

const hasSound = /[\p{L}\p{N}]/u;
const unprintable = /[\p{Cc}\p{Cs}]+/gu;

const tidy = (text: string): string => text.replace(unprintable, ' ').replace(/\s+/gu, ' ').trim();

/** The same without control characters, line breaks, and needless white space. */
export const tidyPronunciation = <Entry extends Pronunciation>(entry: Entry): Entry => ({
  ...entry,
  written: tidy(entry.written),
  spoken: tidy(entry.spoken),
});

/** What keeps an entry from being used; `null` for a good one. */
export function pronunciationFault({ written, spoken }: Pronunciation): PronunciationFault | null {
  if (tidy(written) === '') return 'written-missing';
  if (tidy(spoken) === '') return 'spoken-missing';
  if (!hasSound.test(spoken)) return 'spoken-silent';
  return written.length > longestPronunciation || spoken.length > longestPronunciation ? 'too-long' : null;
}

/** Two entries with the same key say something about the same words, so only one of them can hold. */
export const pronunciationKey = (entry: Omit<PronunciationEntry, 'id' | 'spoken'>): string =>
  JSON.stringify([
    entry.article,
    entry.match,
    entry.caseSensitive,
    entry.caseSensitive ? entry.written : entry.written.toLowerCase(),
  ]);
