import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  afterEnd,
  afterReading,
  endAfterOf,
  type SleepChoice,
  sleepMinutes,
  sleepTimerOf,
} from '../../../src/core/sleep-timer.ts';

describe('the sleep timer', () => {
  it('ends the reading after the sentence in which its time runs out, and not before', () => {
    const timer = afterReading(sleepTimerOf(5), 299);
    expect(endAfterOf(timer)).toBeNull();
    expect(endAfterOf(afterReading(timer, 1))).toBe('sentence');
    expect(afterReading(timer, 400)).toMatchObject({ left: 0 });
  });

  it('is over when it has ended the reading, and not when something else has', () => {
    const running = afterReading(sleepTimerOf(5), 10);
    expect(afterEnd(running, 'sentence')).toBe(running);
    const due = afterReading(running, 300);
    expect(afterEnd(due, 'sentence')).toEqual({ kind: 'over' });
    expect(afterEnd(due, 'text')).toEqual({ kind: 'off' });
    // A text that ends leaves the time for the next text.
    expect(afterEnd(running, 'text')).toBe(running);
  });

  it('waits for the end of the paragraph when that was asked, whatever else ends the reading', () => {
    const timer = sleepTimerOf('paragraph');
    expect(endAfterOf(timer)).toBe('paragraph');
    expect(afterEnd(timer, 'sentence')).toBe(timer);
    expect(afterEnd(timer, 'paragraph')).toEqual({ kind: 'over' });
    expect(afterEnd(timer, 'text')).toEqual({ kind: 'off' });
  });

  it('comes to its end after exactly the time that was asked, however that passes', () => {
    const choice = fc.constantFrom<SleepChoice>('off', 'paragraph', ...sleepMinutes);
    fc.assert(
      fc.property(choice, fc.array(fc.double({ min: 0, max: 900, noNaN: true })), (chosen, steps) => {
        const timer = steps.reduce(afterReading, sleepTimerOf(chosen));
        const read = steps.reduce((sum, seconds) => sum + seconds, 0);
        if (timer.kind !== 'minutes') expect(timer).toEqual({ kind: chosen });
        else expect(timer.left).toBeCloseTo(Math.max(0, timer.minutes * 60 - read), 3);
      }),
    );
  });
});
