import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { setup } from '../support/built-app.ts';
import { runCli } from '../support/run-cli.ts';

const entry = { id: 'a-1', article: null, written: 'Kovalenko', match: 'word', caseSensitive: false };

let folder: string;
beforeAll(async () => {
  await setup();
  folder = await mkdtemp(join(tmpdir(), 'leesmee-cli-'));
  const pronunciations = [{ ...entry, spoken: 'Kovallenko' }];
  await writeFile(join(folder, 'pronunciations.json'), JSON.stringify({ pronunciations }));
  await writeFile(join(folder, 'settings.json'), JSON.stringify({ readBrackets: 'skip' }));
});
afterAll(() => rm(folder, { recursive: true }));

it('leesmee sentences says what the page would say, with the user’s dictionary and settings', async () => {
  const input = 'Kovalenko (de kok) at 12 kazen.';
  const { code, out } = await runCli(['sentences', '--json', '-'], { cwd: folder, input });
  expect(code).toBe(0);
  const [sentence] = JSON.parse(out).sentences;
  expect(sentence.spoken).toBe('Kovallenko at twaalf kazen.');
  expect(sentence.words[0]).toEqual({ source: 'Kovalenko', spoken: 'Kovallenko' });
});
