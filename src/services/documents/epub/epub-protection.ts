/**
 * Whether a shop's copy protection keeps a book closed. Fonts are scrambled in many a free book; that locks nobody
 * out of its text.
 */
import { posix } from 'node:path';
import { parseXml } from '../markup/node-tree.ts';
import type { ZipArchive } from '../zip/zip-archive.ts';
import { namedLocally, pathFrom } from './epub-package.ts';

/** Rights of Adobe, Apple and Readium. */
const rightsFiles = ['META-INF/rights.xml', 'META-INF/sinf.xml', 'META-INF/license.lcpl'];

export function isProtected(archive: ZipArchive, chapters: readonly string[]): boolean {
  if (rightsFiles.some((name) => archive.has(name))) return true;
  const encryption = archive.textOf('META-INF/encryption.xml');
  if (encryption === undefined) return false;
  const encrypted = new Set(
    namedLocally(parseXml(encryption), 'CipherReference').map(({ attribs }) =>
      pathFrom('.', attribs.URI ?? ''),
    ),
  );
  return chapters.some((path) => encrypted.has(posix.normalize(path)));
}
