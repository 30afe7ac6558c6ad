import { posix } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PlantedProject } from './planted-project.ts';

/** One module of each layer, for the others to reach for. */
const modules = {
  'src/core': 'errors.ts',
  'src/contract': 'channel.ts',
  'src/services': 'app-folders.ts',
  'src/reader': 'session/reader-session.ts',
  'src/browser-host': 'serve.ts',
  'src/cli': 'exit-codes.ts',
  electron: 'open-files.ts',
};
type Layer = keyof typeof modules;
const layers = Object.keys(modules) as Layer[];

/** Whom a layer may import; and whether it is for a page, for Node, or for anything that runs JavaScript. */
const rules: Readonly<Record<Layer, { readonly imports: readonly Layer[]; readonly platforms: Platforms }>> =
  {
    'src/core': { imports: [], platforms: [] },
    'src/contract': { imports: ['src/core'], platforms: [] },
    'src/services': { imports: ['src/core', 'src/contract'], platforms: ['node'] },
    'src/reader': { imports: ['src/core', 'src/contract'], platforms: ['page'] },
    'src/browser-host': { imports: ['src/core', 'src/contract', 'src/services'], platforms: ['node'] },
    'src/cli': {
      imports: ['src/core', 'src/contract', 'src/services', 'src/browser-host'],
      platforms: ['node'],
    },
    // Its preload script runs beside a page.
    electron: { imports: ['src/core', 'src/contract', 'src/services'], platforms: ['node', 'page'] },
  };
type Platforms = readonly ('node' | 'page')[];

type Violation = { readonly what: string; readonly source: string; readonly code: string };
type Planted = Violation & { readonly path: string };

const outsideTheProject = 'TS6307';
const platformUse: Readonly<Record<Platforms[number], readonly Violation[]>> = {
  page: [
    { what: 'use the DOM', source: 'export const title: string = document.title;', code: 'TS2584' },
    { what: "name the DOM's types", source: 'export type Part = HTMLElement;', code: 'TS2304' },
  ],
  node: [
    { what: "import Node's modules", source: "export { readFileSync } from 'node:fs';", code: 'TS2591' },
    { what: "import Node's modules for their effect", source: "import 'node:fs';", code: 'TS2882' },
    { what: "use Node's globals", source: 'export const id: number = process.pid;', code: 'TS2591' },
  ],
};

const importOf = (layer: Layer, other: Layer): string =>
  `export type * from '${posix.relative(layer, posix.join(other, modules[other]))}';`;

const importViolations = (layer: Layer): readonly Violation[] =>
  layers
    .filter((other) => other !== layer && !rules[layer].imports.includes(other))
    .map((other) => ({ what: `import ${other}`, source: importOf(layer, other), code: outsideTheProject }));

const platformViolations = (layer: Layer): readonly Violation[] =>
  (['page', 'node'] as const).flatMap((name) =>
    rules[layer].platforms.includes(name) ? [] : platformUse[name],
  );

const planted = (layer: Layer, kind: string, violations: readonly Violation[]): readonly Planted[] =>
  violations.map((violation, index) => ({ ...violation, path: `${layer}/planted-${kind}-${index}.ts` }));

const codesAt = (path: string, said: string): readonly string[] =>
  said.split('\n').flatMap((line) => (line.startsWith(`${path}(1,`) ? (line.match(/TS\d+/) ?? []) : []));

describe('the layers', () => {
  let project: PlantedProject;

  beforeAll(async () => {
    project = await PlantedProject.copy();
  });
  afterAll(() => project.end());

  it('compile as they are', async () => {
    expect(await project.compile(layers)).toBe('');
  });

  describe.each(layers)('%s', (layer) => {
    // Apart, because what one module brings into the project may excuse another.
    const imports = planted(layer, 'import', importViolations(layer));
    const platforms = planted(layer, 'platform', platformViolations(layer));
    let said = '';

    beforeAll(async () => {
      for (const violations of [imports, platforms]) {
        for (const { path, source } of violations) await project.write(path, source);
        said += await project.compile([layer]);
        for (const { path } of violations) await project.remove(path);
      }
    });

    it.for([...imports, ...platforms])('may not $what', ({ path, code }) => {
      expect(codesAt(path, said)).toContain(code);
    });

    it('may do what its rule allows', async () => {
      const allowed = rules[layer].imports.map((other) => importOf(layer, other));
      const path = `${layer}/planted.ts`;
      await project.write(path, [...allowed, 'export const ok = true;'].join('\n'));
      expect(await project.compile([layer])).toBe('');
      await project.remove(path);
    });
  });
});
