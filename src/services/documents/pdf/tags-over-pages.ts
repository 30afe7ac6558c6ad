/**
 * The tags of all pages as one tree. What goes on over the end of a page has a tag on each of them: those become
 * one again.
 */
import { endsMidSentence } from './pdf-paragraphs.ts';
import { isTag, type Tag, textInTag } from './tagged-text.ts';

export function tagsOverPages(pages: readonly Tag[]): Tag {
  const whole: Tag = { role: 'Root', alt: '', language: undefined, isLink: false, children: [] };
  for (const page of pages) append(whole, page);
  return whole;
}

/** Of these it doesn't matter whether two of them were one. */
const containers = new Set(['Root', 'Document', 'Part', 'Art', 'Sect', 'Div', 'L', 'NonStruct']);
const textBlocks = new Set(['P', 'LI', 'LBody', 'BlockQuote']);

function append(whole: Tag, more: Tag): void {
  const last = whole.children.at(-1);
  const [first, ...others] = more.children;
  if (isTag(last) && isTag(first) && last.role === first.role && goesOn(last, first)) {
    if (last.role === 'Table') fillIn(last, first);
    else if (textBlocks.has(last.role)) last.children.push('\n', ...first.children);
    else append(last, first);
    whole.children.push(...others);
  } else whole.children.push(...more.children);
}

function goesOn(last: Tag, first: Tag): boolean {
  if (last.role === 'Table') return isSameTable(last, first);
  if (textBlocks.has(last.role)) return endsMidSentence(textInTag(last).trim(), textInTag(first).trim());
  return containers.has(last.role);
}

/** On each page all rows of a table are there, and those that are printed elsewhere are empty. */
const isSameTable = (one: Tag, other: Tag): boolean =>
  one.children.length === other.children.length && one.children.some((row) => isTag(row) && isEmpty(row));

const isEmpty = (tag: Tag): boolean => textInTag(tag).trim() === '';

function fillIn(whole: Tag, more: Tag): void {
  whole.children.forEach((child, index) => {
    const other = more.children[index];
    if (isTag(child) && isTag(other) && isEmpty(child)) whole.children[index] = other;
  });
}
