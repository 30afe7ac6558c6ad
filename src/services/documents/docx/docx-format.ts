/** Documents of Word since 2007. */
import type { DocumentFormat } from '../document-format.ts';
import { archiveOf } from '../zip/archive-of.ts';

export const docxFormat: DocumentFormat = {
  id: 'docx',
  recognise({ content }) {
    const archive = archiveOf(content);
    const main = archive?.names.find((name) => /^word\/document\d*\.xml$/.test(name));
    if (!archive || main === undefined) return null;
    return {
      confidence: 1,
      read: async () => (await import('./docx-document.ts')).parseDocx(archive, main),
    };
  },
};
