/**
 * The reader's texts: every one that was opened, how far it was read, and what was noted in it, kept in a folder of
 * its own. Several programs may use it at the same time. It is never in the way of reading: what can't be kept is
 * told as a problem beside the text, and nothing that was kept before is lost by it.
 */
import { join } from 'node:path';
import {
  type Bookmark,
  type BookmarkChange,
  type FoundText,
  type Kept,
  libraryLimitBytes,
  type Reading,
  type ReadingList,
} from '../../contract/library-schema.ts';
import type { Article } from '../../core/article.ts';
import { LeesmeeError, type Problem } from '../../core/errors.ts';
import { type FactChange, FactFolder } from '../storage/fact-folder.ts';
import type { Facts } from '../storage/facts.ts';
import { writePrivately } from '../storage/private-files.ts';
import { isVersionOf } from './earlier-version.ts';
import { bookmarksOf, factName, type Known, knownTexts, readingListOf } from './library-facts.ts';
import { LibraryUpkeep } from './library-upkeep.ts';
import { factsOfOpened, keptOf, openedText } from './opened-text.ts';
import { searchText, searchWords } from './search-text.ts';
import { TextFiles, textAsStored } from './text-files.ts';

export type LibraryOptions = {
  /** The user's folder. */
  readonly folder: string;
  /** Whether texts that are opened go into the list. */
  readonly isOn: () => Promise<boolean>;
  readonly limitBytes?: number;
  readonly write?: typeof writePrivately;
};

/** Files of one name that are compared with one that is opened. */
const mostCompared = 5;

export class Library {
  readonly #isOn: () => Promise<boolean>;
  readonly #limitBytes: number;
  readonly #facts: FactFolder;
  readonly #texts: TextFiles;
  readonly #upkeep: LibraryUpkeep;
  /** Texts that come into the list when they are read. */
  readonly #offered = new Map<string, Article>();
  readonly #removedHere = new Set<string>();
  /** What is being kept, from the moment that it was asked for. */
  readonly #underWay = new Set<Promise<unknown>>();
  #begun: Promise<void> | null = null;

  constructor({ folder, isOn, limitBytes = libraryLimitBytes, write = writePrivately }: LibraryOptions) {
    this.#isOn = isOn;
    this.#limitBytes = limitBytes;
    this.#facts = new FactFolder(join(folder, 'library', 'facts'), write);
    this.#texts = new TextFiles(join(folder, 'library', 'texts'), write);
    this.#upkeep = new LibraryUpkeep(folder, this.#facts, this.#texts);
  }

  /** Rejects with `library-not-readable`. */
  async list(): Promise<ReadingList> {
    return readingListOf(await this.#known());
  }

  /** Keeps a text that was opened; `name` is its file's, or empty. Never rejects. */
  keep(article: Article, name: string): Promise<Kept> {
    return this.#untilDone(this.#keep(article, name));
  }

  async #keep(article: Article, name: string): Promise<Kept> {
    const known = await this.#known().catch(() => null);
    if (!known) return { ...nothingKept, problem: { code: 'library-not-readable' } };
    const isOn = await this.#isOn();
    const earlier = isOn ? await this.#earlierVersions(article, name, known) : [];
    const problem = isOn ? await this.#store(article, name, earlier, known) : null;
    return keptOf(article.id, earlier, known, problem);
  }

  /** Keeps the text as soon as a place in it is. Never rejects. */
  async keepOnceRead(article: Article): Promise<Kept> {
    const known = await this.#known().catch(() => null);
    this.#offered.set(article.id, article);
    return known ? keptOf(article.id, [], known, null) : nothingKept;
  }

  /** A text of the list. Rejects with `library-text-missing` or `library-not-readable`. */
  async read(id: string): Promise<Article> {
    const article = await this.#texts.read(id).catch(notReadable);
    if (!article) throw new LeesmeeError({ code: 'library-text-missing' });
    return article;
  }

  /** As `keep`, for a text that was opened from the list: it stays the version that it is. */
  async keepAgain(article: Article): Promise<Kept> {
    const known = await this.#known().catch(() => null);
    const text = known?.get(article.id)?.text;
    if (!known || !text) return { ...nothingKept, problem: { code: 'library-not-readable' } };
    const change = this.#change(() => [[factName.text(article.id), { ...text, openedAt: Date.now() }]]);
    return keptOf(article.id, [], known, await problemIn(change));
  }

  /** Rejects with `library-not-saved`, as all that follows. */
  async remove(ids: readonly string[]): Promise<ReadingList> {
    for (const id of ids) this.#removedHere.add(id);
    return this.#changeList((known) =>
      ids.filter((id) => known.has(id)).map((id) => [factName.removed(id), true]),
    );
  }

  async restore(ids: readonly string[]): Promise<ReadingList> {
    const list = await this.#changeList((known) =>
      ids.filter((id) => known.get(id)?.removedAt != null).map((id) => [factName.removed(id), null]),
    );
    for (const id of ids) this.#removedHere.delete(id);
    return list;
  }

  /** While the list is off, only the number of the place is kept, without any words. */
  keepReading(id: string, reading: Reading): Promise<void> {
    return this.#untilDone(this.#keepReading(id, reading));
  }

  async #keepReading(id: string, reading: Reading): Promise<void> {
    await this.#takeOffered(id);
    const { place } = reading;
    const isOn = await this.#isOn();
    const kept = isOn || !place ? reading : { ...reading, place: { ...place, before: '', after: '' } };
    await this.#change(() => [[factName.reading(id), kept]]);
  }

  /** Rejects with `library-not-readable`. */
  async bookmarks(): Promise<Bookmark[]> {
    return bookmarksOf(await this.#known());
  }

  /** Rejects also with `library-text-missing`: there are bookmarks only in texts of the list. */
  async changeBookmarks({ put, remove }: BookmarkChange): Promise<Bookmark[]> {
    for (const { article } of put) await this.#takeOffered(article);
    const known = await this.#known();
    if (put.some(({ article }) => !known.get(article)?.text)) {
      throw new LeesmeeError({ code: 'library-text-missing' });
    }
    const facts = await this.#change(() => [
      ...remove.map(({ article, id }) => [factName.bookmark(article, id), null] as const),
      ...put.map((bookmark) => [factName.bookmark(bookmark.article, bookmark.id), bookmark] as const),
    ]);
    return bookmarksOf(knownTexts(facts));
  }

  /** Text by text, the one that was opened last first. Rejects with `library-not-readable`. */
  async *search(search: string, signal: AbortSignal): AsyncGenerator<FoundText, void> {
    const words = searchWords(search);
    if (!words) return;
    const { texts } = await this.list();
    for (const { article: id, removedAt } of texts) {
      if (signal.aborted) return;
      if (removedAt !== null) continue;
      const article = await this.#texts.read(id).catch(notReadable);
      const found = article && searchText(article, words);
      if (found) yield found;
    }
  }

  /** Ends what is being kept, and erases what was removed here; nobody can put that back any more. */
  async close(): Promise<void> {
    await Promise.allSettled([...this.#underWay]);
    await this.#facts.ended();
    await this.#upkeep.erase([...this.#removedHere]).catch(() => undefined);
  }

  #untilDone<Result>(work: Promise<Result>): Promise<Result> {
    const done = work.finally(() => this.#underWay.delete(done));
    this.#underWay.add(done);
    return done;
  }

  async #takeOffered(id: string): Promise<void> {
    const offered = this.#offered.get(id);
    this.#offered.delete(id);
    if (offered) await this.keep(offered, '');
  }

  async #known(): Promise<Known> {
    this.#begun ??= this.#upkeep.begin().catch(() => undefined);
    await this.#begun;
    return knownTexts(await this.#facts.read().catch(notReadable));
  }

  async #change(change: FactChange): Promise<Facts> {
    return this.#facts.change(change).catch((cause: unknown) => {
      throw new LeesmeeError({ code: 'library-not-saved' }, { cause });
    });
  }

  async #changeList(change: (known: Known) => (readonly [string, unknown])[]): Promise<ReadingList> {
    return readingListOf(knownTexts(await this.#change((facts) => change(knownTexts(facts)))));
  }

  async #store(
    article: Article,
    name: string,
    earlier: readonly string[],
    known: Known,
  ): Promise<Problem | null> {
    const stored = textAsStored(article);
    const { id } = article;
    const others = readingListOf(known).sizeBytes - (known.get(id)?.text?.sizeBytes ?? 0);
    if (others + stored.length > this.#limitBytes)
      return { code: 'library-full', limitBytes: this.#limitBytes };
    const text = openedText(article, name, stored.length);
    const write = async (): Promise<void> => {
      if ((await this.#texts.sizeOf(id)) !== stored.length) await this.#texts.write(id, stored);
    };
    const keeping = write().then(async () => {
      await this.#facts.change((facts) => factsOfOpened({ id, text, earlier }, knownTexts(facts)));
      // Another program may have been erasing it in the meantime.
      await write();
    });
    return problemIn(keeping);
  }

  async #earlierVersions(article: Article, name: string, known: Known): Promise<string[]> {
    if (name === '') return [];
    const sameName = [...known.values()]
      .filter(({ id, text }) => text?.name === name && id !== article.id)
      .sort((a, b) => (b.text?.openedAt ?? 0) - (a.text?.openedAt ?? 0))
      .slice(0, mostCompared);
    const versions: string[] = [];
    for (const { id } of sameName) {
      const other = await this.#texts.read(id).catch(() => null);
      if (other && isVersionOf(article, other)) versions.push(id);
    }
    return versions;
  }
}

const nothingKept: Kept = { place: null, isChanged: false, problem: null };

const problemIn = (change: Promise<unknown>): Promise<Problem | null> =>
  change.then(
    () => null,
    () => ({ code: 'library-not-saved' }) as const,
  );

function notReadable(cause: unknown): never {
  throw new LeesmeeError({ code: 'library-not-readable' }, { cause });
}
