/** A web page that a browser saved as one file: a message whose main part is the page. */
import PostalMime from 'postal-mime';
import { DocumentFault } from '../document-fault.ts';
import type { DocumentFormat } from '../document-format.ts';

const headersWithin = 4000;
const contentType = /^content-type:\s*(?:multipart\/(?:related|alternative|mixed)|text\/html)/im;
const mimeVersion = /^mime-version:/im;
const deepestNesting = 20;

export const mhtmlFormat: DocumentFormat = {
  id: 'mhtml',
  recognise({ content, bytes }) {
    if (content.kind !== 'text') return null;
    const [headers = ''] = content.text.slice(0, headersWithin).split('\n\n');
    if (!mimeVersion.test(headers) || !contentType.test(headers)) return null;
    return { confidence: 0.98, read: () => parseMhtml(bytes) };
  },
};

async function parseMhtml(bytes: Uint8Array) {
  const { html } = await PostalMime.parse(bytes, { maxNestingDepth: deepestNesting });
  if (!html) throw new DocumentFault('file-damaged');
  return (await import('../html/web-page.ts')).parseWebPage(html);
}
