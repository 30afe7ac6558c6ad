/** What becomes of the dictionary when entries are put in and taken out; nothing here is ever changed in place. */
import { type PronunciationEntry, pronunciationKey } from '../../core/pronunciation-entry.ts';

export type PronunciationsChange = {
  readonly put: readonly PronunciationEntry[];
  /** Ids. */
  readonly remove: readonly string[];
};

/**
 * Each entry that is put takes the place of the one with its id and of the one for the same words, so that no
 * two entries are ever for the same words; the others keep their order, and new ones come last.
 */
export function changedPronunciations(
  entries: readonly PronunciationEntry[],
  { put, remove }: PronunciationsChange,
): readonly PronunciationEntry[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const idByKey = new Map(entries.map((entry) => [pronunciationKey(entry), entry.id]));
  const takeOut = (id: string): void => {
    const entry = byId.get(id);
    if (!entry) return;
    byId.delete(id);
    if (idByKey.get(pronunciationKey(entry)) === id) idByKey.delete(pronunciationKey(entry));
  };
  for (const id of remove) takeOut(id);
  for (const entry of put) {
    const key = pronunciationKey(entry);
    const double = idByKey.get(key);
    if (double !== undefined && double !== entry.id) takeOut(double);
    const before = byId.get(entry.id);
    if (before) idByKey.delete(pronunciationKey(before));
    byId.set(entry.id, entry);
    idByKey.set(key, entry.id);
  }
  return [...byId.values()];
}

export type Addition = {
  readonly pronunciations: readonly PronunciationEntry[];
  /** Of those that were to be added. */
  readonly added: readonly PronunciationEntry[];
  readonly replaced: readonly PronunciationEntry[];
  /** There was no more room for these. */
  readonly left: readonly PronunciationEntry[];
};

/** Adds entries up to `most` in all. One for words that have an entry already changes what that entry says. */
export function withAdded(
  entries: readonly PronunciationEntry[],
  additions: readonly PronunciationEntry[],
  most: number,
): Addition {
  const byKey = new Map(entries.map((entry) => [pronunciationKey(entry), entry]));
  const added = new Map<string, PronunciationEntry>();
  const replaced = new Map<string, PronunciationEntry>();
  const left: PronunciationEntry[] = [];
  for (const addition of additions) {
    const key = pronunciationKey(addition);
    const standing = byKey.get(key);
    if (!standing && byKey.size >= most) {
      left.push(addition);
      continue;
    }
    byKey.set(key, { ...addition, id: standing?.id ?? addition.id });
    if (!standing) added.set(key, addition);
    else if (!added.has(key) && standing.spoken !== addition.spoken) replaced.set(key, addition);
  }
  return {
    pronunciations: [...byKey.values()],
    added: [...added.values()],
    replaced: [...replaced.values()],
    left,
  };
}
