/** Rich Text Format, as word processors exchange it. */
import type { DocumentFormat } from '../document-format.ts';

export const rtfFormat: DocumentFormat = {
  id: 'rtf',
  recognise({ content }) {
    if (content.kind !== 'bytes') return null;
    const { bytes } = content;
    if (!Buffer.from(bytes.subarray(0, 16)).toString('latin1').trimStart().startsWith('{\\rtf')) return null;
    return {
      confidence: 1,
      read: async (showProgress) => (await import('./rtf-document.ts')).parseRtf(bytes, showProgress),
    };
  },
};
