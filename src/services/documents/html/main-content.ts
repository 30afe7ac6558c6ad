/**
 * Which part of a saved web page is its article. A page without a menu, a foot or a form is taken whole: it was
 * made to be read. Of any other, Firefox's reader view finds the article; where it finds none or next to nothing,
 * all is kept that doesn't call itself a menu, a foot or an aside.
 */
import { Readability } from '@mozilla/readability';
import type { Document, Element } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { parseHTML } from 'linkedom';
import { hasWord, parseHtml, textIn } from '../markup/node-tree.ts';

export type MainContent = { readonly root: Document; readonly title: string | null };

/** `title` is only given where the article was found by more than its place. */
export function mainContent(page: Document): MainContent {
  const furniture = furnitureIn(page);
  if (furniture.length === 0) return { root: page, title: null };
  const article = readableArticle(page);
  for (const element of furniture) DomUtils.removeElement(element);
  if (article && letterCount(article.root) >= leastShare * letterCount(page)) return article;
  return { root: page, title: null };
}

const leastShare = 0.25;

const furnitureNames = new Set(['nav', 'footer', 'aside', 'form', 'dialog', 'menu']);
const furnitureRoles = [
  'navigation',
  'banner',
  'contentinfo',
  'complementary',
  'search',
  'dialog',
  'alertdialog',
];

/** A note is an aside too, but belongs to the text. */
const furnitureIn = (page: Document): Element[] =>
  DomUtils.findAll(
    (element) =>
      (furnitureNames.has(element.name) || hasWord(element, 'role', ...furnitureRoles)) &&
      !hasWord(element, 'role', 'doc-footnote', 'doc-endnotes'),
    page,
  );

/** More would take the reader view longer than anyone waits. */
const mostElements = 40_000;

function readableArticle(page: Document): MainContent | null {
  const elements = DomUtils.findAll(() => true, page).length;
  if (elements > mostElements) return null;
  const html = DomUtils.getOuterHTML(page.children);
  const { document } = parseHTML(/<body[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
  const found = new Readability(document, { keepClasses: true, charThreshold: 200 }).parse();
  return found?.content ? { root: parseHtml(found.content), title: found.title || null } : null;
}

function letterCount(root: Document): number {
  const body = DomUtils.findOne(({ name }) => name === 'body', [root]) ?? root;
  const texts = DomUtils.findAll(({ name }) => name === 'p' || name === 'li' || /^h\d$/.test(name), body);
  return texts.reduce((count, element) => count + textIn(element).trim().length, 0);
}
