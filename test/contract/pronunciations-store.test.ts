import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { speakDutch } from '../../src/core/dutch/speak-dutch.ts';
import type { PronunciationEntry } from '../../src/core/pronunciation-entry.ts';
import { PronunciationsStore } from '../../src/services/pronunciations/pronunciations-store.ts';
import { problemCode } from '../support/problem-code.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const article = '0123456789abcdef';
const kovalenko: PronunciationEntry = {
  id: 'a-1',
  article: null,
  written: 'Kovalenko',
  spoken: 'Kovallenko',
  match: 'word',
  caseSensitive: false,
};
const here: PronunciationEntry = { ...kovalenko, id: 'a-2', article, spoken: 'Kovaljenko' };
const bytes = (text: string) => Uint8Array.from(Buffer.from(text));

describe('the dictionary', () => {
  const path = temporaryFolder();
  const store = (): PronunciationsStore => new PronunciationsStore(path('leesmee'));
  const file = (): string => path('leesmee', 'pronunciations.json');
  const content = async (): Promise<unknown> => JSON.parse(await readFile(file(), 'utf8'));
  const write = async (text: string): Promise<void> => {
    await mkdir(path('leesmee'));
    await writeFile(file(), text);
  };
  async function said(by: PronunciationsStore, id: string | null): Promise<string> {
    const pronunciations = await by.compiledFor(id);
    return speakDutch('Kovalenko', { pronunciations }).text;
  }

  it('is kept over a restart, and changes what is said at once', async () => {
    const first = store();
    expect(await said(first, null)).toBe('Kovalenko');
    expect(await first.change({ put: [kovalenko], remove: [] })).toEqual([kovalenko]);
    expect(await said(first, null)).toBe('Kovallenko');
    expect(await store().list()).toEqual([kovalenko]);
    expect(await said(store(), article)).toBe('Kovallenko');
    await first.change({ put: [], remove: [kovalenko.id] });
    expect(await said(first, null)).toBe('Kovalenko');
  });

  it('has an entry for one text go before one that always holds, in that text only', async () => {
    const changed = store();
    await changed.change({ put: [kovalenko, here], remove: [] });
    expect(await said(changed, article)).toBe('Kovaljenko');
    expect(await said(changed, 'fedcba9876543210')).toBe('Kovallenko');
    expect(await said(changed, article)).toBe('Kovaljenko');
  });

  it('is compiled once for all that is said between two changes', async () => {
    const changed = store();
    await changed.change({ put: [kovalenko, here], remove: [] });
    expect(await changed.compiledFor(null)).toBe(await changed.compiledFor('fedcba9876543210'));
    expect(await changed.compiledFor(article)).toBe(await changed.compiledFor(article));
  });

  it('leaves in its file what it doesn’t understand, and reads the rest', async () => {
    const strange = { id: 'b', phonemes: 'kɔ' };
    await write(
      JSON.stringify({ version: 3, pronunciations: [strange, kovalenko, { ...here, spoken: '…' }] }),
    );
    const changed = store();
    expect(await changed.list()).toEqual([kovalenko]);
    await changed.change({ put: [here], remove: [] });
    expect(await content()).toEqual({
      version: 3,
      pronunciations: [kovalenko, here, strange, { ...here, spoken: '…' }],
    });
  });

  it('speaks without a dictionary where its file can’t be read', async () => {
    await write('{ "pronunciations": [');
    expect(await said(store(), null)).toBe('Kovalenko');
    await mkdir(path('other', 'pronunciations.json'), { recursive: true });
    const unreadable = new PronunciationsStore(path('other'));
    expect(await unreadable.list()).toEqual([]);
    expect(await problemCode(unreadable.change({ put: [kovalenko], remove: [] }))).toBe(
      'pronunciations-not-saved',
    );
    expect(await said(unreadable, null)).toBe('Kovalenko');
  });

  it('takes no more than it has room for, and goes on with other changes', async () => {
    const entries = Array.from({ length: 50_000 }, (_, index) => ({
      ...kovalenko,
      id: `n${index}`,
      written: `Naam ${index}`,
    }));
    await write(JSON.stringify({ pronunciations: entries }));
    const full = store();
    const [tooMany, removed] = await Promise.allSettled([
      full.change({ put: [kovalenko], remove: [] }),
      full.change({ put: [], remove: ['n0'] }),
    ]);
    expect(tooMany).toMatchObject({ reason: { problem: { code: 'pronunciations-full', limit: 50_000 } } });
    expect(removed).toMatchObject({ status: 'fulfilled' });
    const report = await full.import({ name: 'lijst.csv', bytes: bytes('Een,Eén\nTwee,Tweej\n') });
    expect(report).toMatchObject({ added: 1, badLineCount: 1, badLines: [{ line: 2, reason: 'full' }] });
  });

  it('imports the good lines of a file, and tells of the others', async () => {
    const changed = store();
    await changed.change({ put: [kovalenko], remove: [] });
    const text = 'geschreven;uitgesproken\nKovalenko;Kowalenko\nBea;\nYael;Jaa-el\n';
    const { pronunciations, ...report } = await changed.import({ name: 'lijst.csv', bytes: bytes(text) });
    expect(report).toEqual({
      added: 1,
      replaced: 1,
      badLines: [{ line: 3, reason: 'spoken-missing' }],
      badLineCount: 1,
    });
    expect(pronunciations.map(({ written, spoken }) => [written, spoken])).toEqual([
      ['Kovalenko', 'Kowalenko'],
      ['Yael', 'Jaa-el'],
    ]);
    expect(await said(changed, null)).toBe('Kowalenko');
  });

  it('names at most a thousand bad lines, and counts them all', async () => {
    const report = await store().import({ name: 'lijst.csv', bytes: bytes('x,\n'.repeat(1200)) });
    expect([report.badLines.length, report.badLineCount]).toEqual([1000, 1200]);
  });

  it('is exported as a file that imports as it was', async () => {
    const from = store();
    await from.change({ put: [kovalenko, here], remove: [] });
    const { name, text } = await from.export('csv');
    const to = new PronunciationsStore(path('elsewhere'));
    const { pronunciations } = await to.import({ name, bytes: bytes(text) });
    expect(pronunciations.map(({ id: _, ...rest }) => rest)).toEqual(
      [kovalenko, here].map(({ id: _, ...rest }) => rest),
    );
  });
});
