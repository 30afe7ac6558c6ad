/** E-books in EPUB 2 and 3. */
import type { DocumentFormat } from '../document-format.ts';
import { archiveOf } from '../zip/archive-of.ts';

export const epubFormat: DocumentFormat = {
  id: 'epub',
  recognise({ content }) {
    const archive = archiveOf(content);
    if (!archive?.has('META-INF/container.xml')) return null;
    return {
      confidence: 1,
      read: async (showProgress) => (await import('./epub-book.ts')).parseEpub(archive, showProgress),
    };
  },
};
