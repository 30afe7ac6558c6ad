/** What a paragraph's style makes of it: its own name, or that of a style that it is based on. */
import type { Document } from 'domhandler';
import { type InlineMark, languageMark } from '../marked-text.ts';
import { childNamed, descendantsNamed } from '../markup/node-tree.ts';

export type ParagraphRole = 'title' | 'quote' | 'caption' | 'contents' | 'body';

/** Styles that are based on each other in a ring are followed this far. */
const longestChain = 20;

export class OdtStyles {
  readonly #parents = new Map<string, string | undefined>();
  readonly #texts = new Map<string, Readonly<Record<string, string>>>();

  /** `sources` hold styles; a later one's win. */
  constructor(sources: readonly Document[]) {
    for (const source of sources) {
      for (const style of descendantsNamed(source, 'style:style')) {
        const name = style.attribs['style:name'] ?? '';
        this.#parents.set(name, style.attribs['style:parent-style-name']);
        const text = childNamed(style, 'style:text-properties');
        if (text) this.#texts.set(name, text.attribs);
      }
    }
  }

  roleOf(style: string | undefined): ParagraphRole {
    let name = style;
    for (let steps = 0; name !== undefined && steps < longestChain; steps += 1) {
      const role = namedRole(plainName(name));
      if (role !== 'body') return role;
      name = this.#parents.get(name);
    }
    return 'body';
  }

  /** What a style marks of its text. A paragraph's looks mark nothing, its language does. */
  marksOf(style: string | undefined, kind: 'paragraph' | 'text'): readonly InlineMark[] {
    const marks: InlineMark[] = [];
    if (kind === 'text') {
      if (/^(?:italic|oblique)$/.test(this.#property(style, 'fo:font-style') ?? '')) {
        marks.push({ kind: 'emphasis' });
      }
      if (/^(?:bold|[6-9]00)$/.test(this.#property(style, 'fo:font-weight') ?? ''))
        marks.push({ kind: 'strong' });
    }
    const language = languageMark(this.#property(style, 'fo:language'));
    if (language) marks.push(language);
    return marks;
  }

  #property(style: string | undefined, property: string): string | undefined {
    let name = style;
    for (let steps = 0; name !== undefined && steps < longestChain; steps += 1) {
      const value = this.#texts.get(name)?.[property];
      if (value !== undefined) return value;
      name = this.#parents.get(name);
    }
    return undefined;
  }
}

/** As its user sees it: `Block_20_Text` is "block text". */
const plainName = (name: string): string =>
  name
    .replace(/_([0-9a-f]{1,4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .toLowerCase();

function namedRole(name: string): ParagraphRole {
  if (name === 'title') return 'title';
  if (/^(?:quotations|block text|(?:intense )?quote)$/.test(name)) return 'quote';
  if (/^(?:.* )?caption$|^illustration$|^figure(?: with caption)?$/.test(name)) return 'caption';
  return /^contents (?:\d+|heading)$/.test(name) ? 'contents' : 'body';
}
