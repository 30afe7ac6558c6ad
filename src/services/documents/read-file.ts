/**
 * Takes a document's bytes from the disk. Only regular files are opened, and their size is known before a byte is read:
 * a folder, a device or a pipe that would never end is refused.
 */
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { basename } from 'node:path';
import { documentLimitBytes } from '../../contract/leesmee-api.ts';
import { LeesmeeError, type Problem } from '../../core/errors.ts';
import type { DocumentFile } from './read-document.ts';

/** Throws `file-missing`, `file-not-readable`, `cancelled`, and `file-too-large` before reading. */
export async function readFile(path: string, signal: AbortSignal): Promise<DocumentFile> {
  const name = basename(path);
  const bytes = await readBytes(path, name, signal).catch((error: unknown) => {
    throw error instanceof LeesmeeError
      ? error
      : new LeesmeeError(problemWithFile(error, name), { cause: error });
  });
  return { name, bytes };
}

async function readBytes(path: string, name: string, signal: AbortSignal): Promise<Uint8Array> {
  // Without O_NONBLOCK, opening a pipe waits for a writer. Windows has neither.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    await refuseUnreadable(file, name);
    return await file.readFile({ signal });
  } finally {
    await file.close();
  }
}

async function refuseUnreadable(file: FileHandle, name: string): Promise<void> {
  const stats = await file.stat();
  if (!stats.isFile()) throw new LeesmeeError({ code: 'file-not-readable', name });
  if (stats.size > documentLimitBytes) {
    throw new LeesmeeError({
      code: 'file-too-large',
      name,
      sizeBytes: stats.size,
      limitBytes: documentLimitBytes,
    });
  }
}

function problemWithFile(error: unknown, name: string): Problem {
  const { name: kind, code } = error as NodeJS.ErrnoException;
  if (kind === 'AbortError') return { code: 'cancelled' };
  return { code: code === 'ENOENT' || code === 'ENOTDIR' ? 'file-missing' : 'file-not-readable', name };
}
