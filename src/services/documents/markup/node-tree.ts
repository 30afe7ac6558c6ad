/**
 * XML and HTML as a tree, from one parser. It knows no entities but the language's own, loads nothing and runs
 * nothing; a tree that is deeper than a person's document ever is, is refused before a walk through it could fail.
 */
import { type ChildNode, type Document, DomHandler, type Element, isTag, isText } from 'domhandler';
import { Parser, type ParserOptions } from 'htmlparser2';
import { DocumentFault } from '../document-fault.ts';

const deepestNesting = 512;

/** Throws `file-unsafe` for XML that defines entities of its own. */
export function parseXml(text: string): Document {
  if (definesEntities(text)) throw new DocumentFault('file-unsafe');
  return parse(text, { xmlMode: true });
}

/** Also XHTML, which closes empty elements in its own way. */
export function parseHtml(text: string): Document {
  if (definesEntities(text)) throw new DocumentFault('file-unsafe');
  return parse(text, { recognizeSelfClosing: text.includes('xmlns="http://www.w3.org/1999/xhtml"') });
}

/** In the document's type, which stands before its first element. */
function definesEntities(text: string): boolean {
  const type = /<!DOCTYPE/i.exec(text.slice(0, 64 * 1024));
  return type !== null && /<!ENTITY/i.test(text.slice(type.index, type.index + 64 * 1024));
}

function parse(text: string, options: ParserOptions): Document {
  const handler = new LimitedDomHandler();
  new Parser(handler, options).end(text);
  return handler.root;
}

class LimitedDomHandler extends DomHandler {
  override onopentag(name: string, attributes: Record<string, string>): void {
    super.onopentag(name, attributes);
    if (this.tagStack.length > deepestNesting) throw new DocumentFault('file-too-complex');
  }
}

export const elementsIn = (node: Document | Element): Element[] => node.children.filter(isTag);

/** The children of `node` that are called `name`. */
export const childrenNamed = (node: Document | Element, name: string): Element[] =>
  elementsIn(node).filter((child) => child.name === name);

export const childNamed = (node: Document | Element | undefined, name: string): Element | undefined =>
  node && elementsIn(node).find((child) => child.name === name);

/** All elements called one of `names`, in the order of the document. */
export function* descendantsNamed(node: Document | Element, ...names: readonly string[]): Iterable<Element> {
  for (const child of elementsIn(node)) {
    if (names.includes(child.name)) yield child;
    yield* descendantsNamed(child, ...names);
  }
}

export const firstNamed = (node: Document | Element, name: string): Element | undefined => {
  for (const found of descendantsNamed(node, name)) return found;
  return undefined;
};

/** All the text in `node`, as it stands there. */
export function textIn(node: ChildNode | Document): string {
  if (isText(node)) return node.data;
  return 'children' in node ? node.children.map(textIn).join('') : '';
}

/** Whether the list of words in an attribute holds one of `words`. */
export const hasWord = (element: Element, attribute: string, ...words: readonly string[]): boolean =>
  (element.attribs[attribute] ?? '')
    .toLowerCase()
    .split(/\s+/)
    .some((word) => words.includes(word));
