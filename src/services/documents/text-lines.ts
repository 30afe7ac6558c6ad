/** The lines of a plain text, with what their place on the page tells: indentation, width, a quotation's sign. */
import { foldSpaces } from './clean-text.ts';

export type TextLine = {
  /** Without indentation and quotation signs, white space folded; empty for a blank line. */
  readonly text: string;
  /** Columns before the text. */
  readonly indent: number;
  /** Columns from the margin to the end of the text. */
  readonly width: number;
  readonly quoted: boolean;
};

const tabColumns = 4;
const quotation = /^[ \t]{0,8}(?:> ?){0,15}>(?=[ \t]|$)/;

export function textLines(text: string): TextLine[] {
  return text.split('\n').map((line) => (line === '' ? blankLine : textLine(line)));
}

const blankLine: TextLine = { text: '', indent: 0, width: 0, quoted: false };

function textLine(line: string): TextLine {
  const sign = quotation.exec(line)?.[0] ?? '';
  const content = line.slice(sign.length).trimEnd();
  const text = foldSpaces(content);
  const space = content.slice(0, content.length - content.trimStart().length);
  const indent = space.length + (space.split('\t').length - 1) * (tabColumns - 1);
  return { text, indent, width: sign.length + content.length, quoted: sign !== '' };
}

/** Whether `text` ends as a sentence does, quotation marks and brackets after it included. */
export const endsSentence = (text: string): boolean => /[.!?:…]["'”’»)\]]*$/.test(text.slice(-8));

/** A line of signs only, drawn under a heading or between two parts: `----`, `====`, `* * *`. */
export const isRule = (text: string): boolean =>
  text.length >= 3 && text.length <= 400 && /^([-=_*~#•·+]) ?(?:\1 ?)+$/.test(text);
