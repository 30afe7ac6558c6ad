/** Text documents in OpenDocument, of LibreOffice and others. */
import type { DocumentFormat } from '../document-format.ts';
import { archiveOf } from '../zip/archive-of.ts';

const mediaType = /^application\/vnd\.oasis\.opendocument\.text(?:-template|-master)?\s*$/;

export const odtFormat: DocumentFormat = {
  id: 'odt',
  recognise({ content }) {
    const archive = archiveOf(content);
    if (!archive?.has('content.xml') || !archive.has('mimetype')) return null;
    archive.refuseHarmful();
    if (!mediaType.test(archive.textOf('mimetype') ?? '')) return null;
    return { confidence: 1, read: async () => (await import('./odt-document.ts')).parseOdt(archive) };
  },
};
