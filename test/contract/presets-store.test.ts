import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { builtInPresets, mostPresets, type Preset } from '../../src/core/presets.ts';
import { PresetsStore } from '../../src/services/presets/presets-store.ts';
import { problemCode } from '../support/problem-code.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('the presets file', () => {
  const path = temporaryFolder();
  const store = (): PresetsStore => new PresetsStore(path('leesmee'));
  const file = (): string => path('leesmee', 'presets.json');
  const content = async (): Promise<unknown> => JSON.parse(await readFile(file(), 'utf8'));
  const preset = (id: string, name: string): Preset => ({ id, name, settings: builtInPresets.calm });

  it('holds none where there is no file', async () => {
    expect(await store().list()).toEqual([]);
  });

  it('keeps, renames and removes over a restart', async () => {
    await store().change({ put: [preset('a', 'Groep 7'), preset('b', 'Thuis')], remove: [] });
    expect(await store().change({ put: [preset('a', 'Groep 8')], remove: [] })).toEqual([
      preset('a', 'Groep 8'),
      preset('b', 'Thuis'),
    ]);
    expect(await store().change({ put: [], remove: ['a'] })).toEqual([preset('b', 'Thuis')]);
    expect(await store().list()).toEqual([preset('b', 'Thuis')]);
  });

  it('gives a wrong setting its default, and leaves in the file what it does not know', async () => {
    await mkdir(path('leesmee'));
    const odd = { id: 'later!', soort: 'nieuw' };
    const old = { id: 'a', name: ' Groep\n7 ', settings: { fontSize: 30, theme: 'roze' } };
    await writeFile(file(), JSON.stringify({ presets: [odd, old, null], more: 1 }));
    expect(await store().list()).toEqual([
      { id: 'a', name: 'Groep 7', settings: { ...builtInPresets.standard, fontSize: 30 } },
    ]);
    await store().change({ put: [preset('b', 'Thuis')], remove: ['a'] });
    expect(await content()).toEqual({ presets: [preset('b', 'Thuis'), odd, null], more: 1 });
  });

  it('takes no more than fit, and then changes nothing', async () => {
    const all = Array.from({ length: mostPresets }, (_, index) => preset(`p${index}`, `Set ${index}`));
    await store().change({ put: all, remove: [] });
    const oneMore = store().change({ put: [preset('more', 'Nog een')], remove: [] });
    expect(await problemCode(oneMore)).toBe('presets-full');
    expect(await store().list()).toHaveLength(mostPresets);
  });

  it('says that it could not be written', async () => {
    await writeFile(path('leesmee'), 'no folder');
    const change = store().change({ put: [preset('a', 'Groep 7')], remove: [] });
    expect(await problemCode(change)).toBe('presets-not-saved');
  });
});
