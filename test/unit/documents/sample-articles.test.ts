import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LeesmeeError } from '../../../src/core/errors.ts';
import { openSample, sampleNames } from '../../../src/services/documents/sample-articles.ts';

const assetsFolder = fileURLToPath(new URL('../../../assets', import.meta.url));
const { signal } = new AbortController();

describe('the samples', async () => {
  const names = await sampleNames(assetsFolder);

  it('are there', () => {
    expect(names.length).toBeGreaterThan(1);
  });

  it.each(names)('are Dutch articles with something of everything: %s', async (name) => {
    const { title, language, blocks } = await openSample(assetsFolder, name, signal);
    expect(language).toBe('nl');
    expect(blocks[0]).toEqual({ kind: 'heading', level: 1, text: title });
    const kinds = blocks.map((block) => block.kind);
    expect(kinds.filter((kind) => kind === 'heading').length).toBeGreaterThan(2);
    expect(kinds).toContain('listItem');
    const text = blocks.map((block) => block.text).join(' ');
    expect(text.split(' ').length).toBeGreaterThan(250);
    expect(text).toMatch(/["‘“]/);
    expect(text).toMatch(/\d/);
    expect(text).toMatch(/\b(?:bijv|ca|d\.w\.z|dr)\./);
  });

  it.each(['bestaat-niet', '../../package', ''])('hold no other file: %j', async (name) => {
    const opening = openSample(assetsFolder, name, signal);
    await expect(opening).rejects.toEqual(new LeesmeeError({ code: 'file-missing', name }));
  });
});
