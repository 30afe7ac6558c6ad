/** Counts the items of a Word document's lists as it is walked through, and writes their markers as Word does. */
import type { Document, Element } from 'domhandler';
import { listNumber, type NumberStyle } from '../list-number.ts';
import { childNamed, childrenNamed, descendantsNamed } from '../markup/node-tree.ts';
import { type NumberingReference, numberIn, valueIn } from './docx-styles.ts';

export type ListMarker = { readonly marker: string; readonly ordered: boolean };

type Level = { readonly start: number; readonly format: string; readonly text: string };

type Definition = { readonly levels: ReadonlyMap<number, Level>; readonly counters: number[] };

type List = {
  readonly definition: Definition;
  /** Those of the definition, but for the ones that this list has of its own. */
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels that begin anew in this list, at their number; taken out as they are used. */
  readonly restarts: Map<number, number>;
};

const numberStyles: ReadonlyMap<string, NumberStyle> = new Map([
  ['lowerLetter', 'lower-letter'],
  ['upperLetter', 'upper-letter'],
  ['lowerRoman', 'lower-roman'],
  ['upperRoman', 'upper-roman'],
]);

export class DocxNumbering {
  readonly #lists = new Map<string, List>();

  constructor(numbering: Document) {
    const definitions = definitionsIn(numbering);
    for (const num of descendantsNamed(numbering, 'w:num')) {
      const definition = definitions.get(valueIn(childNamed(num, 'w:abstractNumId')) ?? '');
      if (!definition) continue;
      const own = childrenNamed(num, 'w:lvlOverride').flatMap((override) => [...levelsIn(override)]);
      const levels = new Map([...definition.levels, ...own]);
      this.#lists.set(num.attribs['w:numId'] ?? '', { definition, levels, restarts: restartsIn(num) });
    }
  }

  /** Counts one item. `null` where there is nothing to be seen before it. */
  next({ list: id, level }: NumberingReference): ListMarker | null {
    const list = this.#lists.get(id);
    const shape = list?.levels.get(level);
    if (!list || !shape) return null;
    const { levels } = list;
    const { counters } = list.definition;
    const restart = list.restarts.get(level);
    list.restarts.delete(level);
    counters[level] = restart ?? (counters[level] ?? shape.start - 1) + 1;
    counters.length = level + 1;
    if (shape.format === 'bullet') return shape.text.trim() === '' ? null : { marker: '•', ordered: false };
    const marker = shape.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const counted = levels.get(at);
      return listNumber(
        counters[at] ?? counted?.start ?? 1,
        numberStyles.get(counted?.format ?? '') ?? 'decimal',
      );
    });
    return shape.format === 'none' || marker.trim() === '' ? null : { marker: marker.trim(), ordered: true };
  }
}

function definitionsIn(numbering: Document): ReadonlyMap<string, Definition> {
  const definitions = new Map<string, Definition>();
  const byStyle = new Map<string, Definition>();
  const linked: (readonly [id: string, style: string])[] = [];
  for (const abstract of descendantsNamed(numbering, 'w:abstractNum')) {
    const id = abstract.attribs['w:abstractNumId'] ?? '';
    const definition = { levels: levelsIn(abstract), counters: [] };
    definitions.set(id, definition);
    const style = valueIn(childNamed(abstract, 'w:styleLink'));
    if (style !== undefined) byStyle.set(style, definition);
    const link = valueIn(childNamed(abstract, 'w:numStyleLink'));
    if (link !== undefined) linked.push([id, link]);
  }
  for (const [id, style] of linked) {
    const definition = byStyle.get(style);
    if (definition) definitions.set(id, definition);
  }
  return definitions;
}

/** Word has nine. */
const deepestLevel = 8;

const levelsIn = (abstract: Element): ReadonlyMap<number, Level> =>
  new Map(
    childrenNamed(abstract, 'w:lvl').flatMap((level) => {
      const at = Number(level.attribs['w:ilvl']);
      if (!(at >= 0 && at <= deepestLevel)) return [];
      const shape: Level = {
        start: numberIn(childNamed(level, 'w:start')) ?? 1,
        format: valueIn(childNamed(level, 'w:numFmt')) ?? 'decimal',
        text: valueIn(childNamed(level, 'w:lvlText')) ?? '',
      };
      return [[at, shape] as const];
    }),
  );

const restartsIn = (num: Element): Map<number, number> =>
  new Map(
    childrenNamed(num, 'w:lvlOverride').flatMap((override) => {
      const at = Number(override.attribs['w:ilvl']);
      const start = numberIn(childNamed(override, 'w:startOverride'));
      return start === undefined || !(at >= 0 && at <= deepestLevel) ? [] : [[at, start] as const];
    }),
  );
