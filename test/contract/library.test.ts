import { chmod, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Bookmark, Kept, ListedText, Reading } from '../../src/contract/library-schema.ts';
import type { Article } from '../../src/core/article.ts';
import { anchorAt } from '../../src/core/text-anchor.ts';
import { articleFromText } from '../../src/services/documents/read-document.ts';
import { Library, type LibraryOptions } from '../../src/services/library/library.ts';
import { writePrivately } from '../../src/services/storage/private-files.ts';
import { problemCode } from '../support/problem-code.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const path = temporaryFolder();
const library = (options: Partial<LibraryOptions> = {}) =>
  new Library({ folder: path('home'), isOn: async () => true, ...options });

const letter = articleFromText(
  'Beste buren\n\nOp zaterdag sluiten we de straat af voor het feest. Zet je auto dus op tijd weg.\n\nTot dan! De familie Bruin',
);
const recipe = articleFromText('Soep van pompoen\n\nSnijd de pompoen in blokjes. Bak een ui glazig.');

const readingIn = ({ blocks }: Article, block: number, progress = 0.5): Reading => ({
  place: anchorAt(blocks, block, 0),
  progress,
  isFinished: false,
});
const bookmarkIn = (article: Article, block: number, note = ''): Bookmark => ({
  id: `merk-${block}`,
  article: article.id,
  place: anchorAt(article.blocks, block, 0),
  quote: article.blocks[block]?.text ?? '',
  note,
  madeAt: 1,
});
const fine: Kept = { place: null, isChanged: false, problem: null };
const shown = (texts: readonly ListedText[]) =>
  texts.filter(({ removedAt }) => removedAt === null).map(({ title }) => title);

describe('the reading list', () => {
  it('is empty at first', async () => {
    expect(await library().list()).toEqual({ texts: [], sizeBytes: 0, limitBytes: 500 * 1024 * 1024 });
    expect(await library().bookmarks()).toEqual([]);
  });

  it('holds every text that was opened, the newest first, over a restart', async () => {
    expect(await library().keep(letter, 'brief.txt')).toEqual(fine);
    expect(await library().keep(recipe, 'soep.txt')).toEqual(fine);
    const { texts, sizeBytes } = await library().list();
    expect(texts).toMatchObject([
      { article: recipe.id, title: 'Soep van pompoen', name: 'soep.txt', progress: 0, isFinished: false },
      { article: letter.id, title: 'Beste buren', name: 'brief.txt', bookmarkCount: 0, removedAt: null },
    ]);
    expect(texts[0]?.characters).toBe(recipe.blocks.reduce((sum, { text }) => sum + text.length, 0));
    expect(sizeBytes).toBeGreaterThan(200);
    expect(await library().read(letter.id)).toEqual(letter);
  });

  it('holds, when it has been closed, what was being kept, and where one was in it', async () => {
    const closing = library();
    void closing.keep(letter, 'brief.txt');
    await closing.close();
    expect(shown((await library().list()).texts)).toEqual(['Beste buren']);
    const again = library();
    void again.keepReading(letter.id, readingIn(letter, 1, 0.4));
    await again.close();
    expect((await library().list()).texts).toMatchObject([{ progress: 0.4 }]);
  });

  it('is its owner’s alone', async () => {
    await library().keep(letter, 'brief.txt');
    for (const folder of ['facts', 'texts']) {
      expect((await stat(path('home', 'library', folder))).mode & 0o777).toBe(0o700);
      for (const name of await readdir(path('home', 'library', folder))) {
        expect((await stat(path('home', 'library', folder, name))).mode & 0o777).toBe(0o600);
      }
    }
  });

  it('knows how far a text was read, whichever way it is opened again', async () => {
    await library().keep(letter, 'brief.txt');
    const reading = readingIn(letter, 1, 0.4);
    await library().keepReading(letter.id, reading);
    expect(await library().keep(letter, 'brief.txt')).toEqual({ ...fine, place: reading.place });
    expect(await library().keepAgain(await library().read(letter.id))).toEqual({
      ...fine,
      place: reading.place,
    });
    expect((await library().list()).texts[0]).toMatchObject({ progress: 0.4, isFinished: false });
    await library().keepReading(letter.id, { place: null, progress: 1, isFinished: true });
    expect(await library().keep(letter, 'brief.txt')).toEqual(fine);
    expect((await library().list()).texts[0]).toMatchObject({ progress: 1, isFinished: true });
  });

  it('takes a sample in once it is read', async () => {
    const own = library();
    expect(await own.keepOnceRead(recipe)).toEqual(fine);
    expect((await own.list()).texts).toEqual([]);
    await own.keepReading(recipe.id, readingIn(recipe, 1));
    expect(shown((await library().list()).texts)).toEqual(['Soep van pompoen']);
  });

  it('says which text is no longer there', async () => {
    await library().keep(letter, 'brief.txt');
    await rm(path('home', 'library', 'texts'), { recursive: true });
    expect(await problemCode(library().read(letter.id))).toBe('library-text-missing');
    expect(await library().keep(letter, 'brief.txt')).toEqual(fine);
    expect(await library().read(letter.id)).toEqual(letter);
  });
});

describe('a text whose file has changed', () => {
  const [first, second] = ['af voor het feest', 'af voor het grote feest'].map((words) =>
    articleFromText(`Beste buren\n\nOp zaterdag sluiten we de straat ${words}. Zet je auto weg.\n\nTot dan!`),
  ) as [Article, Article];

  it('is noticed, and has the place and the bookmarks of before', async () => {
    await library().keep(first, 'brief.txt');
    const reading = readingIn(first, 1);
    await library().keepReading(first.id, reading);
    await library().changeBookmarks({ put: [bookmarkIn(first, 2, 'bellen')], remove: [] });
    expect(await library().keep(second, 'brief.txt')).toEqual({
      place: reading.place,
      isChanged: true,
      problem: null,
    });
    expect((await library().list()).texts).toMatchObject([
      { article: second.id, isOutdated: false, progress: 0.5, bookmarkCount: 1 },
      { article: first.id, isOutdated: true },
    ]);
    expect(await library().keep(second, 'brief.txt')).toMatchObject({ isChanged: false });
  });

  it('keeps a bookmark removed when it is opened again', async () => {
    await library().keep(first, 'brief.txt');
    await library().changeBookmarks({ put: [bookmarkIn(first, 2)], remove: [] });
    await library().keep(second, 'brief.txt');
    await library().changeBookmarks({ put: [], remove: [{ article: second.id, id: 'merk-2' }] });
    await library().keep(second, 'brief.txt');
    expect((await library().list()).texts[0]).toMatchObject({ article: second.id, bookmarkCount: 0 });
  });

  it('may become what it was', async () => {
    for (const version of [first, second, first]) await library().keep(version, 'brief.txt');
    expect((await library().list()).texts).toMatchObject([
      { article: first.id, isOutdated: false },
      { article: second.id, isOutdated: true },
    ]);
  });

  it('is not confused with another text under the same name, or the same text under another', async () => {
    await library().keep(first, 'brief.txt');
    await library().keepReading(first.id, readingIn(first, 1));
    expect(await library().keep(recipe, 'brief.txt')).toEqual(fine);
    expect(await library().keep(second, 'elders.txt')).toEqual(fine);
    expect((await library().list()).texts.map(({ isOutdated }) => isOutdated)).toEqual([false, false, false]);
  });
});

describe('a removed text', () => {
  it('can be put back, with its place and bookmarks, until the host stops', async () => {
    const own = library();
    await own.keep(letter, 'brief.txt');
    await own.keep(recipe, 'soep.txt');
    await own.keepReading(letter.id, readingIn(letter, 1));
    await own.changeBookmarks({ put: [bookmarkIn(letter, 1)], remove: [] });
    expect(shown((await own.remove([letter.id])).texts)).toEqual(['Soep van pompoen']);
    expect(await library().bookmarks()).toEqual([]);
    expect(shown((await own.restore([letter.id])).texts)).toEqual(['Soep van pompoen', 'Beste buren']);
    expect((await library().list()).texts[1]).toMatchObject({ progress: 0.5, bookmarkCount: 1 });
    await own.close();
    expect(shown((await library().list()).texts)).toEqual(['Soep van pompoen', 'Beste buren']);
  });

  it('leaves no word behind when the host stops', async () => {
    const own = library();
    await own.keep(letter, 'brief.txt');
    await own.keepReading(letter.id, readingIn(letter, 1));
    await own.changeBookmarks({ put: [bookmarkIn(letter, 1, 'niet vergeten')], remove: [] });
    await own.remove([letter.id]);
    await own.close();
    expect((await library().list()).texts).toEqual([]);
    expect(await library().keep(letter, '')).toEqual(fine);
    await library().remove([letter.id]);
    await library().close();
    const left = await Promise.all(
      (await readdir(path('home'), { recursive: true, withFileTypes: true }))
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => readFile(`${parentPath}/${name}`, 'utf8')),
    );
    expect(left.join()).not.toMatch(/niet vergeten|brief\.txt/);
  });

  it('is in the list again when it is opened again', async () => {
    const own = library();
    await own.keep(letter, 'brief.txt');
    await own.remove([letter.id]);
    await own.keep(letter, 'brief.txt');
    await own.close();
    expect(shown((await library().list()).texts)).toEqual(['Beste buren']);
    expect(await library().read(letter.id)).toEqual(letter);
  });

  it('that another host opens while this one stops is not erased', async () => {
    for (let round = 0; round < 20; round += 1) {
      const [one, other] = [library(), library()];
      await one.keep(letter, 'brief.txt');
      await one.remove([letter.id]);
      await Promise.all([one.close(), other.keep(letter, 'brief.txt')]);
      const { texts } = await library().list();
      expect(shown(texts)).toEqual(['Beste buren']);
      expect(await library().read(letter.id)).toEqual(letter);
    }
  });
});

describe('bookmarks', () => {
  it('are kept with their notes, and listed text by text in reading order', async () => {
    await library().keep(recipe, 'soep.txt');
    await library().keep(letter, 'brief.txt');
    await library().changeBookmarks({
      put: [bookmarkIn(letter, 2), bookmarkIn(recipe, 1, 'Meer knoflook!'), bookmarkIn(letter, 1)],
      remove: [],
    });
    const list = await library().bookmarks();
    expect(list.map(({ quote, note }) => [quote.slice(0, 9), note])).toEqual([
      ['Op zaterd', ''],
      ['Tot dan! ', ''],
      ['Snijd de ', 'Meer knoflook!'],
    ]);
    const left = await library().changeBookmarks({ put: [], remove: [{ article: letter.id, id: 'merk-1' }] });
    expect(left).toHaveLength(2);
    expect(await library().bookmarks()).toEqual(left);
  });
});

describe('a bookmark', () => {
  it('brings a sample into the list, and is refused for a text that is not in it', async () => {
    const own = library();
    await own.keepOnceRead(recipe);
    expect(await own.changeBookmarks({ put: [bookmarkIn(recipe, 1)], remove: [] })).toHaveLength(1);
    expect(shown((await own.list()).texts)).toEqual(['Soep van pompoen']);
    const elsewhere = own.changeBookmarks({ put: [bookmarkIn(letter, 1)], remove: [] });
    expect(await problemCode(elsewhere)).toBe('library-text-missing');
    expect(await own.bookmarks()).toHaveLength(1);
  });
});

describe('searching', () => {
  const search = async (words: string, own = library()) => {
    const found = [];
    for await (const text of own.search(words, new AbortController().signal)) found.push(text);
    return found;
  };

  it('finds words in the texts, whatever their case and accents, and where they stand', async () => {
    await library().keep(letter, 'brief.txt');
    await library().keep(articleFromText('Een café aan de straat, naast de bakker.'), '');
    const found = await search('STRAAT');
    expect(found.map(({ count }) => count)).toEqual([1, 1]);
    const [cafe, party] = found;
    expect(cafe?.places[0]).toMatchObject({ place: { block: 0 }, excerpt: /Een café aan de straat/ });
    const { excerpt, found: range } = party!.places[0]!;
    expect(excerpt.slice(range.start, range.end)).toBe('straat');
    expect(await search('cafe bakk')).toHaveLength(1);
    expect(await search('bakker feest')).toEqual([]);
    expect(await search('traat')).toEqual([]);
    expect(await search('?!')).toEqual([]);
  });

  it('leaves out what was removed', async () => {
    const own = library();
    await own.keep(letter, 'brief.txt');
    await own.remove([letter.id]);
    expect(await search('straat', own)).toEqual([]);
  });
});

describe('a list that is switched off', () => {
  const off = () => library({ isOn: async () => false });

  it('takes no text in, and keeps of a place only its number', async () => {
    const own = off();
    expect(await own.keep(letter, 'brief.txt')).toEqual(fine);
    await own.keepReading(letter.id, readingIn(letter, 1));
    expect((await off().list()).texts).toEqual([]);
    expect((await off().keep(letter, 'brief.txt')).place).toEqual({
      block: 1,
      offset: 0,
      before: '',
      after: '',
    });
    const files = await readdir(path('home', 'library', 'facts'));
    const kept = await Promise.all(
      files.map((name) => readFile(path('home', 'library', 'facts', name), 'utf8')),
    );
    expect(kept.join()).not.toMatch(/zaterdag|buren|brief/);
  });
});

describe('when it can not be kept', () => {
  const noSpace = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });

  it('says so beside the text, and has everything of before', async () => {
    await library().keep(letter, 'brief.txt');
    await library().keepReading(letter.id, readingIn(letter, 1));
    const full = library({ write: () => Promise.reject(noSpace) });
    expect((await full.keep(recipe, 'soep.txt')).problem).toEqual({ code: 'library-not-saved' });
    expect(await full.keep(letter, 'brief.txt')).toMatchObject({
      place: { block: 1 },
      problem: { code: 'library-not-saved' },
    });
    expect(await problemCode(full.keepReading(letter.id, readingIn(letter, 2)))).toBe('library-not-saved');
    expect(await problemCode(full.remove([letter.id]))).toBe('library-not-saved');
    expect(await problemCode(full.changeBookmarks({ put: [bookmarkIn(letter, 1)], remove: [] }))).toBe(
      'library-not-saved',
    );
    expect(shown((await library().list()).texts)).toEqual(['Beste buren']);
    expect((await library().keep(letter, 'brief.txt')).place?.block).toBe(1);
  });

  it('can be kept as soon as there is room again', async () => {
    let isFull = true;
    const own = library({
      write: (file, data) => (isFull ? Promise.reject(noSpace) : writePrivately(file, data)),
    });
    await own.keep(letter, 'brief.txt');
    isFull = false;
    expect(await own.keep(letter, 'brief.txt')).toEqual(fine);
    expect(await library().read(letter.id)).toEqual(letter);
  });

  it('never takes more than its limit, and removes nothing by itself', async () => {
    const small = library({ limitBytes: 800 });
    expect(await small.keep(letter, 'brief.txt')).toEqual(fine);
    expect((await small.keep(recipe, 'soep.txt')).problem).toBeNull();
    const long = articleFromText('Een lang verhaal. '.repeat(40));
    expect((await small.keep(long, '')).problem).toEqual({ code: 'library-full', limitBytes: 800 });
    expect(shown((await library().list()).texts)).toEqual(['Soep van pompoen', 'Beste buren']);
    expect(await small.keep(letter, 'brief.txt')).toEqual(fine);
  });

  it('says so when the folder can not be read', async () => {
    await mkdir(path('home', 'library'), { recursive: true });
    await writeFile(path('home', 'library', 'facts'), 'geen map');
    expect(await problemCode(library().list())).toBe('library-not-readable');
    expect(await problemCode(library().bookmarks())).toBe('library-not-readable');
    expect((await library().keep(letter, 'brief.txt')).problem).toEqual({ code: 'library-not-readable' });
  });
});

describe('what was kept before', () => {
  const oldPlaces = (content: unknown) =>
    writeFile(path('home', 'places.json'), typeof content === 'string' ? content : JSON.stringify(content));

  it('is taken over: the places of before there was a list', async () => {
    await mkdir(path('home'));
    await oldPlaces({
      places: { [letter.id]: { block: 1, offset: 3 }, [recipe.id]: { block: 1, offset: 0 } },
    });
    expect((await library().keep(letter, 'brief.txt')).place).toEqual({
      block: 1,
      offset: 3,
      before: '',
      after: '',
    });
    expect((await library().keep(recipe, 'soep.txt')).place?.block).toBe(1);
    await expect(stat(path('home', 'places.json'))).rejects.toThrow();
    await library().keepReading(letter.id, readingIn(letter, 2));
    expect((await library().keep(letter, 'brief.txt')).place?.block).toBe(2);
  });

  it('stays where it is when it can not be understood', async () => {
    await mkdir(path('home'));
    for (const content of [
      'rommel',
      { places: { [letter.id]: { block: -1 }, [recipe.id]: { block: 1, offset: 0 } } },
    ]) {
      await oldPlaces(content);
      expect((await library().keep(letter, 'brief.txt')).place).toBeNull();
      expect(await readFile(path('home', 'places.json'), 'utf8')).toContain(
        typeof content === 'string' ? 'rommel' : '-1',
      );
    }
    expect((await library().keep(recipe, '')).place?.block).toBe(1);
  });

  it('comes into the list when its program was ended before it could put it there', async () => {
    await library().keep(letter, 'brief.txt');
    await rm(path('home', 'library', 'facts'), { recursive: true });
    expect(shown((await library().list()).texts)).toEqual(['Beste buren']);
  });
});

it('opens in a folder that may only be read', async () => {
  await library().keep(letter, 'brief.txt');
  const folders = ['home/library/facts', 'home/library/texts', 'home/library', 'home'].map((name) =>
    path(name),
  );
  for (const folder of folders) await chmod(folder, 0o500);
  try {
    expect(shown((await library().list()).texts)).toEqual(['Beste buren']);
    expect(await library().read(letter.id)).toEqual(letter);
  } finally {
    for (const folder of folders) await chmod(folder, 0o700);
  }
});
