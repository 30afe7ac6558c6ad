/**
 * The articles that come with Leesmee, in `samples` in the assets folder: adding one is adding a file. Their names
 * are the files' names without extension, and no other file can be opened by name.
 */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../../core/article.ts';
import { LeesmeeError } from '../../core/errors.ts';
import { readDocument } from './read-document.ts';
import { readFile } from './read-file.ts';

/** Names in the order in which samples are offered; the first is what a first start shows. */
export async function sampleNames(assetsFolder: string): Promise<readonly string[]> {
  return [...(await sampleFiles(assetsFolder)).keys()];
}

/** Throws `file-missing` for a name that isn't among the samples. */
export async function openSample(assetsFolder: string, name: string, signal: AbortSignal): Promise<Article> {
  const file = (await sampleFiles(assetsFolder)).get(name);
  if (file === undefined) throw new LeesmeeError({ code: 'file-missing', name });
  return readDocument(await readFile(join(assetsFolder, 'samples', file), signal), signal);
}

async function sampleFiles(assetsFolder: string): Promise<ReadonlyMap<string, string>> {
  const files = (await readdir(join(assetsFolder, 'samples'))).filter((file) =>
    /^[a-z0-9-]+\.(?:md|txt)$/.test(file),
  );
  return new Map(files.sort().map((file) => [file.replace(/\.[a-z]+$/, ''), file]));
}
