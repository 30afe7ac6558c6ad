/** Web pages: told by their mark-up or, in doubt, by their name. */
import type { DocumentFormat } from '../document-format.ts';

const beginning =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/i;
const anyMarkup = /<(?:p|div|h[1-6]|br|ul|ol|table|span|article|section)(?:\s[^<>]*)?\/?>/i;
const sampleLength = 4000;

export const htmlFormat: DocumentFormat = {
  id: 'html',
  recognise({ name, content }) {
    if (content.kind !== 'text') return null;
    const sample = content.text.slice(0, sampleLength);
    const named = /\.(?:html?|xhtml?)$/i.test(name);
    if (!beginning.test(sample) && !(named && anyMarkup.test(sample))) return null;
    return { confidence: 0.95, read: async () => (await import('./web-page.ts')).parseWebPage(content.text) };
  },
};
