import { describe, expect, it } from 'vitest';
import type { LeesmeeClient } from '../../../src/contract/leesmee-client.ts';
import { LeesmeeError } from '../../../src/core/errors.ts';
import type { PronunciationEntry } from '../../../src/core/pronunciation-entry.ts';
import { inverseChange } from '../../../src/reader/session/inverse-change.ts';
import { emptyDictionary, PronunciationBook } from '../../../src/reader/session/pronunciation-book.ts';
import type { DictionarySnapshot } from '../../../src/reader/session/reader-session.ts';
import {
  changedPronunciations,
  type PronunciationsChange,
} from '../../../src/services/pronunciations/changed-pronunciations.ts';
import { entry } from '../pronunciations/entries.ts';

function bookWith(kept: readonly PronunciationEntry[]) {
  let entries = kept;
  let snapshot: DictionarySnapshot = emptyDictionary;
  let spokenAnew = 0;
  const host = { isFull: false };
  const ask = async (name: string, input: unknown): Promise<unknown> => {
    await Promise.resolve();
    if (name === 'pronunciations.list') return structuredClone(entries);
    if (host.isFull) throw new LeesmeeError({ code: 'pronunciations-not-saved' });
    if (name === 'pronunciations.import') {
      entries = [...entries, entry('Yael', 'Jaa-el')];
      return {
        pronunciations: structuredClone(entries),
        added: 1,
        replaced: 0,
        badLines: [],
        badLineCount: 0,
      };
    }
    entries = changedPronunciations(entries, input as PronunciationsChange);
    return structuredClone(entries);
  };
  const book = new PronunciationBook(
    { ask } as Pick<LeesmeeClient, 'ask'> as LeesmeeClient,
    (patch) => {
      snapshot = { ...snapshot, ...patch };
    },
    () => {
      spokenAnew += 1;
    },
  );
  return { book, host, shown: () => snapshot, kept: () => entries, spokenAnew: () => spokenAnew };
}

describe('the dictionary on the page', () => {
  const [a, b] = [entry('Aart', 'Aard'), entry('Bea', 'Bee')];

  it('takes back every change, the last one first', async () => {
    const { book, shown, kept, spokenAnew } = bookWith([a, b]);
    await book.put({ ...a, spoken: ' Aaart\n' });
    await book.put(entry('Cees', 'Kees'));
    await book.remove([b.id]);
    await book.importFile(new File(['Yael,Jaa-el'], 'lijst.csv'));
    expect(kept().map(({ spoken }) => spoken)).toEqual(['Aaart', 'Kees', 'Jaa-el']);
    const undone: unknown[] = [];
    while (shown().undoable) {
      undone.push(shown().undoable?.kind);
      expect(await book.undo()).toBe(true);
    }
    expect(undone).toEqual(['imported', 'removed', 'added', 'edited']);
    expect(new Set(kept())).toEqual(new Set([a, b]));
    expect(spokenAnew()).toBe(8);
    expect(await book.undo()).toBe(false);
  });

  it('changes nothing when it can’t be kept, and says so until the next thing is asked', async () => {
    const { book, host, shown, kept, spokenAnew } = bookWith([a]);
    await book.remove([a.id]);
    host.isFull = true;
    expect(await book.put(b)).toBe(false);
    expect(await book.undo()).toBe(false);
    expect(shown()).toMatchObject({ entries: [], undoable: { kind: 'removed' } });
    expect(shown().problem?.code).toBe('pronunciations-not-saved');
    host.isFull = false;
    await book.undo();
    expect([shown().problem, kept(), spokenAnew()]).toEqual([null, [a], 2]);
  });

  it('does what is asked one after the other', async () => {
    const { book, kept } = bookWith([]);
    await Promise.all([book.put(a), book.put(b), book.undo(), book.remove([a.id]), book.undo()]);
    expect(kept()).toEqual([a]);
  });

  it('refuses a file that is too large before it is read', async () => {
    const { book, shown } = bookWith([]);
    const file = { name: 'groot.csv', size: 30_000_000 } as File;
    expect(await book.importFile(file)).toBeNull();
    expect(shown().problem).toMatchObject({ code: 'file-too-large', name: 'groot.csv' });
  });
});

it('a change that changes nothing has nothing to take back', () => {
  const same = [entry('Aart', 'Aard')];
  expect(inverseChange(same, structuredClone(same))).toEqual({ put: [], remove: [] });
});
