/** The change of the dictionary that makes it what it was. */
import type { Input } from '../../contract/leesmee-api.ts';
import type { PronunciationEntry } from '../../core/pronunciation-entry.ts';

type Change = Input<'pronunciations.change'>;
type Entries = readonly PronunciationEntry[];

export function inverseChange(before: Entries, after: Entries): Change {
  const now = new Map(after.map((entry) => [entry.id, entry]));
  const then = new Set(before.map(({ id }) => id));
  return {
    put: before.filter((entry) => !sameEntry(entry, now.get(entry.id))),
    remove: after.filter(({ id }) => !then.has(id)).map(({ id }) => id),
  };
}

const sameEntry = (a: PronunciationEntry, b: PronunciationEntry | undefined): boolean =>
  a.written === b?.written &&
  a.spoken === b.spoken &&
  a.match === b.match &&
  a.caseSensitive === b.caseSensitive &&
  a.article === b.article;
