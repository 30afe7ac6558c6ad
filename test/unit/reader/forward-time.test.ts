import { expect, it } from 'vitest';
import { ForwardTime } from '../../../src/reader/audio/forward-time.ts';

it('never goes a little back while the other clock goes on', () => {
  const clock = new ForwardTime();
  expect(clock.at(1000, 5)).toBe(5);
  expect(clock.at(1016, 4.98)).toBe(5);
  expect(clock.at(1032, 4.99)).toBe(5);
  expect(clock.at(1048, 5.01)).toBe(5.01);
});

it('goes back when an earlier moment is asked for, or when the clock was really set back', () => {
  const clock = new ForwardTime();
  expect(clock.at(1000, 5)).toBe(5);
  expect(clock.at(990, 4.99)).toBe(4.99);
  expect(clock.at(1000, 3)).toBe(3);
});
