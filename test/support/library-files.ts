import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a reading list has on disk of its texts (titles, places), as written; empty while there is nothing. */
export async function libraryFacts(home: string): Promise<string> {
  const folder = join(home, 'library', 'facts');
  const files = await readdir(folder).catch(() => []);
  const read = (file: string) => readFile(join(folder, file), 'utf8').catch(() => '');
  return (await Promise.all(files.map(read))).join();
}
