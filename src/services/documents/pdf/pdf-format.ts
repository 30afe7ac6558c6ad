/** PDF files that hold text. */
import type { DocumentFormat } from '../document-format.ts';

/** Some programs write a little before it. */
const signatureWithin = 1024;

export const pdfFormat: DocumentFormat = {
  id: 'pdf',
  recognise({ content }) {
    if (content.kind !== 'bytes') return null;
    const { bytes } = content;
    const beginning = Buffer.from(bytes.subarray(0, signatureWithin)).toString('latin1');
    if (!beginning.includes('%PDF-')) return null;
    return {
      confidence: 1,
      read: async (showProgress) => (await import('./pdf-document.ts')).parsePdf(bytes, showProgress),
    };
  },
};
