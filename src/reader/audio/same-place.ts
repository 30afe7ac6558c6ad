/** The same place in two recordings of the same text, whose words may have been put together otherwise. */
import type { Seconds } from '../../core/speech.ts';
import type { Utterance } from './utterance.ts';

type Stretch = { readonly start: Seconds; readonly end: Seconds };

/** From the mark `index` to the next one; -1 is what lies before the first. Null when that hasn't arrived. */
function stretch(utterance: Utterance, index: number): Stretch | null {
  const start = index < 0 ? 0 : utterance.marks[index]?.at;
  const end = utterance.marks[index + 1]?.at ?? (utterance.complete ? utterance.duration : undefined);
  return start === undefined || end === undefined ? null : { start, end };
}

/** The mark of `to` that stands for what is written at the mark `word` of `from`. */
function sameWord(from: Utterance, word: number, to: Utterance): number {
  const written = from.marks[word]?.source.start;
  return written === undefined ? -1 : to.marks.findLastIndex(({ source }) => source.start <= written);
}

/**
 * Where `to` is at the word, and as far into that word, as `from` is at `at`. Null while too little of either
 * has arrived to tell.
 */
export function samePlaceIn(from: Utterance, at: Seconds, to: Utterance): Seconds | null {
  const word = from.markAt(at);
  const old = stretch(from, word);
  const fresh = stretch(to, sameWord(from, word, to));
  if (!old || !fresh) return null;
  const share = old.end > old.start ? Math.min(1, Math.max(0, (at - old.start) / (old.end - old.start))) : 0;
  const place = fresh.start + share * (fresh.end - fresh.start);
  return place <= to.duration ? place : null;
}
