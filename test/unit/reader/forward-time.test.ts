import { expect, it } from 'vitest';
import { ForwardTime } from '../../../src/reader/audio/forward-time.ts';

it('never goes a little back while the other clock goes on', () => {
  const clock = new ForwardTime();
  expect(clock.at(1000, 5, 9)).toBe(5);
  expect(clock.at(1016, 4.98, 9)).toBe(5);
  expect(clock.at(1032, 4.99, 9)).toBe(5);
  expect(clock.at(1048, 5.01, 9)).toBe(5.01);
});

it('goes back when an earlier moment is asked for', () => {
  const clock = new ForwardTime();
  expect(clock.at(1000, 5, 9)).toBe(5);
  expect(clock.at(990, 4.99, 9)).toBe(4.99);
});

it('waits for sound that falls behind by a whole sentence, and then goes on with it', () => {
  const clock = new ForwardTime();
  expect(clock.at(1000, 5, 5.1)).toBe(5);
  expect(clock.at(1016, 4.5, 5.1)).toBe(5);
  expect(clock.at(1500, 4.98, 5.6)).toBe(5);
  expect(clock.at(1532, 5.02, 5.6)).toBe(5.02);
});

it('waits with the sound while the hardware stalls', () => {
  const clock = new ForwardTime();
  expect(clock.at(1000, 5, 5.03)).toBe(5);
  expect(clock.at(2000, 6, 5.03)).toBe(5.03);
  expect(clock.at(2016, 5.05, 5.08)).toBe(5.05);
});
