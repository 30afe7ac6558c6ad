/**
 * Collects the blocks of a document with mark-up, in reading order. What is written is cleaned and folded; a block
 * without text is left out; a note follows the block that it belongs to.
 */
import type { Block } from '../../core/article.ts';
import { cleanText, foldSpaces } from './clean-text.ts';

/** A block without its text. */
export type BlockShape = Block extends infer Each ? (Each extends Block ? Omit<Each, 'text'> : never) : never;

export const paragraph: BlockShape = { kind: 'paragraph' };

/** What is read before the description of a picture, and before a note. */
export const figureLabel = 'Afbeelding: ';
export const noteLabel = 'Voetnoot: ';

export class BlockWriter {
  readonly #blocks: Block[] = [];
  #pieces: string[] = [];
  #notes: string[] = [];

  get blocks(): readonly Block[] {
    return this.#blocks;
  }

  /** Whether the block at hand holds anything to read. */
  get hasText(): boolean {
    return this.#pieces.some((piece) => /\S/.test(piece));
  }

  write(text: string): void {
    this.#pieces.push(text);
  }

  /** To be read after the block at hand. */
  note(text: string): void {
    this.#notes.push(text);
  }

  /** Ends the block at hand, with `label` before its text. Returns whether there was one. */
  end(shape: BlockShape, label = ''): boolean {
    const text = this.#pieces.join('');
    const notes = this.#notes;
    this.#pieces = [];
    this.#notes = [];
    const added = this.#add(shape, text, label);
    for (const note of notes) this.#add(paragraph, note, noteLabel);
    return added;
  }

  /** A picture by its description, which its caption often repeats. */
  figure(description: string): void {
    this.#add(paragraph, description, figureLabel);
  }

  /** As `end`, but leaves out what the description of the picture above has said already. */
  endCaption(): void {
    const caption = foldSpaces(cleanText(this.#pieces.join('')));
    if (this.#blocks.at(-1)?.text === figureLabel + caption) this.#pieces = [];
    this.end(paragraph);
  }

  #add(shape: BlockShape, text: string, label = ''): boolean {
    const clean = foldSpaces(cleanText(text));
    if (clean === '') return false;
    this.#blocks.push({ ...shape, text: label + clean } as Block);
    return true;
  }
}
