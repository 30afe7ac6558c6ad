import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ArticlePart } from '../../src/contract/leesmee-api.ts';
import { DocumentsApart } from '../../src/services/documents/apart/documents-apart.ts';
import { gatheredArticle } from '../../src/services/documents/gathered-article.ts';
import {
  articleFromText,
  type DocumentFile,
  readDocument,
} from '../../src/services/documents/read-document.ts';
import { builtModule, setup } from '../support/built-app.ts';
import { faultyDocuments } from '../support/faulty-documents.ts';
import { problemCode } from '../support/problem-code.ts';

beforeAll(setup);

const never = new AbortController().signal;
const file = (name: string, text: string): DocumentFile => ({ name, bytes: new TextEncoder().encode(text) });
const letter = file('brief.txt', 'Beste Anne,\n\nHet regent al drie dagen. Morgen wordt het droog.');
const paragraph = 'De **veerman** roeit naar de overkant. [Daar](#) wacht niemand.\n\n';
const book = file('boek.md', `# Het veer\n\n${paragraph.repeat(10_000)}`);

/** Takes many times the second that it gets. */
const library = file('boeken.md', `# Het veer\n\n${paragraph.repeat(100_000)}`);

let documents: DocumentsApart;
afterEach(() => documents.close());

function start(limits?: { readonly timeMs: number; readonly heapMb: number }): DocumentsApart {
  documents = new DocumentsApart(builtModule('document-worker.js'), limits);
  return documents;
}

const read = (input: DocumentFile, signal = never) => gatheredArticle(documents.read(input, signal));

describe('a document that is read apart', () => {
  it('becomes the same article as anywhere else, and so does a text', async () => {
    start();
    expect(await read(letter)).toEqual(await readDocument(letter, never));
    const text = 'Zomaar wat.\n\nEn nog wat.';
    const pasted = documents.read({ name: '', text }, never);
    expect(await gatheredArticle(pasted)).toEqual(articleFromText(text));
  });

  it('keeps its bytes where they were', async () => {
    start();
    const whole = new TextEncoder().encode('Niet dit. Wel dit. Niet dit.');
    const middle = { name: 'deel.txt', bytes: whole.subarray(10, 18) };
    expect((await read(middle)).blocks).toEqual([{ kind: 'paragraph', text: 'Wel dit.' }]);
    expect(whole.length).toBe(28);
  });

  it('tells how far it is, and then comes in parts', async () => {
    start();
    const parts: ArticlePart[] = [];
    for await (const part of documents.read(book, never)) parts.push(part);
    const done = parts.flatMap((part) => (part.part === 'progress' ? [part.done] : []));
    expect(done.length).toBeGreaterThan(1);
    expect(done).toEqual([...done].sort((one, other) => one - other));
    const kinds = parts.map(({ part }) => part).filter((kind) => kind !== 'progress');
    expect(kinds[0]).toBe('head');
    expect(new Set(kinds.slice(1))).toEqual(new Set(['blocks']));
  });

  it('is there as soon as its last part is, and its thread is waited for at the end of all', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { terminate: end } = Worker.prototype;
    const terminate = vi.spyOn(Worker.prototype, 'terminate').mockImplementationOnce(async function (
      this: Worker,
    ) {
      await held;
      return end.call(this);
    });
    try {
      start();
      expect((await read(letter)).title).toBe('brief');
      let isClosed = false;
      const closing = documents.close().then(() => {
        isClosed = true;
      });
      await sleep(50);
      expect(isClosed).toBe(false);
      release();
      await closing;
    } finally {
      terminate.mockRestore();
    }
  });

  it('may fail like anywhere else', async () => {
    start();
    expect(await problemCode(read(file('leeg.txt', ' ')))).toBe('file-empty');
    expect(await problemCode(gatheredArticle(documents.read({ name: '', text: '\n' }, never)))).toBe(
      'text-empty',
    );
  });
});

describe('a document that can’t be coped with', () => {
  it('may take too long', async () => {
    start({ timeMs: 1000, heapMb: 512 });
    expect(await problemCode(read(library))).toBe('file-too-complex');
    expect((await read(letter)).title).toBe('brief');
  });

  it('may take too much memory', async () => {
    start({ timeMs: 60_000, heapMb: 24 });
    expect(await problemCode(read(book))).toBe('file-too-complex');
    expect((await read(letter)).title).toBe('brief');
  });

  it('may be given up, and then nothing of it comes any more', async () => {
    start();
    const giveUp = new AbortController();
    const reading = documents.read(book, giveUp.signal);
    expect((await reading.next()).value).toMatchObject({ part: 'progress' });
    giveUp.abort();
    expect(await problemCode(gatheredArticle(reading))).toBe('cancelled');
    expect(await problemCode(read(letter, AbortSignal.abort()))).toBe('cancelled');
    expect((await read(letter)).title).toBe('brief');
  });

  it('keeps no other waiting for ever', async () => {
    start({ timeMs: 1000, heapMb: 512 });
    const books = [library, library, library].map((each) => problemCode(read(each)));
    const last = read(letter);
    expect(await Promise.all(books)).toEqual(Array(3).fill('file-too-complex'));
    expect((await last).title).toBe('brief');
  });
});

describe('what reads documents', () => {
  it.each(Object.entries(faultyDocuments()))(
    'reads the next one after %s',
    async (_, { code, ...faulty }) => {
      start();
      expect(await problemCode(read(faulty))).toBe(code);
      expect((await read(letter)).title).toBe('brief');
    },
  );

  it('fetches nothing', async () => {
    let asked = 0;
    const server = createServer((_, response) => {
      asked += 1;
      response.end('kwaad');
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const page = `<!doctype html><link rel="stylesheet" href="${address}"><script src="${address}"></script>
      <body><img src="${address}" alt="Een zwaan"><iframe src="${address}"></iframe><p>Dag.</p></body>`;
    start();
    expect((await read(file('zwaan.html', page))).blocks.map(({ text }) => text)).toEqual([
      'Afbeelding: Een zwaan',
      'Dag.',
    ]);
    const entity = faultyDocuments(address)['an entity from elsewhere']!;
    expect(await problemCode(read(entity))).toBe('file-unsafe');
    expect(asked).toBe(0);
    server.close();
  });
});

it('ends what is being read when it is closed, and reads no more', async () => {
  start();
  const reading = documents.read(book, never);
  await reading.next();
  await documents.close();
  expect(await problemCode(gatheredArticle(reading))).toBe('cancelled');
  expect(await problemCode(read(letter))).toBe('cancelled');
});
