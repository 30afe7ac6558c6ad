/**
 * Puts the notes of a web page or e-book where they are referred to, so that a walk through the tree comes past
 * them in reading order. References are told by what they say they are, or by their looks: a small number.
 */
import { posix } from 'node:path';
import { type Document, Element, isTag } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { foldSpaces } from '../clean-text.ts';
import { descendantsNamed, hasWord, textIn } from './node-tree.ts';

/** Holds the text of a note, in the place of the reference to it. */
export const noteAttribute = 'data-leesmee-note';

/** `path` as references in other pages resolve to it. */
export type Page = { readonly path: string; readonly tree: Document };

/** `pages` may refer to each other's notes. */
export function inlineNotes(pages: readonly Page[]): void {
  const references = pages.flatMap((page) =>
    [...descendantsNamed(page.tree, 'a')].filter(isReference).map((link) => ({
      link,
      target: targetKey(pages, page, link),
    })),
  );
  if (references.length === 0) return;
  const targets = targetsIn(pages, new Set(references.map(({ target }) => target)));
  const notes = new Set<Element>();
  for (const { link, target } of references) {
    const found = targets.get(target);
    const note = found && noteAround(found);
    const text = note && !isWithin(link, note) ? noteText(note, link) : '';
    if (!note || text === '') continue;
    DomUtils.replaceElement(outermost(link), new Element('span', { [noteAttribute]: text }));
    notes.add(note);
  }
  for (const note of notes) DomUtils.removeElement(note);
}

/** A page that is alone may call itself by any address; a page among others is meant by its path. */
function targetKey(pages: readonly Page[], page: Page, link: Element): string {
  const [file = ''] = (link.attribs.href ?? '').split('#');
  const path = pages.length === 1 || file === '' ? page.path : posix.join(posix.dirname(page.path), file);
  return `${path}#${fragmentOf(link)}`;
}

function targetsIn(pages: readonly Page[], wanted: ReadonlySet<string>): ReadonlyMap<string, Element> {
  const targets = new Map<string, Element>();
  for (const { path, tree } of pages) {
    for (const element of DomUtils.findAll(() => true, tree)) {
      const id = element.attribs.id ?? (element.name === 'a' ? element.attribs.name : undefined);
      const key = `${path}#${id}`;
      if (id !== undefined && wanted.has(key) && !targets.has(key)) targets.set(key, element);
    }
  }
  return targets;
}

function isWithin(element: Element, container: Element): boolean {
  let node: Element['parent'] = element;
  while (node && node !== container) node = node.parent;
  return node === container;
}

const fragmentOf = ({ attribs: { href = '' } }: Element): string => {
  const fragment = href.slice(href.indexOf('#') + 1);
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
};

function isReference(link: Element): boolean {
  // A page that was saved calls itself by its address.
  if (!/^[^#]{0,2000}#./.test(link.attribs.href ?? '')) return false;
  if (hasWord(link, 'role', 'doc-backlink') || hasWord(link, 'class', 'footnote-back', 'footnote-backref'))
    return false;
  if (hasWord(link, 'role', 'doc-noteref') || hasWord(link, 'epub:type', 'noteref')) return true;
  if (hasWord(link, 'class', 'footnote-ref', 'noteref', 'footnote')) return true;
  const raised = link.parent && isTag(link.parent) && link.parent.name === 'sup';
  const raises = link.children.some((child) => isTag(child) && child.name === 'sup');
  return Boolean(raised || raises) && /^\s*[[(]?(?:\d{1,3}|\*{1,3}|[a-z]|[†‡])[\])]?\s*$/.test(textIn(link));
}

/** The whole note, of which a link back may be all that is marked. */
function noteAround(target: Element): Element | null {
  let element: Element = target;
  while (/^(?:a|sup|span|b|i|em|strong)$/.test(element.name)) {
    if (!element.parent || !isTag(element.parent)) return null;
    element = element.parent;
  }
  return /^(?:p|li|aside|div|dd|dt|td|section)$/.test(element.name) ? element : null;
}

const longestNote = 5000;

/** Without the links back to the text and the note's own number. */
function noteText(note: Element, reference: Element): string {
  const ownId = reference.attribs.id ?? (reference.parent as Element | null)?.attribs?.id;
  const isBack = (link: Element): boolean =>
    hasWord(link, 'role', 'doc-backlink') ||
    hasWord(link, 'epub:type', 'backlink') ||
    hasWord(link, 'class', 'footnote-back', 'footnote-backref') ||
    (ownId !== undefined && fragmentOf(link) === ownId) ||
    /^\s*[[(]?(?:\d{1,3}|\*{1,3}|[a-z]|[↩↑^]\ufe0e?)[\])]?\s*$/.test(textIn(link));
  for (const link of [...descendantsNamed(note, 'a')].filter(isBack)) DomUtils.removeElement(link);
  return foldSpaces(textIn(note))
    .replace(/^[[(]?\d{1,3}[\]).]?\s+/, '')
    .slice(0, longestNote);
}

/** With the raising around it, which would stay behind empty. */
function outermost(reference: Element): Element {
  const { parent } = reference;
  return parent && isTag(parent) && parent.name === 'sup' && parent.children.length === 1
    ? parent
    : reference;
}
