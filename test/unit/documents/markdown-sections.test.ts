import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/core/article.ts';
import { markdownSections } from '../../../src/services/documents/markdown-sections.ts';
import { readDocument } from '../../../src/services/documents/read-document.ts';
import { utf8 } from './document-bytes.ts';

const read = (text: string): Promise<Article> =>
  readDocument({ name: 'a.md', bytes: utf8(text) }, new AbortController().signal);

const filling = `${'Een alinea die er alleen staat om de tekst lang te maken. '.repeat(20).trim()}\n\n`;
const long = filling.repeat(60);

describe('a long Markdown text', () => {
  it('is parsed in sections', () => {
    expect([...markdownSections(long)].length).toBeGreaterThan(1);
  });

  it('has the blocks of its parts, each once', async () => {
    const part =
      '## Kop\n\nEen alinea met een [verwijzing][log] en een noot.[^1]\n\n1. een\n\n2. twee\n\n   en meer\n\n3. drie\n\n';
    const definitions = '[log]: https://example.org/log\n\n[^1]: De noot.\n';
    const { blocks: expected } = await read(`# Titel\n\n${part}\n${definitions}`);
    const { blocks } = await read(`# Titel\n\n${`${part}${filling}`.repeat(100)}\n${definitions}`);
    const note = { kind: 'paragraph', part: 'note', text: 'Voetnoot: De noot.' };
    expect(expected[3]).toEqual(note);
    const once = expected.slice(1).filter(({ text }) => text !== note.text);
    const fillingBlock = { kind: 'paragraph', text: filling.trim() };
    const parts = Array.from({ length: 100 }, () => [...once, fillingBlock]).flat();
    expect(blocks).toEqual([...expected.slice(0, 4), ...parts.slice(2)]);
  });

  it.each([
    ['code', '```\n', '```\n\n'],
    ['a comment', '<!--\n', '-->\n\n'],
  ])('is not cut inside %s', async (_, open, close) => {
    const content = `# geen kop\n\n${filling}`.repeat(60);
    const { blocks } = await read(`# Titel\n\n${open}${content}${close}Slot.`);
    expect(blocks.at(-1)?.text).toBe('Slot.');
    const inside = blocks.slice(1, -1).map((block) => block.text);
    expect(inside.join(' ')).toBe(open.startsWith('<') ? '' : content.trim().replace(/\s+/g, ' '));
  });
});

describe('Markdown that nobody writes', () => {
  it.each([
    ['quotations in quotations', `${'> '.repeat(20_000)}diep`],
    ['lists in lists', Array.from({ length: 900 }, (_, depth) => `${'  '.repeat(depth)}- diep`).join('\n')],
  ])('is read as plain text: %s', async (_, text) => {
    expect((await read(text)).blocks.at(-1)?.text).toContain('diep');
  });
});
