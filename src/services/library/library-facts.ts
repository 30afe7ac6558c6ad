/**
 * What the library knows of a text, as facts: that it is in the list, how far it was read, its bookmarks. Each is
 * a fact of its own, so that two programs that say different things about one text don't undo each other.
 */
import * as v from 'valibot';
import {
  articleIdSchema,
  type Bookmark,
  bookmarkSchema,
  type ListedText,
  libraryLimitBytes,
  type Reading,
  type ReadingList,
  readingSchema,
} from '../../contract/library-schema.ts';
import type { Fact, Facts } from '../storage/facts.ts';

const knownText = v.object({
  title: v.string(),
  date: v.nullable(v.string()),
  language: v.string(),
  name: v.string(),
  characters: v.number(),
  sizeBytes: v.number(),
  openedAt: v.number(),
});
export type KnownText = v.InferOutput<typeof knownText>;

export const factName = {
  text: (id: string) => `text:${id}`,
  reading: (id: string) => `reading:${id}`,
  /** True while the reader has removed the text, and nothing has been erased yet. */
  removed: (id: string) => `removed:${id}`,
  /** The id of a later version of the same file. */
  newer: (id: string) => `newer:${id}`,
  bookmark: (id: string, bookmark: string) => `bookmark:${id}:${bookmark}`,
} as const;

/** All that is known of one text. */
export type TextFacts = {
  readonly id: string;
  readonly text: KnownText | null;
  readonly reading: Reading | null;
  /** When that was said. */
  readonly readingAt: number;
  readonly removedAt: number | null;
  readonly newer: string | null;
  readonly bookmarks: readonly Bookmark[];
  /** The names of its facts that are so. */
  readonly names: readonly string[];
};

export type Known = ReadonlyMap<string, TextFacts>;

/** By the text's id. What this version doesn't understand is left out, and stays where it is. */
export function knownTexts(facts: Facts): Known {
  const byId = new Map<string, [name: string, fact: Fact][]>();
  for (const [name, fact] of facts) {
    const id = name.split(':')[1];
    if (fact.value === null || !v.is(articleIdSchema, id)) continue;
    const own = byId.get(id) ?? [];
    own.push([name, fact]);
    byId.set(id, own);
  }
  return new Map([...byId].map(([id, own]) => [id, textFacts(id, own)]));
}

function textFacts(id: string, own: readonly (readonly [name: string, fact: Fact])[]): TextFacts {
  const byName = new Map(own);
  const said = (name: string): unknown => byName.get(name)?.value;
  const text = said(factName.text(id));
  const reading = said(factName.reading(id));
  const removed = byName.get(factName.removed(id));
  const newer = said(factName.newer(id));
  return {
    id,
    text: v.is(knownText, text) ? text : null,
    reading: v.is(readingSchema, reading) ? reading : null,
    readingAt: byName.get(factName.reading(id))?.at ?? 0,
    removedAt: removed?.value === true ? removed.at : null,
    newer: v.is(articleIdSchema, newer) ? newer : null,
    bookmarks: own
      .filter(([name]) => name.startsWith(factName.bookmark(id, '')))
      .map(([, { value }]) => value)
      .filter((value) => v.is(bookmarkSchema, value)),
    names: own.map(([name]) => name),
  };
}

export function readingListOf(known: Known): ReadingList {
  const texts = [...known.values()].flatMap((facts) => listed(facts, known));
  return {
    texts: texts.sort((a, b) => b.openedAt - a.openedAt),
    sizeBytes: texts.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
    limitBytes: libraryLimitBytes,
  };
}

function listed({ id, text, reading, removedAt, newer, bookmarks }: TextFacts, known: Known): ListedText[] {
  if (!text) return [];
  const later = newer === null ? undefined : known.get(newer);
  return [
    {
      ...text,
      article: id,
      progress: reading?.progress ?? 0,
      isFinished: reading?.isFinished ?? false,
      isOutdated: later?.text != null && later.removedAt === null,
      bookmarkCount: bookmarks.length,
      removedAt,
    },
  ];
}

/** Text by text as they stand in the list; in a text in its own order. */
export const bookmarksOf = (known: Known): Bookmark[] =>
  [...known.values()]
    .filter(({ text, removedAt }) => text !== null && removedAt === null)
    .sort((a, b) => (b.text?.openedAt ?? 0) - (a.text?.openedAt ?? 0))
    .flatMap(({ bookmarks }) => [...bookmarks].sort(byPlace));

const byPlace = ({ place: a }: Bookmark, { place: b }: Bookmark): number =>
  a.block - b.block || a.offset - b.offset;
