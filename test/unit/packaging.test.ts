/** That an installed Leesmee is offered for every kind of file that it opens. */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import packaging from '../../packaging/electron-builder.config.ts';
import { fileExtensions, fileMimeTypes } from '../../src/core/file-types.ts';

const root = join(import.meta.dirname, '../..');
const sorted = (names: readonly string[]): readonly string[] => [...names].sort();

describe('the kinds of file that the system is told of', () => {
  it('are, by what they are called, all that there are tests of', () => {
    const opened = readdirSync(join(root, 'test/fixtures/documents/same-article'))
      .map((name) => extname(name).slice(1))
      .filter((extension) => !['json', 'png'].includes(extension));
    expect(opened.filter((extension) => !fileExtensions.includes(extension))).toEqual([]);
    expect(opened.length).toBeGreaterThan(9);
  });

  it('are all on Linux', () => {
    expect(packaging.linux.mimeTypes).toEqual(fileMimeTypes);
  });

  it('are all on a Mac, where Leesmee only shows them and leaves what opens them by itself', () => {
    const { fileAssociations } = packaging.mac;
    expect(sorted(fileAssociations.flatMap(({ ext }) => ext))).toEqual(sorted(fileExtensions));
    for (const each of fileAssociations) expect(each).toMatchObject({ role: 'Viewer', rank: 'Alternate' });
  });

  it('are all on Windows', () => {
    const script = readFileSync(join(root, packaging.nsis.include), 'utf8');
    const named = [...script.matchAll(/insertmacro \$\{DO\} (\w+)/gu)].map(([, extension]) => extension!);
    expect(sorted(named)).toEqual(sorted(fileExtensions));
  });
});
