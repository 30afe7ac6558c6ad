import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentLimitBytes } from '../../../src/contract/leesmee-api.ts';
import { LeesmeeError } from '../../../src/core/errors.ts';
import { readFile } from '../../../src/services/documents/read-file.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'leesmee-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const { signal } = new AbortController();
const problemWith = async (name: string, cancel = signal): Promise<unknown> => {
  const error: unknown = await readFile(join(folder, name), cancel).catch((reason: unknown) => reason);
  return error instanceof LeesmeeError ? error.problem : error;
};
const isWindows = process.platform === 'win32';

describe('reading a file', () => {
  it('gives its name and bytes', async () => {
    writeFileSync(join(folder, '🐟 vis.txt'), 'Een vis zegt niets.');
    const { name, bytes } = await readFile(join(folder, '🐟 vis.txt'), signal);
    expect(name).toBe('🐟 vis.txt');
    expect(new TextDecoder().decode(bytes)).toBe('Een vis zegt niets.');
  });

  it('says that a file is missing', async () => {
    expect(await problemWith('weg.txt')).toEqual({ code: 'file-missing', name: 'weg.txt' });
  });

  it('refuses a folder', async () => {
    expect(await problemWith('.')).toMatchObject({ code: 'file-not-readable' });
  });

  it.skipIf(isWindows)('refuses a pipe without waiting for it', async () => {
    execFileSync('mkfifo', [join(folder, 'pijp.txt')]);
    expect(await problemWith('pijp.txt')).toEqual({ code: 'file-not-readable', name: 'pijp.txt' });
  });

  it.skipIf(isWindows)('refuses a device', async () => {
    const error: unknown = await readFile('/dev/zero', signal).catch((reason: unknown) => reason);
    expect(error).toEqual(new LeesmeeError({ code: 'file-not-readable', name: 'zero' }));
  });

  it.skipIf(isWindows || process.getuid?.() === 0)('says that a file may not be read', async () => {
    writeFileSync(join(folder, 'geheim.txt'), 'Geheim.');
    chmodSync(join(folder, 'geheim.txt'), 0);
    expect(await problemWith('geheim.txt')).toEqual({ code: 'file-not-readable', name: 'geheim.txt' });
  });

  it('refuses a file over the limit by its size', async () => {
    writeFileSync(join(folder, 'groot.txt'), '');
    const sizeBytes = 2 * 1024 ** 3;
    truncateSync(join(folder, 'groot.txt'), sizeBytes);
    const sizes = { sizeBytes, limitBytes: documentLimitBytes };
    expect(await problemWith('groot.txt')).toEqual({ code: 'file-too-large', name: 'groot.txt', ...sizes });
  });

  it('stops when it is cancelled', async () => {
    writeFileSync(join(folder, 'vis.txt'), 'Een vis zegt niets.');
    expect(await problemWith('vis.txt', AbortSignal.abort())).toEqual({ code: 'cancelled' });
  });
});
