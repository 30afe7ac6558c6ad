/** What the compiler can't tell: which packages a layer may use, where that says what the layer is. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const layers = [
  'src/core',
  'src/contract',
  'src/services',
  'src/reader',
  'src/browser-host',
  'src/cli',
  'electron',
];

/** Names of packages, without a path in them, that a module imports in one way or another. */
const packagesIn = (source: string): readonly string[] =>
  [...source.matchAll(/(?:\bfrom|\bimport|\bimport\(|\brequire\()\s*'((?:@[\w-]+\/)?[\w-]+)[^':]*'/g)].map(
    ([, name]) => name!,
  );

function packagesOf(layer: string): ReadonlySet<string> {
  const sources = readdirSync(join(root, layer), { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(ts|tsx|mjs)$/.test(name),
  );
  expect(sources).not.toEqual([]);
  return new Set(sources.flatMap((name) => packagesIn(readFileSync(join(root, layer, name), 'utf8'))));
}

const layersWith = (name: string): readonly string[] => layers.filter((layer) => packagesOf(layer).has(name));

describe('packages', () => {
  it('are found however they are imported', () => {
    const source = `
      import one from 'one';
      import { two } from '@scope/two/part';
      export * from 'three';
      import 'four';
      const five = await import('five');
      import { own } from './own.ts';
      import { readFile } from 'node:fs/promises';
    `;
    expect(packagesIn(source)).toEqual(['one', '@scope/two', 'three', 'four', 'five']);
  });

  it('are none in the core, but for the names of numbers and where words are broken off', () => {
    expect([...packagesOf('src/core')].sort()).toEqual(['hyphen', 'n2words']);
  });

  it('for channels and schemas are all that the contract uses', () => {
    expect([...packagesOf('src/contract')].sort()).toEqual(['@msgpack/msgpack', 'valibot']);
  });

  it('of Electron are used by its host only', () => {
    expect(layersWith('electron')).toEqual(['electron']);
  });

  it('of React are used by the page only', () => {
    expect(layersWith('react')).toEqual(['src/reader']);
    expect(layersWith('react-dom')).toEqual(['src/reader']);
  });
});
