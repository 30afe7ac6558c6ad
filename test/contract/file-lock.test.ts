import { readdir } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { aloneAt } from '../../src/services/storage/file-lock.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('being alone at a file', () => {
  const path = temporaryFolder();

  it('is for one at a time, whoever asks, and leaves nothing behind', async () => {
    let inside = 0;
    const most: number[] = [];
    const work = async (): Promise<void> => {
      inside += 1;
      most.push(inside);
      await sleep(5);
      inside -= 1;
    };
    await Promise.all(Array.from({ length: 8 }, () => aloneAt(path('map', 'bestand.json'), work)));
    expect(most).toEqual(Array(8).fill(1));
    expect(await readdir(path('map'))).toEqual([]);
  });

  it('gives what the work gives, and its error, and is over then', async () => {
    expect(await aloneAt(path('a.json'), async () => 7)).toBe(7);
    const failing = aloneAt(path('a.json'), () => Promise.reject(new Error('mislukt')));
    await expect(failing).rejects.toThrow('mislukt');
    expect(await aloneAt(path('a.json'), async () => 8)).toBe(8);
  });

  it('is refused at once where it can’t be had', { timeout: 5000 }, async () => {
    // Just short enough for a file, and too long for its lock.
    const name = `${'n'.repeat(250)}.json`;
    await expect(aloneAt(path(name), async () => 1)).rejects.toMatchObject({ code: 'ENAMETOOLONG' });
  });
});
