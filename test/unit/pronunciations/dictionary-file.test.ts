import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pronunciationFault, tidyPronunciation } from '../../../src/core/pronunciation-entry.ts';
import { dictionaryFile, readDictionaryFile } from '../../../src/services/pronunciations/dictionary-file.ts';
import { problemCode } from '../../support/problem-code.ts';
import { entry } from './entries.ts';

const read = (content: string | Uint8Array) =>
  readDictionaryFile({ name: 'lijst', bytes: Uint8Array.from(Buffer.from(content)) });
const readFixture = (name: string) =>
  read(readFileSync(new URL(`../../fixtures/pronunciations/${name}`, import.meta.url)));

async function said(content: string | Uint8Array) {
  const { found, badLines } = await read(content);
  return { found: found.map(({ entry: { written, spoken } }) => [written, spoken]), badLines };
}

const formats = ['csv', 'tsv', 'pls'] as const;

describe.each(formats)('a dictionary as %s', (format) => {
  const anyEntry = fc
    .record({
      written: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
      spoken: fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => `${text}a`),
      match: fc.constantFrom('word' as const, 'part' as const),
      caseSensitive: fc.boolean(),
      article: fc.constantFrom(null, '0123456789abcdef'),
    })
    .map(({ written, spoken, ...more }) => tidyPronunciation(entry(written, spoken, more)))
    .filter((each) => pronunciationFault(each) === null);

  it('comes back as it was, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEntry, { minLength: 1, maxLength: 5 }), async (entries) => {
        const { found, badLines } = await read(dictionaryFile(entries, format).text);
        const plain = (all: readonly object[]) => new Set(all.map((each) => ({ ...each, id: '' })));
        expect(badLines).toEqual([]);
        expect(plain(found.map((each) => each.entry))).toEqual(plain(entries));
      }),
    );
  });

  it.each([
    '=1+1',
    '+32',
    '-x',
    '@som',
    "'=x",
    'a"b',
    'a,b;c',
    '<b>&amp;</b>',
    ']]>',
    '&lol;',
    '&constructor;',
  ])('comes back as it was with %j in it', async (awkward) => {
    const { found } = await read(dictionaryFile([entry(awkward, `${awkward} a`)], format).text);
    expect(found.map((each) => [each.entry.written, each.entry.spoken])).toEqual([[awkward, `${awkward} a`]]);
  });

  it('is sorted as a Dutch reader would', async () => {
    const words = ['Zoë', 'élan', 'appel', 'Eva'];
    const { found } = await read(
      dictionaryFile(
        words.map((word) => entry(word, 'a')),
        format,
      ).text,
    );
    expect(found.map((each) => each.entry.written)).toEqual(['appel', 'élan', 'Eva', 'Zoë']);
  });
});

describe('a table', () => {
  it('has a heading, a byte order mark, and nothing that a spreadsheet would calculate', () => {
    const { name, text } = dictionaryFile([entry('=1+1', 'is twee', { match: 'part' })], 'csv');
    expect(name).toBe('uitspraak.csv');
    expect(text).toBe("\uFEFFgeschreven,uitgesproken,deel,hoofdletters,tekst\r\n'=1+1,is twee,ja,nee,\r\n");
  });

  it('is read with its columns in any order, or without a heading', async () => {
    expect((await said('deel,uitgesproken,geschreven\nja,Kees,Cees')).found).toEqual([['Cees', 'Kees']]);
    expect((await said('Cees,Kees\nBea,Bee')).found).toEqual([
      ['Cees', 'Kees'],
      ['Bea', 'Bee'],
    ]);
  });

  it.each([
    ['semicolons', 'geschreven;uitgesproken\nCees;Kees, zeg je\n'],
    ['tabs', 'geschreven\tuitgesproken\nCees\tKees, zeg je\n'],
    ['the line ends of an old Mac', 'geschreven;uitgesproken\rCees;Kees, zeg je\r'],
    ['quotation marks', '"geschreven","uitgesproken"\n"Cees","Kees, zeg je"\n'],
    ['UTF-16', Buffer.from('\uFEFFgeschreven;uitgesproken\nCees;Kees, zeg je\n', 'utf16le')],
  ])('is read with %s', async (_, content) => {
    expect(await said(content)).toEqual({ found: [['Cees', 'Kees, zeg je']], badLines: [] });
  });

  it('is read in the encoding of an older spreadsheet', async () => {
    expect((await said(Buffer.from('Zo\xeb;Zo\xe9', 'latin1'))).found).toEqual([['Zoë', 'Zoé']]);
  });

  it('gives its good lines, and names the others by number and reason', async () => {
    const { found, badLines } = await readFixture('met-fouten.csv');
    expect(found.map(({ line, entry: { written } }) => [line, written])).toEqual([
      [2, 'Kovalenko'],
      [8, 'jus'],
      [12, 'Saoirse'],
    ]);
    expect(badLines).toEqual([
      { line: 3, reason: 'spoken-missing' },
      { line: 4, reason: 'written-missing' },
      { line: 5, reason: 'malformed' },
      { line: 6, reason: 'unknown-choice' },
      { line: 7, reason: 'spoken-silent' },
      { line: 10, reason: 'malformed' },
      { line: 11, reason: 'unknown-choice' },
    ]);
  });

  it('is read as far as anybody’s list of words could go', async () => {
    const { found, badLines } = await said('\n'.repeat(99_999) + 'Bea,Bee\n'.repeat(1000));
    expect(found).toEqual([['Bea', 'Bee']]);
    expect(badLines).toEqual([{ line: 100_001, reason: 'full' }]);
  });

  it('takes no side that is longer than a side may be', async () => {
    const { found, badLines } = await said(
      `a,${'b'.repeat(200)}\na,${'b'.repeat(201)}\na,${'b'.repeat(5000)}`,
    );
    expect(found).toHaveLength(1);
    expect(badLines).toEqual([
      { line: 2, reason: 'too-long' },
      { line: 3, reason: 'too-long' },
    ]);
  });
});

describe('a lexicon', () => {
  it('is read as other programs write it, and says which of its entries can’t be used', async () => {
    const { found, badLines } = await readFixture('namen.pls');
    expect(found.map(({ line, entry: { id: _, ...rest } }) => ({ line, ...rest }))).toEqual([
      { line: 4, written: 'Siobhan', spoken: 'Sjivvon', match: 'word', caseSensitive: false, article: null },
      { line: 4, written: 'Siobhán', spoken: 'Sjivvon', match: 'word', caseSensitive: false, article: null },
      { line: 13, written: 'R&D', spoken: 'er en dé', match: 'part', caseSensitive: true, article: null },
    ]);
    expect(badLines).toEqual([
      { line: 9, reason: 'no-respelling' },
      { line: 17, reason: 'malformed' },
      { line: 18, reason: 'unknown-choice' },
    ]);
  });

  it('names the line where it stops being XML', async () => {
    expect(await said('<lexicon>\n<lexeme>\n</lexicon>')).toEqual({
      found: [],
      badLines: [{ line: 3, reason: 'malformed' }],
    });
  });

  it('expands nothing of its own making', async () => {
    const lexicon = (entities: string) =>
      `<!DOCTYPE lexicon [${entities}]>
      <lexicon><lexeme><grapheme>&b;</grapheme><alias>&b;</alias></lexeme></lexicon>`;
    const own = await said(lexicon('<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">'));
    expect(own.found).toEqual([['&b;', '&b;']]);
    expect(await said(lexicon('<!ENTITY b SYSTEM "file:///etc/hostname">'))).toEqual({
      found: [],
      badLines: [{ line: 1, reason: 'malformed' }],
    });
  });

  it.each(['<html><body>Dag</body></html>', '<lexicon/>', '<lexicon><lexeme/></lexicon>'])(
    'is not what %s is',
    async (content) => {
      const { found, badLines } = await read(content);
      expect([found, badLines.map(({ reason }) => reason)]).toEqual([[], ['malformed']]);
    },
  );
});

it.each([
  ['nothing', '', 'file-empty'],
  ['only white space', ' \n\t ', 'file-empty'],
  ['other data', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 0), 'dictionary-unknown'],
])('a file with %s is no dictionary', async (_, content, code) => {
  expect(await problemCode(read(content))).toBe(code);
});
