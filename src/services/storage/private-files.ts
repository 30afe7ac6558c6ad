/** Files that are their owner's alone, and that are there whole or not at all. */
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';

const ownerOnly = 0o600;
const ownerOnlyFolder = 0o700;

/** Makes the folder when it isn't there. Rejects with the system's error, and then the file is what it was. */
export async function writePrivately(path: string, data: string | Buffer): Promise<void> {
  await makePrivateFolder(path);
  await writeFileAtomic(path, data, { mode: ownerOnly });
}

/** The folder of the file at `path`, when it isn't there. Rejects with the system's error. */
export async function makePrivateFolder(path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: ownerOnlyFolder });
}

export function nullWhenMissing(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
  throw error;
}
