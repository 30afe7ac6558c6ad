/** Sentences that bear a mark, each of them once, in the order in which they got it. */
import { type SentenceAt, sameSentence } from '../../core/reading-order.ts';

export type MarkedSentences = readonly SentenceAt[];

export const marked = (sentences: MarkedSentences, at: SentenceAt): MarkedSentences => [
  ...unmarked(sentences, at),
  at,
];

/** The same object when `at` bears no mark. */
export function unmarked(sentences: MarkedSentences, at: SentenceAt): MarkedSentences {
  const others = sentences.filter((other) => !sameSentence(other, at));
  return others.length === sentences.length ? sentences : others;
}
