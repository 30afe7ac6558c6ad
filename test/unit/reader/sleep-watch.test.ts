import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PlaybackState } from '../../../src/core/playback.ts';
import type { SentenceAt } from '../../../src/core/reading-order.ts';
import { ReadingText } from '../../../src/core/reading-text.ts';
import type { SleepTimer } from '../../../src/core/sleep-timer.ts';
import { SleepWatch } from '../../../src/reader/session/sleep-watch.ts';

const text = new ReadingText();
text.append([
  { kind: 'paragraph', text: 'Een zin. Nog een.' },
  { kind: 'paragraph', text: 'Het einde.' },
]);
const at = (block: number, sentence = 0) => ({ block, sentence });
const playing: PlaybackState = { kind: 'playing', at: at(0), generation: 1, failures: 0 };
const paused: PlaybackState = { kind: 'paused', at: at(0), generation: 1 };
const held = (at: SentenceAt): PlaybackState => ({ kind: 'held', at, next: text.next(at)! });

function watched() {
  const shown: SleepTimer[] = [];
  const endMoved = vi.fn();
  const sleep = new SleepWatch({ changed: (timer) => shown.push(timer), endMoved }, () => Date.now());
  return { shown, endMoved, sleep };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the watch over the sleep timer', () => {
  it('counts only while the reading is under way, and has it end in time', () => {
    const { sleep, endMoved } = watched();
    sleep.set(5);
    vi.advanceTimersByTime(600_000);
    sleep.readingIs(playing, text);
    vi.advanceTimersByTime(200_000);
    sleep.readingIs(paused, text);
    vi.advanceTimersByTime(600_000);
    sleep.readingIs(playing, text);
    vi.advanceTimersByTime(99_000);
    expect([sleep.endAfter, endMoved.mock.calls.length]).toEqual([null, 0]);
    vi.advanceTimersByTime(1000);
    expect([sleep.endAfter, endMoved.mock.calls.length]).toEqual(['sentence', 1]);
  });

  it('tells what is left minute by minute, no oftener', () => {
    const { sleep, shown } = watched();
    sleep.readingIs(playing, text);
    sleep.set(5);
    vi.advanceTimersByTime(240_500);
    expect(shown.map((timer) => timer.kind === 'minutes' && Math.ceil(timer.left / 60))).toEqual([
      5, 4, 3, 2, 1,
    ]);
  });

  it('is over at the end that it was set for, and off when the reading goes on', () => {
    const { sleep, shown } = watched();
    sleep.readingIs(playing, text);
    sleep.set('paragraph');
    sleep.readingIs(held(at(0)), text);
    expect(sleep.endAfter).toBe('paragraph');
    sleep.readingIs(playing, text);
    sleep.readingIs(held(at(0, 1)), text);
    expect(shown.at(-1)).toEqual({ kind: 'over' });
    sleep.readingIs(playing, text);
    expect(shown.at(-1)).toEqual({ kind: 'off' });
  });

  it('keeps no clock running in silence', () => {
    const { sleep } = watched();
    sleep.set(30);
    sleep.readingIs(playing, text);
    sleep.readingIs({ kind: 'ready', at: at(1), ended: true }, text);
    expect(vi.getTimerCount()).toBe(0);
  });
});
