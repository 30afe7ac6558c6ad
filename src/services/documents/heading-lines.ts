/**
 * Which units of a plain text are headings. A heading is underlined, or it is short, starts with a capital, has
 * no full stop, and what it announces follows it. In doubt a line is running text: that reads well too.
 */
import { datedTitle } from './preamble.ts';
import { endsSentence } from './text-lines.ts';
import type { TextUnit } from './text-units.ts';

const longestHeading = 80;
const longestTitle = 120;
const mostWords = 12;
/** Running text of at least this many characters is a paragraph, also without blank lines around it. */
const paragraphLength = 80;

export function isHeading(units: readonly TextUnit[], index: number): boolean {
  const unit = units[index];
  const next = units[index + 1];
  if (!unit) return false;
  if (unit.underlined) return true;
  if (!next || !looksLikeHeading(unit, index === 0)) return false;
  if (isItemAmong(unit, units[index - 1], next)) return false;
  if (unit.standsApart && isAllCaps(unit.text)) return true;
  if (unit.standsApart && next.standsApart) return announces(unit, units, index);
  const previous = units[index - 1];
  return isLongParagraph(next) && (unit.standsApart || (previous !== undefined && isLongParagraph(previous)));
}

/** A numbered line between others of its kind, or with items under it, is an item; alone it is a heading. */
function isItemAmong(unit: TextUnit, previous: TextUnit | undefined, next: TextUnit): boolean {
  const { item } = unit;
  const sameList = (other: TextUnit | undefined): boolean =>
    !!item &&
    !!other?.item &&
    (other.item.indent > item.indent ||
      (other.item.ordered && other.item.marker.at(-1) === item.marker.at(-1)));
  return sameList(previous) || sameList(next);
}

/** The heading of a chapter may be followed by that of its first part, but not by a row of short lines. */
function announces(unit: TextUnit, units: readonly TextUnit[], index: number): boolean {
  const next = units[index + 1];
  const second = units[index + 2];
  if (!next) return false;
  if (unit.text.endsWith('?') && index > 0) return isQuestionOverText(unit, next);
  if (next.item || next.quoted || next.underlined || isParagraph(next)) return true;
  if (index === 0 && datedTitle(next.text)?.title === null) return true;
  return (
    looksLikeHeading(next, false) && second !== undefined && (isParagraph(second) || second.item !== null)
  );
}

/** Somebody may also ask something in a line of their own; what follows is then as short. */
const isQuestionOverText = (unit: TextUnit, next: TextUnit): boolean =>
  /^[\p{Lu}\d]/u.test(unit.text) &&
  (next.item !== null || (isParagraph(next) && next.text.length > 2 * unit.text.length));

function looksLikeHeading(unit: TextUnit, first: boolean): boolean {
  const { text } = unit;
  if (unit.quoted || unit.lineCount > 1 || text.length > (first ? longestTitle : longestHeading))
    return false;
  if (unit.item && !/^\d/.test(unit.item.marker)) return false;
  if (!first && text.split(' ').length > mostWords) return false;
  if (!/^["'“‘„«(¿¡]?[\p{Lu}\d]|^['’]\p{Ll} \p{Lu}/u.test(text) || !/\p{L}/u.test(text)) return false;
  return !(first ? /[.,;:…]["'”’»)]*$/ : /[.,;:!…]["'”’»)]*$/).test(text);
}

const isParagraph = (unit: TextUnit): boolean =>
  unit.item === null && (unit.lineCount > 1 || unit.text.length > paragraphLength || endsSentence(unit.text));

const isLongParagraph = (unit: TextUnit): boolean =>
  unit.item === null && unit.text.length > paragraphLength && endsSentence(unit.text);

const isAllCaps = (text: string): boolean => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();
