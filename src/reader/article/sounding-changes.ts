/** What changed between two moments of a reading, as far as the page must act on it. */
import { isReading, type PlaybackState, placeOf } from '../../core/playback.ts';
import { readingOptionsOf, type Settings } from '../../core/settings.ts';
import type { TextRange } from '../../core/text-range.ts';
import { readPartsOf } from '../../core/unread-text.ts';
import type { ReaderSnapshot } from '../session/reader-session.ts';

/** Reading, or about to go on reading where it was paused. */
export const isUnderWay = (state: PlaybackState): boolean => isReading(state) || state.kind === 'paused';

export const sameRange = (a: TextRange | null | undefined, b: TextRange | null | undefined): boolean =>
  a?.start === b?.start && a?.end === b?.end;

/** Whether the same text may be said in other words. */
export function saysOtherwise(before: ReaderSnapshot, now: ReaderSnapshot): boolean {
  if (before.dictionary.entries !== now.dictionary.entries) return true;
  const then = readingOptionsOf(before.settings);
  return Object.entries(readingOptionsOf(now.settings)).some(
    ([name, option]) => then[name as keyof typeof then] !== option,
  );
}

/**
 * Whether a reader made the reading begin, go on or go elsewhere, so that the page should go there with it. A
 * reading that just reaches its next sentence doesn't count, nor does one that stops.
 */
export function startsAnew(before: PlaybackState, now: PlaybackState): boolean {
  if (before.kind === 'empty' || now.kind === 'empty') return false;
  if (isReading(now)) {
    return !isReading(before) || generationOf(before) !== generationOf(now);
  }
  if (isReading(before)) return false;
  const from = placeOf(before);
  const to = placeOf(now);
  return from?.block !== to?.block || from?.sentence !== to?.sentence;
}

const generationOf = (state: PlaybackState): number | null =>
  'generation' in state ? state.generation : null;

/** Whether other parts of a text are read aloud than before. */
export const leavesOutOther = (before: Settings, now: Settings): boolean =>
  before !== now && JSON.stringify(readPartsOf(before)) !== JSON.stringify(readPartsOf(now));
