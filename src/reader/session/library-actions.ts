/** The reading list as the page knows it, and what a reader can do with it. */
import type { Bookmark, FoundText, ReadingList } from '../../contract/library-schema.ts';
import type { Problem } from '../../core/errors.ts';
import type { SentenceAt } from '../../core/reading-order.ts';
import type { TextAnchor } from '../../core/text-anchor.ts';

export type LibrarySnapshot = {
  /** `null` until it has been asked for. */
  readonly list: ReadingList | null;
  readonly bookmarks: readonly Bookmark[] | null;
  /** The sentences of the open text that have a bookmark. */
  readonly marked: readonly SentenceAt[];
  /** Why the last thing that was asked of the reading list failed. */
  readonly problem: Problem | null;
};

/**
 * Nothing here rejects, but a search: what fails leaves everything as it was, and is told in the snapshot. What has
 * changed is in the snapshot when a promise resolves.
 */
export interface LibraryActions {
  /** Asks for what the host has now. */
  load(): Promise<void>;
  /** Opens a text of the list and goes to this place in it, or to where its reading was. */
  open(article: string, at?: TextAnchor): Promise<void>;
  /** Puts files in the list without opening them. */
  add(files: readonly File[]): Promise<void>;
  remove(articles: readonly string[]): Promise<boolean>;
  restore(articles: readonly string[]): Promise<boolean>;
  /** Text by text, as they are found. */
  search(words: string, signal: AbortSignal): AsyncIterable<FoundText>;
  /** The bookmark at a sentence of the open text, or one for it that isn't kept yet. */
  bookmarkAt(at: SentenceAt): Bookmark | null;
  putBookmark(bookmark: Bookmark): Promise<boolean>;
  removeBookmark(bookmark: Bookmark): Promise<boolean>;
}
