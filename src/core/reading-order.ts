/** The address of a sentence: its block, and its index among the sentences of that block. */
export type SentenceAt = { readonly block: number; readonly sentence: number };

export const sameSentence = (a: SentenceAt, b: SentenceAt): boolean =>
  a.block === b.block && a.sentence === b.sentence;

/** In what order sentences follow each other; `null` where there is none. */
export interface ReadingOrder {
  first(): SentenceAt | null;
  next(at: SentenceAt): SentenceAt | null;
  previous(at: SentenceAt): SentenceAt | null;
  /** The first sentence of the next block that has one. */
  nextBlock(at: SentenceAt): SentenceAt | null;
  /** The start of this block, or of the one before when `at` is the start already. */
  previousBlock(at: SentenceAt): SentenceAt | null;
}
