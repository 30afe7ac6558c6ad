/**
 * What a paragraph's style makes of it. Word names its own styles in English in every language of its user, and
 * what a user's style is based on tells the rest.
 */
import type { Document, Element } from 'domhandler';
import type { HeadingLevel } from '../../../core/article.ts';
import { type InlineMark, languageMark } from '../marked-text.ts';
import { childNamed, descendantsNamed } from '../markup/node-tree.ts';

export type ParagraphRole =
  | { readonly role: 'heading'; readonly level: HeadingLevel }
  | { readonly role: 'body' | 'quote' | 'caption' | 'contents' };

export type NumberingReference = { readonly list: string; readonly level: number };

type Style = {
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly properties: Element | undefined;
  readonly runProperties: Element | undefined;
};

/** Styles that are based on each other in a ring are followed this far. */
const longestChain = 20;

export class DocxStyles {
  readonly #styles = new Map<string, Style>();

  constructor(styles: Document) {
    for (const style of descendantsNamed(styles, 'w:style')) {
      this.#styles.set(style.attribs['w:styleId'] ?? '', {
        name: valueIn(childNamed(style, 'w:name'))?.toLowerCase() ?? '',
        basedOn: valueIn(childNamed(style, 'w:basedOn')),
        properties: childNamed(style, 'w:pPr'),
        runProperties: childNamed(style, 'w:rPr'),
      });
    }
  }

  /** `properties` are the paragraph's own. */
  roleOf(properties: Element | undefined): ParagraphRole {
    const own = outlineRole(properties);
    if (own) return own;
    for (const style of this.#chain(valueIn(childNamed(properties, 'w:pStyle')))) {
      const role = namedRole(style.name) ?? outlineRole(style.properties);
      if (role) return role;
    }
    return { role: 'body' };
  }

  /** The list that a paragraph is an item of, by itself or by its style. */
  numberingOf(properties: Element | undefined): NumberingReference | null {
    const chain = [
      properties,
      ...[...this.#chain(valueIn(childNamed(properties, 'w:pStyle')))].map((style) => style.properties),
    ];
    let level: number | undefined;
    for (const each of chain) {
      const numbering = childNamed(each, 'w:numPr');
      const list = valueIn(childNamed(numbering, 'w:numId'));
      level ??= numberIn(childNamed(numbering, 'w:ilvl'));
      if (list !== undefined) return list === '0' ? null : { list, level: level ?? 0 };
    }
    return null;
  }

  /** What a run's own properties, or the style of its characters, mark. A paragraph's looks mark nothing. */
  marksOf(properties: Element | undefined): readonly InlineMark[] {
    if (!properties) return [];
    const styles = [...this.#chain(valueIn(childNamed(properties, 'w:rStyle')))];
    const chain = [properties, ...styles.map((style) => style.runProperties)];
    const marks: InlineMark[] = [];
    if (isSwitchedOn(chain, 'w:i')) marks.push({ kind: 'emphasis' });
    if (isSwitchedOn(chain, 'w:b')) marks.push({ kind: 'strong' });
    const language = languageMark(chain.map((each) => valueIn(childNamed(each, 'w:lang'))).find(Boolean));
    if (language) marks.push(language);
    return marks;
  }

  *#chain(first: string | undefined): Iterable<Style> {
    let id = first;
    for (let steps = 0; id !== undefined && steps < longestChain; steps += 1) {
      const style = this.#styles.get(id);
      if (!style) return;
      yield style;
      id = style.basedOn;
    }
  }
}

function isSwitchedOn(chain: readonly (Element | undefined)[], name: string): boolean {
  const own = chain
    .map((properties) => childNamed(properties, name))
    .find((element) => element !== undefined);
  return own !== undefined && !/^(?:0|false|off|none)$/.test(valueIn(own) ?? '');
}

export const valueIn = (element: Element | undefined): string | undefined => element?.attribs['w:val'];

export const numberIn = (element: Element | undefined): number | undefined => {
  const value = valueIn(element);
  return value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : undefined;
};

const headingOf = (level: number): ParagraphRole => ({
  role: 'heading',
  level: Math.min(level, 6) as HeadingLevel,
});

/** From 0 for the highest; 9 stands for running text. */
function outlineRole(properties: Element | undefined): ParagraphRole | null {
  const level = numberIn(childNamed(properties, 'w:outlineLvl'));
  if (level === undefined || level < 0) return null;
  return level < 9 ? headingOf(level + 1) : { role: 'body' };
}

function namedRole(name: string): ParagraphRole | null {
  const level = /^heading ([1-9])$/.exec(name)?.[1];
  if (level !== undefined) return headingOf(Number(level));
  if (name === 'title') return headingOf(1);
  if (/^(?:intense )?quote$|^block text$|^quotations$/.test(name)) return { role: 'quote' };
  if (/(?:^| )caption$/.test(name)) return { role: 'caption' };
  return /^toc (?:\d|heading)$|^table of figures$|^index \d$/.test(name) ? { role: 'contents' } : null;
}
