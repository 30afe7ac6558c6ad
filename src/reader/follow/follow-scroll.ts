/** Whether, and how far, the page should scroll to keep what is read comfortably in sight. */
import type { Extent } from '../highlight/range-extent.ts';

/** The comfortable middle, in shares of the height between header and player. */
const comfortTop = 0.2;
const comfortBottom = 0.7;
/** Where a sentence is put when it has to move: high enough to see what comes after it. */
const landing = 0.28;
/** Less than a line's rounding is not worth a scroll. */
const slackPx = 1;

/**
 * How many CSS pixels to scroll down (up when negative); 0 when all is well. A sentence that is taller than the
 * comfortable middle is followed by the line of its word.
 */
export function followDistance(view: Extent, sentence: Extent, word: Extent | null): number {
  const height = view.bottom - view.top;
  if (height <= 0) return 0;
  const top = view.top + height * comfortTop;
  const bottom = view.top + height * comfortBottom;
  const fits = sentence.bottom - sentence.top <= bottom - top;
  const target = fits ? sentence : (word ?? { top: sentence.top, bottom: sentence.top });
  if (target.top >= top - slackPx && target.bottom <= bottom + slackPx) return 0;
  const targetHeight = target.bottom - target.top;
  const place = Math.max(top, Math.min(view.top + height * landing, bottom - targetHeight));
  return target.top - place;
}

/** Whether any of it can be seen. */
export const isInSight = (view: Extent, { top, bottom }: Extent): boolean =>
  bottom > view.top && top < view.bottom;
