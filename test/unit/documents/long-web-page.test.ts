/** Pages that are so long that the reader view isn't asked, when they say themselves where their article is. */
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/services/documents/read-document.ts';

const count = 3100;
const paragraphs = Array.from(
  { length: count },
  (_, index) => `<p>Alinea ${index + 1}. De veerman vaart elk uur naar de overkant, ook als het regent.</p>`,
);
const menu = '<div class="menu"><p>Word nu abonnee en lees alles van deze krant, elke dag opnieuw.</p></div>';
const page = (content: string): string =>
  `<!doctype html><html lang="nl"><title>De veerman - Het Krantje</title><body><nav><a href="/">Voorpagina</a></nav>${content}<footer>Over ons</footer>`;

async function blocksOf(content: string): Promise<readonly string[]> {
  const bytes = new TextEncoder().encode(page(content));
  const { blocks } = await readDocument({ name: 'veer.html', bytes }, new AbortController().signal);
  return blocks.map(({ text }) => text);
}

describe('a very long web page', () => {
  it.each(['article', 'main'])(
    'is the %s in it that holds most of it, without what is no text',
    async (name) => {
      const aside = '<aside><p>Lees ook: de brug gaat open.</p></aside>';
      const blocks = await blocksOf(
        `${menu}<${name}><h1>De veerman</h1>${aside}${paragraphs.join('\n')}</${name}>${menu}`,
      );
      expect(blocks).toHaveLength(count + 1);
      expect(blocks[0]).toBe('De veerman');
      expect(blocks[1]).toMatch(/^Alinea 1\./u);
      expect(blocks.at(-1)).toMatch(/^Alinea 3100\./u);
    },
  );

  it('is looked for where two parts call themselves articles, or one that holds little', async () => {
    const teaser = '<article><h2>Ook in dit nummer</h2><p>De brug gaat open.</p></article>';
    const [most, rest] = [paragraphs.slice(0, 2000), paragraphs.slice(2000)].map((part) => part.join('\n'));
    for (const content of [
      `${teaser}<div>${paragraphs.join('\n')}</div>`,
      `${teaser}${teaser}<div>${paragraphs.join('\n')}</div>`,
      `<article>${most}</article><article>${rest}</article>`,
    ]) {
      const blocks = await blocksOf(content);
      expect(blocks.filter((text) => text.startsWith('Alinea'))).toHaveLength(count);
    }
  });
});
