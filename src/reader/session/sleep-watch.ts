/**
 * Keeps the sleep timer while the page lives: counts while the reading is under way, and tells when what a reader
 * sees of it, or where the reading is to end, has changed.
 */

import type { BlocksInOrder } from '../../core/pauses.ts';
import { isReading, type PlaybackState } from '../../core/playback.ts';
import { type EndAfter, endsParagraph } from '../../core/reading-plan.ts';
import {
  afterEnd,
  afterReading,
  endAfterOf,
  type SleepChoice,
  type SleepTimer,
  sleepTimerOf,
} from '../../core/sleep-timer.ts';

const tickMs = 1000;

export type SleepListener = {
  readonly changed: (timer: SleepTimer) => void;
  /** The reading is to end at another place than before. */
  readonly endMoved: () => void;
};

export class SleepWatch {
  readonly #listener: SleepListener;
  readonly #nowMs: () => number;
  #timer: SleepTimer = { kind: 'off' };
  #ticker: ReturnType<typeof setInterval> | null = null;
  #countedMs = 0;

  constructor(listener: SleepListener, nowMs = () => performance.now()) {
    this.#listener = listener;
    this.#nowMs = nowMs;
  }

  /** Where the reading is to end because of it. */
  get endAfter(): EndAfter {
    return endAfterOf(this.#timer);
  }

  set(choice: SleepChoice): void {
    this.#count();
    this.#become(sleepTimerOf(choice));
  }

  /** What the reading does now. `text` is the one that is read. */
  readingIs(playback: PlaybackState, text: BlocksInOrder): void {
    this.#count();
    if (!isReading(playback)) this.#pause();
    else {
      if (this.#timer.kind === 'over') this.set('off');
      this.#ticker ??= setInterval(() => this.#count(), tickMs);
    }
    if (playback.kind === 'held') {
      this.#become(afterEnd(this.#timer, endsParagraph(playback.at, text) ? 'paragraph' : 'sentence'));
    } else if (playback.kind === 'ready' && playback.ended) {
      this.#become(afterEnd(this.#timer, 'text'));
    }
  }

  #pause(): void {
    if (this.#ticker === null) return;
    clearInterval(this.#ticker);
    this.#ticker = null;
  }

  #count(): void {
    const nowMs = this.#nowMs();
    const passedMs = this.#ticker === null ? 0 : nowMs - this.#countedMs;
    this.#countedMs = nowMs;
    this.#become(afterReading(this.#timer, passedMs / 1000));
  }

  #become(timer: SleepTimer): void {
    const before = this.#timer;
    this.#timer = timer;
    if (shownOf(before) !== shownOf(timer)) this.#listener.changed(timer);
    if (endAfterOf(before) !== endAfterOf(timer)) this.#listener.endMoved();
  }
}

/** Two timers that a reader can't tell apart are the same here: what is left is shown in whole minutes. */
const shownOf = (timer: SleepTimer): string =>
  timer.kind === 'minutes' ? `${timer.minutes} ${Math.ceil(timer.left / 60)}` : timer.kind;
