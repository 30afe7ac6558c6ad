import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/services/documents/read-document.ts';

const folder = new URL('../../fixtures/documents/', import.meta.url);
const expectedOf = (name: string): string => name.replace(/\.[a-z]+$/, '.article.json');
const all = readdirSync(folder);
const names = all.filter((name) => /\.(?:txt|md|html)$/.test(name) && all.includes(expectedOf(name)));

describe('every document in the fixtures becomes the article beside it', () => {
  it.each(names)('%s', async (name) => {
    const bytes = new Uint8Array(readFileSync(new URL(name, folder)));
    const { id: _, ...article } = await readDocument({ name, bytes }, new AbortController().signal);
    const expected = readFileSync(new URL(expectedOf(name), folder), 'utf8');
    expect(article).toEqual(JSON.parse(expected));
  });
});
