import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ConnectedClient, connectClient } from '../../src/contract/connect-client.ts';
import type { Input } from '../../src/contract/leesmee-api.ts';
import { serveClient } from '../../src/contract/serve-client.ts';
import { defaultReadingOptions } from '../../src/core/dutch/spoken-text.ts';
import type { PronunciationEntry } from '../../src/core/pronunciation-entry.ts';
import { sliceRange } from '../../src/core/text-range.ts';
import { appFolders } from '../../src/services/app-folders.ts';
import { createServices, type Services } from '../../src/services/create-services.ts';
import { builtModule } from '../support/built-app.ts';
import { memoryChannelPair } from '../support/memory-channel.ts';
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

describe('the dictionary, asked for by a page', () => {
  const path = temporaryFolder();
  let services: Services;
  let client: ConnectedClient;
  beforeEach(() => {
    const folders = { ...appFolders(builtModule('main.js').href), user: path() };
    services = createServices({ folders });
    const [page, host] = memoryChannelPair();
    serveClient(host, services.handlers, () => {});
    client = connectClient(page);
  });
  afterEach(() => services.close());

  const spoken = async (text: string, more: Partial<Input<'speech.spoken'>> = {}) => {
    const request = { text, kind: 'paragraph', article: null, reading: defaultReadingOptions } as const;
    const { text: said, words } = await client.ask('speech.spoken', { ...request, ...more });
    return { said, sources: words.map(({ source }) => sliceRange(text, source)) };
  };

  it('changes what is spoken, and leaves each word where it is written', async () => {
    const text = 'Kovalenko heeft 12 kazen.';
    expect((await spoken(text)).said).toBe('Kovalenko heeft twaalf kazen.');
    await client.ask('pronunciations.change', { put: [kovalenko], remove: [] });
    expect(await spoken(text)).toEqual({
      said: 'Kovallenko heeft twaalf kazen.',
      sources: ['Kovalenko', 'heeft', '12', 'kazen'],
    });
    const only = { ...kovalenko, id: 'a-2', article, spoken: 'Kovaljenko' };
    await client.ask('pronunciations.change', { put: [only], remove: [] });
    expect((await spoken(text, { article })).said).toBe('Kovaljenko heeft twaalf kazen.');
    expect(await client.ask('pronunciations.list', null)).toEqual([kovalenko, only]);
  });

  it('follows the reading options that are asked for', async () => {
    const text = 'Dit (zo dus) is het.';
    expect((await spoken(text)).sources).toContain('zo');
    const reading = { ...defaultReadingOptions, brackets: 'skip' } as const;
    expect((await spoken(text, { reading })).sources).not.toContain('zo');
  });

  it('goes out and comes in as a file', async () => {
    await client.ask('pronunciations.change', { put: [kovalenko], remove: [] });
    const { name, text } = await client.ask('pronunciations.export', { format: 'pls' });
    await client.ask('pronunciations.change', { put: [], remove: [kovalenko.id] });
    const bytes = Uint8Array.from(Buffer.from(text));
    const report = await client.ask('pronunciations.import', { name, bytes });
    expect(report).toMatchObject({ added: 1, replaced: 0, badLineCount: 0 });
    expect((await spoken('Kovalenko')).said).toBe('Kovallenko');
  });

  it.each<[string, Partial<PronunciationEntry>]>([
    ['nothing written', { written: ' ' }],
    ['nothing to hear', { spoken: '…' }],
    ['too much', { spoken: 'a'.repeat(201) }],
    ['a text that can’t be', { article: '../elders' }],
    ['a strange id', { id: 'a b' }],
  ])('takes no entry with %s', async (_, wrong) => {
    const put = [{ ...kovalenko, ...wrong }];
    expect(await problemCode(client.ask('pronunciations.change', { put, remove: [] }))).toBe(
      'request-invalid',
    );
    expect(await client.ask('pronunciations.list', null)).toEqual([]);
  });
});
