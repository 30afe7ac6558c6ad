/**
 * Fields of a Word document, which stand in its text as a beginning, an instruction, what it came to, and an end.
 * The outcome is text like any other, unless it is something that belongs to a printed page.
 */
import type { Element } from 'domhandler';
import { textIn } from '../markup/node-tree.ts';

type Field = { instruction: string; reached: 'instruction' | 'outcome' };

const ofPaper = /^\s*(?:TOC|INDEX|PAGE|NUMPAGES|PAGEREF|SECTIONPAGES|TOA)\b/i;
/** More open fields than anyone nests are no fields. */
const mostOpen = 50;

export class DocxFields {
  readonly #open: Field[] = [];

  /** Whether text at this place is to be read. */
  get shown(): boolean {
    return this.#open.every(
      ({ reached, instruction }) => reached === 'outcome' && !ofPaper.test(instruction),
    );
  }

  /** Returns whether `element` is a part of a field rather than text. */
  take(element: Element): boolean {
    const field = this.#open.at(-1);
    if (element.name === 'w:instrText') {
      if (field) field.instruction += textIn(element);
      return true;
    }
    if (element.name !== 'w:fldChar') return false;
    const kind = element.attribs['w:fldCharType'];
    if (kind === 'begin' && this.#open.length < mostOpen)
      this.#open.push({ instruction: '', reached: 'instruction' });
    else if (kind === 'separate' && field) field.reached = 'outcome';
    else if (kind === 'end') this.#open.pop();
    return true;
  }
}
