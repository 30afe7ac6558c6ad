import { expect, it } from 'vitest';
import { ForwardTime } from '../../../src/reader/audio/forward-time.ts';

it('never goes a little back while the other clock goes on', () => {
  const clock = new ForwardTime();
  expect(clock.at(1000, 5, 9)).toBe(5);
  expect(clock.at(1016, 4.98, 9)).toBe(5);
  expect(clock.at(1032, 4.99, 9)).toBe(5);
  expect(clock.at(1048, 5.01, 9)).toBe(5.01);
});

it('goes back when an earlier moment is asked for, or when the clock was really set back', () => {
  const clock = new ForwardTime();
  expect(clock.at(1000, 5, 9)).toBe(5);
  expect(clock.at(990, 4.99, 9)).toBe(4.99);
  expect(clock.at(1000, 3, 9)).toBe(3);
});

it('waits with the sound while the hardware stalls', () => {
  const clock = new ForwardTime();
  expect(clock.at(1000, 5, 5.03)).toBe(5);
  expect(clock.at(2000, 6, 5.03)).toBe(5.03);
  expect(clock.at(2016, 5.05, 5.08)).toBe(5.05);
});
