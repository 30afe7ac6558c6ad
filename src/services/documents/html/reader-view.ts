/** The article of a web page as Firefox's reader view finds it. */
import { Readability } from '@mozilla/readability';
import type { Document } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { parseHTML } from 'linkedom';
import { parseHtml } from '../markup/node-tree.ts';
import type { MainContent } from './main-content.ts';

/** `null` when it finds none. */
export function readableArticle(page: Document): MainContent | null {
  const html = DomUtils.getOuterHTML(page.children);
  const { document } = parseHTML(/<body[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
  const found = new Readability(document, { keepClasses: true, charThreshold: 200 }).parse();
  return found?.content ? { root: parseHtml(found.content), title: found.title || null } : null;
}
