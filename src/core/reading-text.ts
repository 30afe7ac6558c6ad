/**
 * An article cut into sentences, block by block and only where somebody looks, so that a text of any size can
 * be read at once. Blocks may still be arriving; a sentence's address never changes once it exists. What isn't to
 * be read aloud keeps its sentences; they are left out of the order in which the others follow each other.
 */
import type { Block } from './article.ts';
import { sentenceRanges } from './dutch/sentences.ts';
import type { ReadingOrder, SentenceAt } from './reading-order.ts';
import { type TextRange, textRange } from './text-range.ts';
import { everythingRead, type ReadParts, type UnreadReason, unreadReason } from './unread-text.ts';

/** What of a block isn't read aloud. */
export type UnreadSentences = {
  readonly reason: UnreadReason;
  readonly ranges: readonly TextRange[];
  /** All of the block, not only some of its sentences. */
  readonly whole: boolean;
};

export class ReadingText implements ReadingOrder {
  readonly #blocks: Block[] = [];
  readonly #sentences: (readonly TextRange[] | undefined)[] = [];
  /** For each block that has been counted, and the one after: the sentences before it that are read. */
  #before: number[] = [0];
  #parts = everythingRead;

  /** From now on, reads only these. */
  readOnly(parts: ReadParts): void {
    this.#parts = parts;
    this.#before = [0];
  }

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

  isRead(at: SentenceAt): boolean {
    const block = this.#blocks[at.block];
    return block !== undefined && unreadReason(block, this.rangeOf(at), this.#parts) === null;
  }

  /** `at`, or the nearest sentence after it that is read, or before it when none is. */
  nearestRead(at: SentenceAt): SentenceAt | null {
    return this.isRead(at) ? at : (this.next(at) ?? this.previous(at));
  }

  unreadIn(index: number): UnreadSentences | null {
    const block = this.#blocks[index];
    if (!block?.part && !block?.marks) return null;
    const sentences = this.sentencesOf(index);
    const ranges: TextRange[] = [];
    let reason: UnreadReason | null = null;
    for (const range of sentences) {
      const why = unreadReason(block, range, this.#parts);
      if (why) ranges.push(range);
      reason ??= why;
    }
    return reason && { reason, ranges, whole: ranges.length === sentences.length };
  }

  /** What is said before a sentence: the number of the item that it opens. */
  markerOf({ block: index, sentence }: SentenceAt): string | null {
    const block = this.#blocks[index];
    return sentence === 0 && block?.kind === 'listItem' && block.ordered ? block.marker : null;
  }

  first(): SentenceAt | null {
    return this.#firstFrom(0);
  }

  next(at: SentenceAt): SentenceAt | null {
    return this.#firstIn(at.block, at.sentence + 1) ?? this.nextBlock(at);
  }

  previous(at: SentenceAt): SentenceAt | null {
    for (let sentence = at.sentence - 1; sentence >= 0; sentence -= 1) {
      if (this.isRead({ block: at.block, sentence })) return { block: at.block, sentence };
    }
    const before = this.#startBefore(at.block);
    return before && this.#lastIn(before.block);
  }

  nextBlock(at: SentenceAt): SentenceAt | null {
    return this.#firstFrom(at.block + 1);
  }

  previousBlock(at: SentenceAt): SentenceAt | null {
    const start = this.#firstIn(at.block);
    return start && start.sentence < at.sentence ? start : this.#startBefore(at.block);
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

  /** Counts from 1, through the whole text. */
  numberOf(at: SentenceAt): number {
    return this.sentencesBefore(at.block) + this.#readCount(at.block, at.sentence + 1);
  }

  #countNext(): void {
    const block = this.#before.length - 1;
    this.#before.push((this.#before[block] ?? 0) + this.#readCount(block));
  }

  /** Of the sentences of `block` before `end`. */
  #readCount(block: number, end = Number.POSITIVE_INFINITY): number {
    const sentences = Math.min(this.sentencesOf(block).length, end);
    const unread = this.unreadIn(block);
    if (!unread) return sentences;
    const reached = this.sentencesOf(block)[sentences]?.start ?? Number.POSITIVE_INFINITY;
    return sentences - unread.ranges.filter(({ start }) => start < reached).length;
  }

  #firstIn(block: number, from = 0): SentenceAt | null {
    const count = this.sentencesOf(block).length;
    for (let sentence = from; sentence < count; sentence += 1) {
      if (this.isRead({ block, sentence })) return { block, sentence };
    }
    return null;
  }

  #lastIn(block: number): SentenceAt | null {
    return this.previous({ block, sentence: this.sentencesOf(block).length });
  }

  #firstFrom(start: number): SentenceAt | null {
    for (let block = start; block < this.#blocks.length; block += 1) {
      const first = this.#firstIn(block);
      if (first) return first;
    }
    return null;
  }

  #startBefore(end: number): SentenceAt | null {
    for (let block = end - 1; block >= 0; block -= 1) {
      const first = this.#firstIn(block);
      if (first) return first;
    }
    return null;
  }
}
