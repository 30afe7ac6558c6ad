/** The markers of an OpenDocument text's lists, as its list styles have them. */
import type { Document, Element } from 'domhandler';
import { listNumber, type NumberStyle } from '../list-number.ts';
import { descendantsNamed, elementsIn } from '../markup/node-tree.ts';

export type ListMarker = { readonly marker: string; readonly ordered: boolean };

type NumberLevel = {
  readonly style: NumberStyle;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  /** How many levels its marker shows: two for `2.1`. */
  readonly shownLevels: number;
};

const numberStyles: ReadonlyMap<string, NumberStyle> = new Map([
  ['a', 'lower-letter'],
  ['A', 'upper-letter'],
  ['i', 'lower-roman'],
  ['I', 'upper-roman'],
]);

type Level = NumberLevel | 'bullet' | 'nothing';

const bullet: ListMarker = { marker: '•', ordered: false };

export class OdtLists {
  /** By the name of the list style, then by depth from 0. */
  readonly #styles = new Map<string, ReadonlyMap<number, Level>>();
  /** The last number given, by style and depth. */
  readonly #last = new Map<string, number>();

  /** `sources` hold list styles; a later one's win. */
  constructor(sources: readonly Document[]) {
    for (const source of sources) {
      for (const style of descendantsNamed(source, 'text:list-style')) {
        this.#styles.set(style.attribs['style:name'] ?? '', levelsIn(style));
      }
    }
  }

  /** Begins a list: its numbers start anew unless it goes on with one before it. */
  begin(list: Element, style: string, depth: number): void {
    const goesOn =
      list.attribs['text:continue-numbering'] === 'true' || list.attribs['text:continue-list'] !== undefined;
    if (!goesOn) this.#last.delete(keyOf(style, depth));
  }

  /** Counts an item. `null` where there is nothing to be seen before it. */
  next(item: Element, listStyle: string, depth: number): ListMarker | null {
    const style = item.attribs['text:style-override'] ?? listStyle;
    const level = this.#level(style, depth);
    if (level === 'nothing') return null;
    if (level === 'bullet') return bullet;
    const given = Number(item.attribs['text:start-value']);
    const number = given > 0 ? given : (this.#last.get(keyOf(style, depth)) ?? level.start - 1) + 1;
    this.#last.set(keyOf(style, depth), number);
    const numbers: string[] = [];
    for (let at = Math.max(0, depth - level.shownLevels + 1); at <= depth; at += 1) {
      const shown = this.#level(style, at);
      if (typeof shown === 'string') continue;
      numbers.push(listNumber(this.#last.get(keyOf(style, at)) ?? shown.start, shown.style));
    }
    return { marker: `${level.prefix}${numbers.join('.')}${level.suffix}`.trim(), ordered: true };
  }

  /** A style may leave its deeper levels to those above them. */
  #level(style: string, depth: number): Level {
    const levels = this.#styles.get(style);
    for (let at = depth; at >= 0; at -= 1) {
      const level = levels?.get(at);
      if (level) return level;
    }
    return 'bullet';
  }
}

const keyOf = (style: string, depth: number): string => `${depth} ${style}`;

const levelsIn = (style: Element): ReadonlyMap<number, Level> =>
  new Map(elementsIn(style).map((level) => [Number(level.attribs['text:level']) - 1, levelOf(level)]));

function levelOf({ name, attribs }: Element): Level {
  if (name !== 'text:list-level-style-number') {
    return attribs['text:bullet-char']?.trim() === '' ? 'nothing' : 'bullet';
  }
  const format = attribs['style:num-format'] ?? '';
  if (format === '') return 'nothing';
  return {
    style: numberStyles.get(format) ?? 'decimal',
    prefix: attribs['style:num-prefix'] ?? '',
    suffix: attribs['style:num-suffix'] ?? '',
    start: Number(attribs['text:start-value'] ?? 1) || 1,
    shownLevels: Math.min(Number(attribs['text:display-levels'] ?? 1) || 1, 10),
  };
}
