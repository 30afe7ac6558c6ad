/** Counts the sentences of a text in stretches so short that the page can draw in between. */
import type { ReadingText } from '../../core/reading-text.ts';

/** How long one stretch may keep the page from drawing. */
const sliceMs = 6;

/** Calls `counted` when all are, unless nobody wants to know any more. */
export function countSentences(text: ReadingText, isWanted: () => boolean, counted: () => void): void {
  if (!isWanted()) return;
  const until = performance.now() + sliceMs;
  const { complete } = text.count(() => performance.now() < until);
  if (complete) counted();
  else setTimeout(() => countSentences(text, isWanted, counted));
}
