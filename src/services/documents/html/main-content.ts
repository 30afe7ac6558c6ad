/**
 * Which part of a saved web page is its article. A page without a menu, a foot or a form is taken whole: it was
 * made to be read. Of any other, Firefox's reader view finds the article; where it finds none or next to nothing,
 * all is kept that doesn't call itself a menu, a foot or an aside. A very long page that names its article is believed,
 * because the reader view takes seconds for it.
 */
import { Document, type Element } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { hasWord, textIn } from '../markup/node-tree.ts';

export type MainContent = { readonly root: Document; readonly title: string | null };

/** `title` is only given where the article was found by more than its place. */
export async function mainContent(page: Document): Promise<MainContent> {
  const furniture = furnitureIn(page);
  if (furniture.length === 0) return { root: page, title: null };
  const elements = DomUtils.findAll(() => true, page).length;
  const named = elements > manyElements ? namedArticle(page) : null;
  const article = named || elements > mostElements ? null : await readableArticle(page);
  for (const element of furniture) DomUtils.removeElement(element);
  if (named) return { root: alone(named), title: null };
  if (article && letterCount(article.root) >= leastShare * letterCount(page)) return article;
  return { root: page, title: null };
}

/** The one element that calls itself the article, or else the main part, of the page, when most of it is in there. */
function namedArticle(page: Document): Element | null {
  const letters = letterCount(page);
  for (const name of ['article', 'main']) {
    const [element, ...others] = DomUtils.findAll((each) => each.name === name, page);
    if (element && others.length === 0 && letterCount(element) > letters / 2) return element;
  }
  return null;
}

function alone(element: Element): Document {
  DomUtils.removeElement(element);
  return new Document([element]);
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

/** The reader view takes some tenths of a second for so many. */
const manyElements = 3000;
/** More would take it longer than anyone waits. */
const mostElements = 40_000;

/** Loaded when it is needed: that alone takes a quarter of a second. */
const readableArticle = async (page: Document): Promise<MainContent | null> =>
  (await import('./reader-view.ts')).readableArticle(page);

function letterCount(root: Document | Element): number {
  const body = DomUtils.findOne(({ name }) => name === 'body', [root]) ?? root;
  const texts = DomUtils.findAll(({ name }) => name === 'p' || name === 'li' || /^h\d$/.test(name), body);
  return texts.reduce((count, element) => count + textIn(element).trim().length, 0);
}
