/**
 * The reading list on the page: what the host has answered is what is shown. It also knows where in the open text
 * its bookmarks are, by their words.
 */
import type { LeesmeeClient } from '../../contract/leesmee-client.ts';
import type { Bookmark, FoundText } from '../../contract/library-schema.ts';
import { problemOf } from '../../core/errors.ts';
import { type SentenceAt, sameSentence } from '../../core/reading-order.ts';
import { anchorAt, type TextAnchor } from '../../core/text-anchor.ts';
import { bytesOfFile } from './article-sources.ts';
import type { LibraryActions, LibrarySnapshot } from './library-actions.ts';
import type { NoticeBoard } from './notice-board.ts';
import type { OpenText } from './open-text.ts';
import { sentenceAtPlace } from './place-keeper.ts';

type Surroundings = {
  readonly client: LeesmeeClient;
  readonly show: (patch: Partial<LibrarySnapshot>) => void;
  readonly open: LibraryActions['open'];
  /** Told what came of adding files. */
  readonly board: Pick<NoticeBoard, 'show' | 'showProblem'>;
};

/** As long as the contract lets it be. */
const longestQuote = 400;

export const emptyLibrary: LibrarySnapshot = { list: null, bookmarks: null, marked: [], problem: null };

export class ReaderLibrary implements LibraryActions {
  readonly #around: Surroundings;
  #bookmarks: readonly Bookmark[] = [];
  #text: OpenText | null = null;
  #hasListed = false;

  constructor(surroundings: Surroundings) {
    this.#around = surroundings;
  }

  /** The beginning of a text is open: what is there of it can have a bookmark already. */
  begun(text: OpenText): void {
    this.#text = text;
    this.#around.show({ marked: [] });
  }

  /** A text is open as a whole: its bookmarks are to be seen in it. */
  async opened(text: OpenText): Promise<void> {
    this.#text = text;
    // The list may be looked at while the text was still arriving, and without it.
    if (this.#hasListed) return this.load();
    // That they can't be read is told where the reader asks for them.
    const bookmarks = await this.#around.client.ask('library.bookmarks', null).catch(() => null);
    if (bookmarks) this.#showBookmarks(bookmarks);
  }

  async load(): Promise<void> {
    const { client, show } = this.#around;
    this.#hasListed = true;
    await this.#attempt(async () => {
      const [list, bookmarks] = await Promise.all([
        client.ask('library.list', null),
        client.ask('library.bookmarks', null),
      ]);
      show({ list });
      this.#showBookmarks(bookmarks);
    });
  }

  open(article: string, at?: TextAnchor): Promise<void> {
    return this.#around.open(article, at);
  }

  async add(files: readonly File[]): Promise<void> {
    const { client, board } = this.#around;
    let count = 0;
    for (const file of files) {
      try {
        const bytes = await bytesOfFile(file);
        await client.ask('library.add', { name: file.name, bytes });
        count += 1;
      } catch (error) {
        board.showProblem(problemOf(error));
      }
    }
    if (count > 0) board.show({ kind: 'filesAdded', count });
  }

  remove(articles: readonly string[]): Promise<boolean> {
    return this.#changeList('library.remove', articles);
  }

  restore(articles: readonly string[]): Promise<boolean> {
    return this.#changeList('library.restore', articles);
  }

  search(words: string, signal: AbortSignal): AsyncIterable<FoundText> {
    return this.#around.client.stream('library.search', { words }, signal);
  }

  bookmarkAt(at: SentenceAt): Bookmark | null {
    const text = this.#text;
    if (!text) return null;
    const kept = this.#own(text).find((bookmark) => {
      const place = sentenceAtPlace(text, bookmark.place);
      return place !== null && sameSentence(place, at);
    });
    const { start } = text.text.rangeOf(at);
    return (
      kept ?? {
        id: crypto.randomUUID(),
        article: text.article.id,
        place: anchorAt(text.text.blocks, at.block, start),
        quote: text.text.textOf(at).slice(0, longestQuote),
        note: '',
        madeAt: Date.now(),
      }
    );
  }

  putBookmark(bookmark: Bookmark): Promise<boolean> {
    return this.#changeBookmarks({ put: [bookmark], remove: [] });
  }

  removeBookmark({ article, id }: Bookmark): Promise<boolean> {
    return this.#changeBookmarks({ put: [], remove: [{ article, id }] });
  }

  #changeBookmarks(change: { put: Bookmark[]; remove: { article: string; id: string }[] }): Promise<boolean> {
    return this.#attempt(async () => {
      this.#showBookmarks(await this.#around.client.ask('library.changeBookmarks', change));
    });
  }

  #changeList(method: 'library.remove' | 'library.restore', articles: readonly string[]): Promise<boolean> {
    const { client, show } = this.#around;
    return this.#attempt(async () => {
      show({ list: await client.ask(method, { articles: [...articles] }) });
      this.#showBookmarks(await client.ask('library.bookmarks', null));
    });
  }

  #showBookmarks(bookmarks: readonly Bookmark[]): void {
    this.#bookmarks = bookmarks;
    const text = this.#text;
    const marked = text
      ? this.#own(text).flatMap((bookmark) => sentenceAtPlace(text, bookmark.place) ?? [])
      : [];
    this.#around.show({ bookmarks, marked });
  }

  #own({ article }: OpenText): readonly Bookmark[] {
    return this.#bookmarks.filter((bookmark) => bookmark.article === article.id);
  }

  async #attempt(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      this.#around.show({ problem: null });
      return true;
    } catch (error) {
      this.#around.show({ problem: problemOf(error) });
      return false;
    }
  }
}
