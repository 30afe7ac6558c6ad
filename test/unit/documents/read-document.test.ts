import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentLimitBytes } from '../../../src/contract/leesmee-api.ts';
import type { Article } from '../../../src/core/article.ts';
import { LeesmeeError } from '../../../src/core/errors.ts';
import { articleFromText, readDocument } from '../../../src/services/documents/read-document.ts';
import { encoders, utf8 } from './document-bytes.ts';

const { signal } = new AbortController();
const read = (name: string, bytes: Uint8Array): Promise<Article> => readDocument({ name, bytes }, signal);
const problemOf = (reading: Promise<Article>): Promise<unknown> =>
  reading.then(
    () => 'no problem',
    (error: unknown) => (error instanceof LeesmeeError ? error.problem : error),
  );

const text = 'Eén idee\n\nHet idee was geëmailleerd, zo zei men, en dat kostte € 12,50.\n';

describe('reading a document', () => {
  it.each(Object.entries(encoders))('gives the same article from %s', async (_, encode) => {
    expect(await read('idee.txt', encode(text))).toEqual(await read('idee.txt', utf8(text)));
  });

  it.each(['\r\n', '\r', '\u0085', '\u2028'])('gives the same article with line ends %j', async (lineEnd) => {
    const bytes = utf8(text.replaceAll('\n', lineEnd));
    expect(await read('idee.txt', bytes)).toEqual(await read('idee.txt', utf8(text)));
  });

  it('gives another text another id', async () => {
    const { id } = await read('idee.txt', utf8(text));
    expect(id).toMatch(/^[0-9a-f]{32}$/);
    expect((await read('idee.txt', utf8(`${text}Meer.`))).id).not.toBe(id);
  });

  it('takes Markdown by its name only', async () => {
    const bytes = utf8('Een **vet** woord in een zin.');
    expect((await read('a.MD', bytes)).blocks[0]?.text).toBe('Een vet woord in een zin.');
    expect((await read('a.txt', bytes)).blocks[0]?.text).toBe('Een **vet** woord in een zin.');
  });

  it.each([
    ['verslag.2025.txt', 'verslag.2025'],
    ['.verborgen', '.verborgen'],
  ])('calls a text without a title after its file %s', async (name, title) => {
    expect((await read(name, utf8('zomaar een regel.'))).title).toBe(title);
  });

  it.each([
    ['', 'nothing'],
    [' \r\n\t\u00a0\n', 'white space'],
    ['\ufeff', 'a byte order mark'],
    ['-----\n', 'a rule'],
  ])('says that a file of %j is empty', async (content) => {
    expect(await problemOf(read('leeg.txt', utf8(content)))).toEqual({
      code: 'file-empty',
      name: 'leeg.txt',
    });
    expect(await problemOf(read('leeg.md', utf8(content)))).toEqual({ code: 'file-empty', name: 'leeg.md' });
  });

  it('says that other data is no text, whatever its name', async () => {
    expect(await problemOf(read('foto.txt', Uint8Array.of(0xff, 0xd8, 0, 1, 2, 3)))).toEqual({
      code: 'file-binary',
      name: 'foto.txt',
    });
  });

  it('refuses what is over the limit', async () => {
    const bytes = new Uint8Array(documentLimitBytes + 1);
    const problem = { code: 'file-too-large', sizeBytes: bytes.length, limitBytes: documentLimitBytes };
    expect(await problemOf(read('groot.txt', bytes))).toEqual({ ...problem, name: 'groot.txt' });
  });

  it.each(['a.txt', 'a.md'])('stops when it is cancelled: %s', async (name) => {
    const reading = readDocument({ name, bytes: utf8(text) }, AbortSignal.abort());
    expect(await problemOf(reading)).toEqual({ code: 'cancelled' });
  });

  it('takes a box that is ticked for no text, also where it stands under its marker', async () => {
    const { blocks } = await read('a.md', utf8('# Lijst\n\n-\n[x] Brood kopen.\n\n- [ ] Melk halen.'));
    expect(blocks.map(({ text }) => text)).toEqual(['Lijst', 'Brood kopen.', 'Melk halen.']);
  });

  it('never fails without saying why', async () => {
    const names = fc.constantFrom('a.txt', 'a.md');
    await fc.assert(
      fc.asyncProperty(names, fc.uint8Array({ maxLength: 400 }), async (name, bytes) => {
        expect(['no problem', 'file-empty', 'file-binary']).toContain(await outcome(read(name, bytes)));
      }),
    );
    await fc.assert(
      fc.asyncProperty(names, lines, async (name, content) => {
        expect(['no problem', 'file-empty', 'file-binary']).toContain(
          await outcome(read(name, utf8(content))),
        );
      }),
    );
  });
});

const outcome = async (reading: Promise<Article>): Promise<unknown> => {
  const problem = await problemOf(reading);
  return typeof problem === 'object' && problem !== null && 'code' in problem ? problem.code : problem;
};

/** Texts of the signs that mean something in a document, so that chance meets the rules. */
const line = fc
  .array(
    fc.constantFrom(
      'Kop',
      'een',
      '1.',
      'a)',
      '-',
      '•',
      '>',
      '#',
      '---',
      '=',
      '"Zo."',
      'voor-',
      'Noord-',
      '|',
      '  ',
      '\t',
      '€ 5',
      '\u00a0',
      '\u00ad',
      '10.000',
      'ﬁets',
      '`',
      '*',
      '[x]',
      '<b>',
    ),
    { maxLength: 14 },
  )
  .map((words) => words.join(' '));
const lines = fc.array(line, { maxLength: 30 }).map((all) => all.join('\n'));

const lettersAndDigits = (content: string): string => content.replace(/[^\p{L}\p{N}]/gu, '');

describe('text that is pasted', () => {
  it('is called after its first words where it has no title', () => {
    const article = articleFromText(`${'Er was eens een koning die niet kon slapen. '.repeat(3)}`);
    expect(article.title).toBe('Er was eens een koning die niet kon slapen. Er was eens een…');
    expect(article.blocks[0]?.kind).toBe('paragraph');
  });

  it('must hold something', () => {
    expect(() => articleFromText(' \n\u200b')).toThrow(new LeesmeeError({ code: 'text-empty' }));
  });

  it('takes a date alone under the title as its date', () => {
    const article = articleFromText('Nieuw dek\n\nvrijdag 1 mei 2026\n\nDe brug is open.');
    expect(article).toMatchObject({ title: 'Nieuw dek', date: '2026-05-01' });
    expect(article.blocks.map((block) => block.text)).toEqual(['Nieuw dek', 'De brug is open.']);
  });

  it('keeps every letter and digit, in order', () => {
    fc.assert(
      fc.property(fc.oneof(lines, fc.string({ unit: 'binary', maxLength: 200 })), (content) => {
        fc.pre(lettersAndDigits(content) !== '' && !/\d{4}/.test(content));
        const blocks = articleFromText(content).blocks.map((block) =>
          block.kind === 'listItem' ? `${block.marker}${block.text}` : block.text,
        );
        const expected = lettersAndDigits(content.normalize('NFC').replaceAll('ﬁ', 'fi'));
        expect(lettersAndDigits(blocks.join('')).normalize('NFKC')).toBe(expected.normalize('NFKC'));
      }),
      { numRuns: 500 },
    );
  });

  it('has a first heading of level 1 with its title, or none', () => {
    fc.assert(
      fc.property(lines, (content) => {
        fc.pre(lettersAndDigits(content) !== '');
        const { title, blocks } = articleFromText(content);
        const [first] = blocks;
        if (first?.kind === 'heading') expect(first).toEqual({ kind: 'heading', level: 1, text: title });
        for (const block of blocks) expect(block.text).toBe(block.text.trim().replace(/\s+/g, ' '));
      }),
    );
  });

  it('is cut where one paragraph is longer than a page can hold, between sentences', () => {
    const sentence = 'De zee heeft geen haast en de wind wel. ';
    const { blocks } = articleFromText(sentence.repeat(2000));
    expect(blocks.length).toBe(5);
    for (const block of blocks) expect(block.text).toMatch(/^De zee .* wel\.$/);
    expect(blocks.map((block) => block.text).join(' ')).toBe(sentence.repeat(2000).trim());
  });
});
