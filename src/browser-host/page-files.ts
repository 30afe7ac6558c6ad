/**
 * The built page, read into memory once: what is served is one consistent build, whatever happens to its
 * folder meanwhile, and no request ever becomes a path on the disk.
 */
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { pageContentTypes } from '../contract/page-content-types.ts';

export type PageFile = { readonly contentType: string; readonly bytes: Buffer };

/** By URL path, `/index.html` among them. */
export type PageFiles = ReadonlyMap<string, PageFile>;

/** Rejects when the folder can't be read. */
export async function readPageFiles(folder: string): Promise<PageFiles> {
  const files = new Map<string, PageFile>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const contentType = pageContentTypes[extname(entry.name)];
    if (!entry.isFile() || contentType === undefined) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(`/${relative(folder, path).split(sep).join('/')}`, {
      contentType,
      bytes: await readFile(path),
    });
  }
  return files;
}
