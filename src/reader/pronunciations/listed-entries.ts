/** The dictionary as it is listed: what a search finds, in the order of a column. */
import type { PronunciationEntry } from '../../core/pronunciation-entry.ts';

export const dictionaryColumns = ['written', 'spoken', 'match', 'scope'] as const;
export type DictionaryColumn = (typeof dictionaryColumns)[number];
export type DictionaryOrder = { readonly column: DictionaryColumn; readonly descending: boolean };

type Entries = readonly PronunciationEntry[];

const collator = new Intl.Collator('nl', { numeric: true });

const sortKeys: { readonly [Column in DictionaryColumn]: (entry: PronunciationEntry) => string } = {
  written: ({ written }) => written,
  spoken: ({ spoken }) => spoken,
  match: ({ match }) => match,
  scope: ({ article }) => article ?? '',
};

/** Where a column doesn't tell, the written words do. */
export function sortedEntries(entries: Entries, { column, descending }: DictionaryOrder): Entries {
  const keyOf = sortKeys[column];
  const direction = descending ? -1 : 1;
  return [...entries].sort(
    (a, b) => direction * collator.compare(keyOf(a), keyOf(b)) || collator.compare(a.written, b.written),
  );
}

/** Entries with all of the text somewhere in what is written or said; accents and capitals make no difference. */
export function foundEntries(entries: Entries, search: string): Entries {
  const wanted = plain(search.trim());
  if (wanted === '') return entries;
  return entries.filter(({ written, spoken }) => plain(`${written}\n${spoken}`).includes(wanted));
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
