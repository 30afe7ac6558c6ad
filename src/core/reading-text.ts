/**
 * An article cut into sentences, block by block and only where somebody looks, so that a text of any size can
 * be read at once. Blocks may still be arriving; a sentence's address never changes once it exists.
 */
import type { Block } from './article.ts';
import { sentenceRanges } from './dutch/sentences.ts';
import type { ReadingOrder, SentenceAt } from './reading-order.ts';
import { type TextRange, textRange } from './text-range.ts';

export class ReadingText implements ReadingOrder {
  readonly #blocks: Block[] = [];
  readonly #sentences: (readonly TextRange[] | undefined)[] = [];
  /** For each block that has been counted, and the one after: the sentences before it. */
  readonly #before: number[] = [0];

  append(blocks: readonly Block[]): void {
    for (const block of blocks) this.#blocks.push(block);
  }

  get blocks(): readonly Block[] {
    return this.#blocks;
  }

  /** The sentences of a block; none for a block that doesn't exist (yet). */
  sentencesOf(block: number): readonly TextRange[] {
    const text = this.#blocks[block]?.text;
    if (text === undefined) return [];
    const ranges = this.#sentences[block] ?? sentenceRanges(text);
    this.#sentences[block] = ranges;
    return ranges;
  }

  rangeOf(at: SentenceAt): TextRange {
    return this.sentencesOf(at.block)[at.sentence] ?? textRange(0, 0);
  }

  textOf(at: SentenceAt): string {
    const { start, end } = this.rangeOf(at);
    return this.#blocks[at.block]?.text.slice(start, end) ?? '';
  }

  /** The sentence in `block` at character `offset`, or the one before it in that block. */
  sentenceAtOffset(block: number, offset: number): SentenceAt | null {
    const ranges = this.sentencesOf(block);
    if (ranges.length === 0) return null;
    const after = ranges.findIndex((range) => range.start > offset);
    return { block, sentence: Math.max(0, (after === -1 ? ranges.length : after) - 1) };
  }

  first(): SentenceAt | null {
    return this.#firstFrom(0);
  }

  next(at: SentenceAt): SentenceAt | null {
    return at.sentence + 1 < this.sentencesOf(at.block).length
      ? { block: at.block, sentence: at.sentence + 1 }
      : this.nextBlock(at);
  }

  previous(at: SentenceAt): SentenceAt | null {
    if (at.sentence > 0) return { block: at.block, sentence: at.sentence - 1 };
    const before = this.#startBefore(at.block);
    return before && { block: before.block, sentence: this.sentencesOf(before.block).length - 1 };
  }

  nextBlock(at: SentenceAt): SentenceAt | null {
    return this.#firstFrom(at.block + 1);
  }

  previousBlock(at: SentenceAt): SentenceAt | null {
    return at.sentence > 0 ? { block: at.block, sentence: 0 } : this.#startBefore(at.block);
  }

  /**
   * Cuts further blocks until `mayGoOn` says stop. Returns how many sentences are known, and whether that is
   * all of what has arrived.
   */
  count(mayGoOn: () => boolean): { readonly sentences: number; readonly complete: boolean } {
    while (this.#before.length <= this.#blocks.length && mayGoOn()) this.#countNext();
    return {
      sentences: this.#before.at(-1) ?? 0,
      complete: this.#before.length > this.#blocks.length,
    };
  }

  /** The number of sentences in the blocks before `block`. */
  sentencesBefore(block: number): number {
    while (this.#before.length <= Math.min(block, this.#blocks.length)) this.#countNext();
    return this.#before[block] ?? 0;
  }

  #countNext(): void {
    const block = this.#before.length - 1;
    this.#before.push((this.#before[block] ?? 0) + this.sentencesOf(block).length);
  }

  #firstFrom(start: number): SentenceAt | null {
    for (let block = start; block < this.#blocks.length; block += 1) {
      if (this.sentencesOf(block).length > 0) return { block, sentence: 0 };
    }
    return null;
  }

  #startBefore(end: number): SentenceAt | null {
    for (let block = end - 1; block >= 0; block -= 1) {
      if (this.sentencesOf(block).length > 0) return { block, sentence: 0 };
    }
    return null;
  }
}
