/**
 * When the reading is to end by itself, as a value that time and the reading change. Only time in which the reading
 * is under way counts, so a pause costs nothing.
 */
import type { EndAfter } from './reading-plan.ts';
import type { Seconds } from './speech.ts';

export type SleepTimer =
  | { readonly kind: 'off' }
  /** `left` 0: time is up, and the reading ends after the sentence that sounds. */
  | { readonly kind: 'minutes'; readonly minutes: SleepMinutes; readonly left: Seconds }
  | { readonly kind: 'paragraph' }
  /** It has ended the reading. */
  | { readonly kind: 'over' };

export const sleepMinutes = [5, 10, 15, 20, 30, 45, 60] as const;
type SleepMinutes = (typeof sleepMinutes)[number];

/** What a reader can ask for. */
export type SleepChoice = 'off' | 'paragraph' | SleepMinutes;

export function sleepTimerOf(choice: SleepChoice): SleepTimer {
  if (choice === 'off' || choice === 'paragraph') return { kind: choice };
  return { kind: 'minutes', minutes: choice, left: choice * 60 };
}

/** After so much more reading. */
export const afterReading = (timer: SleepTimer, seconds: Seconds): SleepTimer =>
  timer.kind === 'minutes' ? { ...timer, left: Math.max(0, timer.left - seconds) } : timer;

/** Where the reading is to end because of it. */
export function endAfterOf(timer: SleepTimer): EndAfter {
  if (timer.kind === 'paragraph') return 'paragraph';
  return timer.kind === 'minutes' && timer.left === 0 ? 'sentence' : null;
}

/** After the reading ended by itself: at the end of a paragraph or not, or of the whole text. */
export function afterEnd(timer: SleepTimer, end: 'sentence' | 'paragraph' | 'text'): SleepTimer {
  const wanted = endAfterOf(timer);
  if (wanted === null) return timer;
  return wanted === 'paragraph' && end === 'sentence' ? timer : { kind: end === 'text' ? 'off' : 'over' };
}
