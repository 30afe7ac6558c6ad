import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Article, Block } from '../../../src/core/article.ts';
import { ReadingText } from '../../../src/core/reading-text.ts';
import { blocksOfPrint } from '../../../src/services/documents/pdf/pdf-document.ts';
import { readPdfPages, type TextPage } from '../../../src/services/documents/pdf/pdf-pages.ts';
import { readDocument } from '../../../src/services/documents/read-document.ts';

const folder = new URL('../../fixtures/documents/same-article/', import.meta.url);
const read = (name: string): Promise<Article> =>
  readDocument(
    { name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) },
    new AbortController().signal,
  );

const expected = JSON.parse(readFileSync(new URL('article.json', folder), 'utf8')) as Omit<Article, 'id'>;
const files = readdirSync(folder).filter((name) =>
  /^(?!source).*\.(?:html|mhtml|md|docx|odt|rtf|epub|pdf)$/.test(name),
);
const printed = files.filter((name) => name.endsWith('.pdf'));

function sentencesOf({ blocks }: Pick<Article, 'blocks'>): string[] {
  const text = new ReadingText();
  text.append(blocks);
  const sentences: string[] = [];
  for (let at = text.first(); at; at = text.next(at)) sentences.push(text.textOf(at));
  return sentences;
}

/** How many of the sentences are there, in their order. */
function shareOf(sentences: readonly string[], wanted: readonly string[]): number {
  let found = 0;
  let from = 0;
  for (const sentence of wanted) {
    const at = sentences.indexOf(sentence, from);
    if (at === -1) continue;
    found += 1;
    from = at + 1;
  }
  return found / wanted.length;
}

/** What made these files left out in which language a passage is. */
const without: { readonly [name: string]: (block: Block) => Block } = {
  'pandoc.md': withoutLanguage,
  'pandoc.docx': withoutLanguage,
  'libreoffice.docx': withoutLanguage,
  'libreoffice.odt': withoutLanguage,
  'libreoffice.rtf': withoutLanguage,
  'chromium.pdf': withoutLanguage,
  'chromium-columns.pdf': withoutLanguage,
};

function withoutLanguage({ marks = [], ...block }: Block): Block {
  const kept = marks.filter(({ kind }) => kind !== 'language');
  return kept.length > 0 ? { ...block, marks: kept } : block;
}

it.each(['html', 'docx', 'odt', 'rtf'])('knows passages in other languages in .%s', async (extension) => {
  const { language, blocks } = await read(`../languages.${extension}`);
  expect(language).toBe('nl');
  const passages = blocks.flatMap(({ text, marks = [] }) =>
    marks.flatMap((mark) =>
      mark.kind === 'language' ? [`${mark.language.slice(0, 2)} ${text.slice(mark.start, mark.end)}`] : [],
    ),
  );
  expect(passages).toEqual([
    'fr Nous cherchons un endroit calme pour la nuit.',
    'en The harbour master is a friendly man who has lived on this quay for thirty years.',
    'de Gemütlichkeit',
  ]);
});

describe('the same article', () => {
  it.each(files.filter((name) => !/^libreoffice.*pdf$|^pandoc-2.epub$/.test(name)))(
    'has the same title and blocks in %s',
    async (name) => {
      const { title, blocks } = await read(name);
      expect(title).toBe(expected.title);
      expect(blocks).toEqual(expected.blocks.map(without[name] ?? ((block) => block)));
    },
  );

  it('has the same sentences in every format', async () => {
    const wanted = sentencesOf(expected);
    const shares: Record<string, number> = {};
    for (const name of files) shares[name] = shareOf(sentencesOf(await read(name)), wanted);
    const table = Object.entries(shares).map(([name, share]) => `${name} ${(share * 100).toFixed(1)} %`);
    process.stdout.write(`identical sentences of ${wanted.length}: ${table.join(', ')}\n`);
    for (const [name, share] of Object.entries(shares)) {
      expect(share, name).toBeGreaterThanOrEqual(printed.includes(name) ? leastPrinted[name]! : least);
    }
  });
});

/** What pandoc writes for EPUB 2 leaves out what a picture shows. */
const least = 0.97;

/** LibreOffice prints no picture here, only its caption. */
const leastPrinted: { readonly [name: string]: number } = {
  'chromium.pdf': 1,
  'chromium-columns.pdf': 1,
  'libreoffice-tagged.pdf': 0.97,
  'libreoffice.pdf': 0.97,
};

/** By how it looks alone, a picture has no description, a table needs room between its cells, and notes stand last. */
const leastByLooks: { readonly [name: string]: number } = {
  'chromium.pdf': 0.83,
  'chromium-columns.pdf': 0.83,
  'libreoffice-tagged.pdf': 0.97,
};

it.each(Object.entries(leastByLooks))('knows the sentences of %s without its tags', async (name, least) => {
  const pages: TextPage[] = [];
  const bytes = new Uint8Array(readFileSync(new URL(name, folder)));
  for await (const page of readPdfPages(bytes, () => {})) pages.push(page);
  const share = shareOf(sentencesOf({ blocks: blocksOfPrint(pages) }), sentencesOf(expected));
  process.stdout.write(`${name} without tags: ${(share * 100).toFixed(1)} %\n`);
  expect(share).toBeGreaterThanOrEqual(least);
});
