/**
 * Text that a live voice is to say, in stretches. A voice of a service on the internet stops after some fourteen
 * seconds (a known fault of Chromium), so it gets less than that at a time, cut where a phrase ends.
 */
import type { SpokenText, SpokenWord } from '../../core/dutch/spoken-text.ts';
import { type TextRange, textRange } from '../../core/text-range.ts';

/**
 * The stretches of `spoken.text` from the word `first` on: in order, whole words, and no longer than `most`
 * characters unless one word is.
 */
export function spokenPieces(spoken: SpokenText, first: number, most: number): readonly TextRange[] {
  const { text, words } = spoken;
  const pieces: TextRange[] = [];
  let start = words[first]?.spoken.start ?? text.length;
  while (start < text.length) {
    const end = text.length - start <= most ? text.length : cutAfter(words, text, start, start + most);
    pieces.push(textRange(start, end));
    start = end;
  }
  return pieces;
}

/** Where a word begins that follows a phrase, or else any word; at the earliest the second one. */
function cutAfter(words: readonly SpokenWord[], text: string, start: number, limit: number): number {
  const starts = words.map(({ spoken }) => spoken.start).filter((at) => at > start);
  const within = starts.filter((at) => at <= limit);
  const phrase = within.findLast((at) => /[,;:.!?)–—]\s*$/.test(text.slice(start, at)));
  return phrase ?? within.at(-1) ?? starts[0] ?? text.length;
}
