/** The archive that a document is, opened once for all formats that look into it. */
import type { DocumentContent } from '../document-format.ts';
import { isZip, ZipArchive } from './zip-archive.ts';

const opened = new WeakMap<Uint8Array, ZipArchive>();

/** `null` for what isn't a zip. Throws `file-damaged` for one that can't be opened. */
export function archiveOf(content: DocumentContent): ZipArchive | null {
  if (content.kind !== 'bytes' || !isZip(content.bytes)) return null;
  const archive = opened.get(content.bytes) ?? new ZipArchive(content.bytes);
  opened.set(content.bytes, archive);
  return archive;
}
