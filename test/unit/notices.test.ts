import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const json = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));

it('names every package that Leesmee is made with, under the licence it has', () => {
  const notices = readFileSync(join(root, 'NOTICES.md'), 'utf8');
  const missing = Object.keys(json('package.json').dependencies).filter((name) => {
    const { license } = json(`node_modules/${name}/package.json`);
    return !notices.includes(`| ${name} | ${license} |`);
  });
  expect(missing).toEqual([]);
});
