/** The entry with which a reader begins: the one there is for these words, or a new one that says them as written. */
import type { PronunciationEntry } from '../../core/pronunciation-entry.ts';
import type { ChosenWords } from './chosen-words.ts';

/** An entry for this very text goes before one that always holds; one for another text doesn't count. */
export function draftEntry(
  words: ChosenWords | null,
  entries: readonly PronunciationEntry[],
  article: string | null,
): PronunciationEntry {
  const { written, match } = words ?? { written: '', match: 'word' as const };
  const same = entries.filter((entry) => isFor(entry, written));
  const known =
    same.find((entry) => article !== null && entry.article === article) ??
    same.find((entry) => entry.article === null);
  return (
    known ?? {
      id: crypto.randomUUID(),
      article: null,
      written,
      spoken: written,
      match,
      caseSensitive: false,
    }
  );
}

const isFor = (entry: PronunciationEntry, written: string): boolean =>
  entry.written === written ||
  (!entry.caseSensitive && entry.written.toLowerCase() === written.toLowerCase());
