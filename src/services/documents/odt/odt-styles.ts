/** What a paragraph's style makes of it: its own name, or that of a style that it is based on. */
import type { Document } from 'domhandler';
import { descendantsNamed } from '../markup/node-tree.ts';

export type ParagraphRole = 'title' | 'quote' | 'caption' | 'contents' | 'body';

/** Styles that are based on each other in a ring are followed this far. */
const longestChain = 20;

export class OdtStyles {
  readonly #parents = new Map<string, string | undefined>();

  /** `sources` hold styles; a later one's win. */
  constructor(sources: readonly Document[]) {
    for (const source of sources) {
      for (const { attribs } of descendantsNamed(source, 'style:style')) {
        this.#parents.set(attribs['style:name'] ?? '', attribs['style:parent-style-name']);
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
