/** The markers of a list's items, as a browser shows them. */
import type { Element } from 'domhandler';
import { listNumber, type NumberStyle } from '../list-number.ts';
import { childrenNamed } from './node-tree.ts';

const numberStyles: ReadonlyMap<string, NumberStyle> = new Map([
  ['a', 'lower-letter'],
  ['A', 'upper-letter'],
  ['i', 'lower-roman'],
  ['I', 'upper-roman'],
]);

export function itemMarkers(list: Element): ReadonlyMap<Element, string> {
  const items = childrenNamed(list, 'li');
  if (list.name !== 'ol') return new Map(items.map((item) => [item, '•']));
  const step = list.attribs.reversed === undefined ? 1 : -1;
  const style = numberStyles.get(list.attribs.type ?? '') ?? 'decimal';
  let number = integer(list.attribs.start) ?? (step === 1 ? 1 : items.length);
  const markers = new Map<Element, string>();
  for (const item of items) {
    number = integer(item.attribs.value) ?? number;
    markers.set(item, `${listNumber(number, style)}.`);
    number += step;
  }
  return markers;
}

const integer = (written: string | undefined): number | null =>
  written !== undefined && /^\s*-?\d{1,9}\s*$/.test(written) ? Number(written) : null;
