/**
 * The tags of a PDF as the mark-up that they are named after, so that one walk knows what a table, a note and a
 * picture are to a reader, whatever they come from.
 */
import { type ChildNode, Document, Element, Text } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { joinLines } from '../line-wrapping.ts';
import { isBlockElement } from '../markup/html-elements.ts';
import { NoteTags } from './note-tags.ts';
import { isTag, type Tag, textInTag } from './tagged-text.ts';

export function tagMarkup(root: Tag): Document {
  const markup = new Document([]);
  DomUtils.appendChild(markup, new TagWalk(root).element(root));
  return markup;
}

const names: ReadonlyMap<string, string> = new Map([
  ...['Document', 'Part', 'Art', 'Sect', 'Div', 'Aside', 'LI', 'LBody', 'TOC', 'Index'].map(
    (role) => [role, 'div'] as const,
  ),
  ...['P', 'TOCI', 'BibEntry', 'Caption'].map((role) => [role, 'p'] as const),
  ...['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'TR', 'TH', 'TD', 'THead', 'TBody', 'TFoot', 'Table'].map(
    (role) => [role, role.toLowerCase()] as const,
  ),
  ['Title', 'h1'],
  ['H', 'h2'],
  ['BlockQuote', 'blockquote'],
  ['Em', 'em'],
  ['Strong', 'strong'],
]);

class TagWalk {
  readonly #notes: NoteTags;
  /** The text before the one at hand in its block, which may have ended in the middle of a word. */
  #before: Text | null = null;

  constructor(root: Tag) {
    this.#notes = new NoteTags(root);
  }

  element(tag: Tag): Element {
    const note = this.#notes.attributesOf(tag);
    if (note) return elementOf(note.name, note.attributes, this.#children(tag));
    if (tag.alt !== '' && (tag.role === 'Figure' || tag.role === 'Formula'))
      return new Element('img', { alt: tag.alt });
    if (tag.role === 'L') return this.#list(tag);
    const name = names.get(tag.role) ?? 'span';
    if (isBlockElement(name)) this.#before = null;
    return elementOf(name, languageAttribute(tag), this.#children(tag));
  }

  #children({ children }: Tag): ChildNode[] {
    return children.map((child) => (isTag(child) ? this.element(child) : this.#text(child)));
  }

  #text(printed: string): Text {
    const text = new Text(withoutLineEnds(printed));
    const before = this.#before;
    if (before && /^\s*\n/.test(printed)) {
      const [line, next] = [before.data.trimEnd(), text.data.trimStart()];
      const joined = joinLines([line, next]);
      if (joined !== `${line} ${next}`) {
        before.data = joined.slice(0, joined.length - next.length);
        text.data = next;
      }
    }
    this.#before = text;
    return text;
  }

  #list(list: Tag): Element {
    const items = list.children.filter(isTag).map((child) => ({ child, label: labelOf(child) }));
    const numbering = numberingOf(items.map(({ label }) => label));
    const children = items.map(({ child, label }, index) => {
      const element = this.element(child);
      if (element.name === 'aside' || (child.role !== 'LI' && label === '')) return element;
      const value = numbering?.values[index];
      return elementOf('li', value === undefined ? {} : { value: String(value) }, [element]);
    });
    const attributes = { ...languageAttribute(list), ...(numbering && { type: numbering.type }) };
    return elementOf(numbering ? 'ol' : 'ul', attributes, children);
  }
}

type Numbering = { readonly type: string; readonly values: readonly (number | undefined)[] };

/** As HTML has it; `null` for a list without numbers or letters. */
function numberingOf(labels: readonly string[]): Numbering | null {
  const signs = labels.map((label) => label.replace(/[^\p{L}\p{N}]/gu, ''));
  const type = numberingType(signs.filter((sign) => sign !== ''));
  if (type === null) return null;
  const valueOfSign = (sign: string, index: number): number => {
    if (type === '1') return Number(sign);
    return type.toLowerCase() === 'i' ? index + 1 : alphabet.indexOf(sign.toLowerCase()) + 1;
  };
  return { type, values: signs.map((sign, index) => (sign === '' ? undefined : valueOfSign(sign, index))) };
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz';

function numberingType(signs: readonly string[]): string | null {
  const [first = ''] = signs;
  const all = (pattern: RegExp): boolean => signs.every((sign) => pattern.test(sign));
  if (signs.length === 0) return null;
  if (all(/^\d{1,6}$/)) return '1';
  const isLarge = /\p{Lu}/u.test(first);
  // A list that goes on over the page begins at any letter, but hardly ever at another Roman number than 1.
  if (/^i$/i.test(first) && all(/^[ivx]{1,5}$/i)) return isLarge ? 'I' : 'i';
  return all(/^[a-z]$/i) ? (isLarge ? 'A' : 'a') : null;
}

function elementOf(
  name: string,
  attributes: Record<string, string>,
  children: readonly ChildNode[],
): Element {
  const element = new Element(name, attributes);
  for (const child of children) DomUtils.appendChild(element, child);
  return element;
}

/** That of a whole document is often the one of the template that it was made with. */
const languageAttribute = ({ role, language }: Tag): Record<string, string> =>
  language === undefined || wholes.has(role) ? {} : { lang: language };

const wholes = new Set(['Root', 'Document', 'Part', 'Art', 'Sect', 'Div']);

/** Lines of one text, joined; what is around it stays a space. */
function withoutLineEnds(printed: string): string {
  const lines = printed.trim().split(/[^\S\n]*\n\s*/);
  return `${/^\s/.test(printed) ? ' ' : ''}${joinLines(lines)}${/\s$/.test(printed) ? ' ' : ''}`;
}

const markers = /^(?:[•‣◦▪●○■□–—*·\uf0b7\uf0a7]|-|\(?(?:\d{1,4}|[a-zA-Z]|[ivx]{1,5})[.)])$/;

/** The marker of an item, which is then no text of it: in a tag of its own, or the first that is printed. */
function labelOf(item: Tag): string {
  for (const [index, child] of item.children.entries()) {
    if (!isTag(child)) {
      if (child.trim() === '') continue;
      if (!markers.test(child.trim())) return '';
      item.children.splice(index, 1);
      return child.trim();
    }
    if (child.role === 'Lbl') {
      item.children.splice(index, 1);
      return textInTag(child).trim() || '•';
    }
    if (textInTag(child).trim() !== '') return labelOf(child);
  }
  return '';
}
