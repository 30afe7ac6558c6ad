/**
 * Puts the notes of a web page or e-book where they are referred to, so that a walk through the tree comes past
 * them in reading order. References are told by what they say they are, or by their looks: a small number.
 */
import { type Document, Element, isTag } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { foldSpaces } from '../clean-text.ts';
import { descendantsNamed, hasWord, textIn } from './node-tree.ts';

/** Holds the text of a note, in the place of the reference to it. */
export const noteAttribute = 'data-leesmee-note';

/** `trees` may refer to each other's notes. */
export function inlineNotes(trees: readonly Document[]): void {
  const references = trees.flatMap((tree) => [...descendantsNamed(tree, 'a')].filter(isReference));
  if (references.length === 0) return;
  const targets = targetsOf(trees, new Set(references.map(fragmentOf)));
  const notes = new Set<Element>();
  for (const reference of references) {
    const target = targets.get(fragmentOf(reference));
    const note = target && noteAround(target);
    if (!note || DomUtils.find((node) => node === reference, [note], true, 1).length > 0) continue;
    const text = noteText(note, reference);
    if (text === '') continue;
    DomUtils.replaceElement(outermost(reference), new Element('span', { [noteAttribute]: text }));
    notes.add(note);
  }
  for (const note of notes) DomUtils.removeElement(note);
}

function targetsOf(trees: readonly Document[], wanted: ReadonlySet<string>): ReadonlyMap<string, Element> {
  const targets = new Map<string, Element>();
  for (const tree of trees) {
    for (const element of DomUtils.find(isTag, [tree], true, Number.POSITIVE_INFINITY) as Element[]) {
      const id = element.attribs.id ?? (element.name === 'a' ? element.attribs.name : undefined);
      if (id !== undefined && wanted.has(id) && !targets.has(id)) targets.set(id, element);
    }
  }
  return targets;
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
  if (!/^[^?:]{0,200}#./.test(link.attribs.href ?? '')) return false;
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
