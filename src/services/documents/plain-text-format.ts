/** Plain text: structure is read from blank lines, indentation and the signs people type. Knows every text. */
import type { Block } from '../../core/article.ts';
import type { DocumentFormat, ParsedDocument } from './document-format.ts';
import { isHeading } from './heading-lines.ts';
import { readPreamble } from './preamble.ts';
import { type TextUnit, textUnits } from './text-units.ts';

export const plainTextFormat: DocumentFormat = {
  id: 'plain-text',
  recognise({ content }) {
    return content.kind === 'text'
      ? { confidence: 0.1, read: async () => parsePlainText(content.text) }
      : null;
  },
};

export function parsePlainText(text: string): ParsedDocument {
  const { title, date, body } = readPreamble(text);
  return { title, date, blocks: blocksOf(textUnits(body)) };
}

function blocksOf(units: readonly TextUnit[]): Block[] {
  const outerIndents: number[] = [];
  return units.map((unit, index): Block => {
    const { text, item } = unit;
    if (isHeading(units, index)) {
      outerIndents.length = 0;
      return { kind: 'heading', level: 2, text: item ? `${item.marker} ${text}` : text };
    }
    if (item) {
      const depth = nestingDepth(outerIndents, item.indent);
      return { kind: 'listItem', text, marker: item.marker, ordered: item.ordered, depth };
    }
    outerIndents.length = 0;
    return { kind: unit.quoted ? 'quote' : 'paragraph', text };
  });
}

/** Keeps in `outerIndents` the indentation of the item at hand and of those it stands under. */
function nestingDepth(outerIndents: number[], indent: number): number {
  while ((outerIndents.at(-1) ?? -1) >= indent) outerIndents.pop();
  outerIndents.push(indent);
  return outerIndents.length - 1;
}
