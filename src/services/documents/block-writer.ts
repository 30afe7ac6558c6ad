/**
 * Collects the blocks of a document with mark-up, in reading order. What is written is cleaned and folded; a block
 * without text is left out; a note follows the block that it belongs to.
 */
import type { Block } from '../../core/article.ts';
import { cleanText, foldSpaces } from './clean-text.ts';
import { type InlineMark, type MarkedPiece, type MarkedText, markedText, withLabel } from './marked-text.ts';

/** A block without its text. */
export type BlockShape = Block extends infer Each
  ? Each extends Block
    ? Omit<Each, 'text' | 'marks'>
    : never
  : never;

export const paragraph: BlockShape = { kind: 'paragraph' };
export const tableRow: BlockShape = { kind: 'paragraph', part: 'table' };
const figure: BlockShape = { kind: 'paragraph', part: 'figure' };
const note: BlockShape = { kind: 'paragraph', part: 'note' };

/** What is read before the description of a picture, and before a note. */
const figureLabel = 'Afbeelding: ';
const noteLabel = 'Voetnoot: ';

export const figureBlock = (description: MarkedText): Block =>
  blockOf(figure, withLabel(figureLabel, description));

export const noteBlock = (text: MarkedText): Block => blockOf(note, withLabel(noteLabel, text));

export const blockOf = (shape: BlockShape, { text, marks }: MarkedText): Block =>
  ({ ...shape, text, ...(marks.length > 0 && { marks }) }) as Block;

export class BlockWriter {
  readonly #blocks: Block[] = [];
  #pieces: MarkedPiece[] = [];
  #notes: string[] = [];
  #marks: readonly InlineMark[] = [];

  get blocks(): readonly Block[] {
    return this.#blocks;
  }

  /** Whether the block at hand holds anything to read. */
  get hasText(): boolean {
    return this.#pieces.some(({ text }) => /\S/.test(text));
  }

  write(text: string): void {
    this.#pieces.push({ text, marks: this.#marks });
  }

  /** Marks all that `write` writes, be it in one block or several. */
  marked(marks: readonly InlineMark[], write: () => void): void {
    const around = this.#marks;
    this.#marks = [...around, ...marks];
    write();
    this.#marks = around;
  }

  /** To be read after the block at hand. */
  note(text: string): void {
    this.#notes.push(text);
  }

  /** Ends the block at hand, with `label` before its text. Returns whether there was one. */
  end(shape: BlockShape, label = ''): boolean {
    const content = markedText(this.#pieces);
    const notes = this.#notes;
    this.#pieces = [];
    this.#notes = [];
    if (content.text !== '') this.#blocks.push(blockOf(shape, withLabel(label, content)));
    for (const text of notes.map(cleaned)) if (text.text !== '') this.#blocks.push(noteBlock(text));
    return content.text !== '';
  }

  /** A picture by its description, which its caption often repeats. */
  figure(description: string): void {
    const text = cleaned(description);
    if (text.text !== '') this.#blocks.push(figureBlock(text));
  }

  /** As `end`, but leaves out what the description of the picture above has said already. */
  endCaption(): void {
    const caption = markedText(this.#pieces).text;
    const above = this.#blocks.at(-1);
    if (above?.part === 'figure' && above.text === figureLabel + caption) this.#pieces = [];
    this.end(paragraph);
  }
}

const cleaned = (text: string): MarkedText => ({ text: foldSpaces(cleanText(text)), marks: [] });
