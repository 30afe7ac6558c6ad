import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { PlacesStore } from '../../src/services/places/places-store.ts';
import { problemCode } from '../support/problem-code.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const article = (n: number): string => n.toString(16).padStart(16, '0');

describe('the places file', () => {
  const path = temporaryFolder();
  const store = (): PlacesStore => new PlacesStore(path('leesmee'));
  const file = (): string => path('leesmee', 'places.json');

  async function write(content: unknown): Promise<void> {
    await mkdir(path('leesmee'));
    await writeFile(file(), JSON.stringify(content));
  }

  it('knows no place at first', async () => {
    expect(await store().get(article(1))).toBeNull();
  });

  it('keeps the place in each text over a restart, for its owner only', async () => {
    await store().keep(article(1), { block: 4, offset: 120 });
    await store().keep(article(2), { block: 0, offset: 0 });
    expect(await store().get(article(1))).toEqual({ block: 4, offset: 120 });
    expect(await store().get(article(2))).toEqual({ block: 0, offset: 0 });
    expect((await stat(file())).mode & 0o777).toBe(0o600);
  });

  it('forgets a place when told so', async () => {
    await store().keep(article(1), { block: 4, offset: 120 });
    await store().keep(article(1), null);
    expect(await store().get(article(1))).toBeNull();
  });

  it('keeps the thousand texts that were read last', async () => {
    const places = store();
    await Promise.all(
      Array.from({ length: 1000 }, (_, n) => places.keep(article(n), { block: n, offset: 0 })),
    );
    await places.keep(article(0), { block: 7, offset: 7 });
    await places.keep(article(5000), { block: 1, offset: 1 });
    expect(await places.get(article(0))).toEqual({ block: 7, offset: 7 });
    expect(await places.get(article(1))).toBeNull();
    expect(await places.get(article(2))).toEqual({ block: 2, offset: 0 });
    expect(Object.keys(JSON.parse(await readFile(file(), 'utf8')).places)).toHaveLength(1000);
  });

  it('gives no place that makes no sense, keeps the others, and leaves what it does not know', async () => {
    const bookmark = { sentence: 'x', block: -1 };
    await write({
      version: 2,
      places: { [article(1)]: bookmark, [article(2)]: { block: 2, offset: 3, read: '2026-01-01' } },
    });
    expect(await store().get(article(1))).toBeNull();
    expect(await store().get(article(2))).toEqual({ block: 2, offset: 3 });
    await store().keep(article(3), { block: 1, offset: 1 });
    expect(JSON.parse(await readFile(file(), 'utf8'))).toEqual({
      version: 2,
      places: {
        [article(1)]: bookmark,
        [article(2)]: { block: 2, offset: 3, read: '2026-01-01' },
        [article(3)]: { block: 1, offset: 1 },
      },
    });
  });

  it('starts anew from garbage, and keeps it aside', async () => {
    await mkdir(path('leesmee'));
    await writeFile(file(), 'rommel');
    expect(await store().get(article(1))).toBeNull();
    await store().keep(article(1), { block: 1, offset: 1 });
    expect(await store().get(article(1))).toEqual({ block: 1, offset: 1 });
    expect(await readFile(`${file()}.bad`, 'utf8')).toBe('rommel');
  });

  it('says when it can not write', async () => {
    await mkdir(file(), { recursive: true });
    expect(await store().get(article(1))).toBeNull();
    expect(await problemCode(store().keep(article(1), { block: 1, offset: 1 }))).toBe('settings-not-saved');
  });
});
