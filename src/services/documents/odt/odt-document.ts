/** The parts of an OpenDocument text put together: its text, and the styles that tell what is what. */
import { DocumentFault } from '../document-fault.ts';
import type { ParsedDocument } from '../document-format.ts';
import { firstNamed, parseXml } from '../markup/node-tree.ts';
import type { ZipArchive } from '../zip/zip-archive.ts';
import { OdtBody } from './odt-body.ts';
import { OdtLists } from './odt-lists.ts';
import { OdtStyles } from './odt-styles.ts';

/** Throws `file-encrypted` or `file-damaged`. */
export function parseOdt(archive: ZipArchive): ParsedDocument {
  const parts = archive.textsOf(['content.xml', 'styles.xml', 'META-INF/manifest.xml']);
  if (/<manifest:encryption-data\b/.test(parts.get('META-INF/manifest.xml') ?? '')) {
    throw new DocumentFault('file-encrypted');
  }
  const content = parseXml(parts.get('content.xml') ?? '');
  const styles = parseXml(parts.get('styles.xml') ?? '');
  const text = firstNamed(content, 'office:text');
  if (!text) throw new DocumentFault('file-damaged');
  const body = new OdtBody(new OdtStyles([styles, content]), new OdtLists([styles, content]));
  body.through(text);
  return { title: null, date: null, blocks: body.blocks };
}
