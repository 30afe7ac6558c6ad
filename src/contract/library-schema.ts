/** The reading list as it crosses the channel: texts, how far they were read, bookmarks, and what a search finds. */
import * as v from 'valibot';
import { anchorCharacters } from '../core/text-anchor.ts';
import { problemSchema } from './problem-schema.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const moment = v.pipe(v.number(), v.finite());
const words = v.pipe(v.string(), v.maxLength(anchorCharacters));
export const articleIdSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{16,64}$/));

/** More than this is never kept; what is no longer wanted is for the reader to say. */
export const libraryLimitBytes = 500 * 1024 * 1024;
export const longestNote = 4000;
const longestQuote = 400;
const mostBookmarksAtOnce = 10_000;

/** Where a reader was, or what a bookmark is at: a `TextAnchor`. */
const placeSchema = v.object({
  block: count,
  offset: count,
  before: words,
  after: words,
});

/** `place` is null for a text that was read to its end; `progress` is the part of it that has been read, 0 to 1. */
export const readingSchema = v.object({
  place: v.nullable(placeSchema),
  progress: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  isFinished: v.boolean(),
});
export type Reading = v.InferOutput<typeof readingSchema>;

/** What came of keeping a text that was opened. */
export const keptSchema = v.object({
  place: v.nullable(placeSchema),
  /** The place was kept in an earlier version of this text. */
  isChanged: v.boolean(),
  problem: v.nullable(problemSchema),
});
export type Kept = v.InferOutput<typeof keptSchema>;

/** Times in milliseconds since 1970. */
const listedTextSchema = v.object({
  article: articleIdSchema,
  title: v.string(),
  date: v.nullable(v.string()),
  language: v.string(),
  /** The file's name; empty for a text without a file. */
  name: v.string(),
  characters: count,
  sizeBytes: count,
  openedAt: moment,
  progress: v.number(),
  isFinished: v.boolean(),
  /** Another text is a later version of the same file. */
  isOutdated: v.boolean(),
  bookmarkCount: count,
  /** When the reader removed it; it can be put back until it is erased. */
  removedAt: v.nullable(moment),
});
export type ListedText = v.InferOutput<typeof listedTextSchema>;

/** Newest first. */
export const readingListSchema = v.object({
  texts: v.array(listedTextSchema),
  sizeBytes: count,
  limitBytes: count,
});
export type ReadingList = v.InferOutput<typeof readingListSchema>;

const bookmarkIdSchema = v.pipe(v.string(), v.regex(/^[0-9a-zA-Z-]{1,64}$/));

/** `quote` is the sentence, or the beginning of it. */
export const bookmarkSchema = v.object({
  id: bookmarkIdSchema,
  article: articleIdSchema,
  place: placeSchema,
  quote: v.pipe(v.string(), v.maxLength(longestQuote)),
  note: v.pipe(v.string(), v.maxLength(longestNote)),
  madeAt: moment,
});
export type Bookmark = v.InferOutput<typeof bookmarkSchema>;

export const bookmarksSchema = v.pipe(v.array(bookmarkSchema), v.maxLength(mostBookmarksAtOnce));
const bookmarkReference = v.object({ article: articleIdSchema, id: bookmarkIdSchema });
export const bookmarkChangeSchema = v.object({
  put: bookmarksSchema,
  remove: v.pipe(v.array(bookmarkReference), v.maxLength(mostBookmarksAtOnce)),
});
export type BookmarkChange = v.InferOutput<typeof bookmarkChangeSchema>;

/** Some of the places in one text where all words of the search stand together, and how many there are. */
export const foundTextSchema = v.object({
  article: articleIdSchema,
  count,
  places: v.array(
    v.object({
      place: placeSchema,
      excerpt: v.string(),
      /** What was searched for, in the excerpt. */
      found: v.object({ start: count, end: count }),
    }),
  ),
});
export type FoundText = v.InferOutput<typeof foundTextSchema>;
