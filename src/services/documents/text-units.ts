/**
 * The lines of a plain text put together to what they are part of: a stretch of running text, or a list item.
 * Which of them are headings is decided afterwards, when their neighbours are known.
 */
import { isForcedBreak, joinLines, type WrapWidth, wrapWidth } from './line-wrapping.ts';
import { type ListMarker, listMarker } from './list-marker.ts';
import { endsSentence, isRule, type TextLine, textLines } from './text-lines.ts';

export type TextUnit = {
  readonly text: string;
  /** `null` for running text. */
  readonly item: (Omit<ListMarker, 'rest'> & { readonly indent: number }) | null;
  readonly quoted: boolean;
  readonly lineCount: number;
  readonly underlined: boolean;
  /** A blank line, a rule or the start of the text stands before it. */
  readonly standsApart: boolean;
};

type OpenUnit = Omit<TextUnit, 'text' | 'lineCount' | 'underlined'> & {
  readonly lines: string[];
  lastLine: TextLine;
};

export function textUnits(text: string): TextUnit[] {
  const lines = textLines(text);
  const width = wrapWidth(lines);
  const units: TextUnit[] = [];
  let open: OpenUnit | null = null;
  let standsApart = true;
  const close = (underlined = false): void => {
    if (open) units.push(closedUnit(open, underlined));
    open = null;
  };
  for (const line of lines) {
    if (line.text === '' || isRule(line.text)) {
      close(line.text !== '' && underlines(line, open));
      standsApart = true;
    } else if (open && continues(line, open, width)) {
      open.lines.push(line.text);
      open.lastLine = line;
    } else {
      close();
      open = openUnit(line, standsApart);
      standsApart = false;
    }
  }
  close();
  return units;
}

function openUnit(line: TextLine, standsApart: boolean): OpenUnit {
  const found = listMarker(line.text);
  const item = found && { marker: found.marker, ordered: found.ordered, indent: line.indent };
  return { item, quoted: line.quoted, standsApart, lines: [found?.rest ?? line.text], lastLine: line };
}

function closedUnit({ lines, item, quoted, standsApart }: OpenUnit, underlined: boolean): TextUnit {
  return { text: joinLines(lines), item, quoted, standsApart, underlined, lineCount: lines.length };
}

const longestUnderlined = 120;

const underlines = (rule: TextLine, above: OpenUnit | null): boolean =>
  /^(?:=+|-+)$/.test(rule.text) &&
  above?.lines.length === 1 &&
  above.lastLine.text.length <= longestUnderlined &&
  above.item === null;

function continues(line: TextLine, unit: OpenUnit, width: WrapWidth): boolean {
  const { lastLine } = unit;
  if (line.quoted !== unit.quoted) return false;
  const forced = width !== null && isForcedBreak(lastLine, line, width);
  if (listMarker(line.text)) return forced && unit.item === null && !endsSentence(lastLine.text);
  if (unit.item && line.indent > unit.item.indent) return true;
  if (width === null) return false;
  if (line.indent > lastLine.indent && endsSentence(lastLine.text)) return false;
  return forced || (!endsSentence(lastLine.text) && /^\p{Ll}/u.test(line.text));
}
