import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ForwardTime } from '../../../src/reader/audio/forward-time.ts';

it('never goes a little back while the sound goes on', () => {
  const time = new ForwardTime();
  expect(time.at(5, 9)).toBe(5);
  expect(time.at(4.98, 9)).toBe(5);
  expect(time.at(5.01, 9)).toBe(5.01);
});

it('waits for sound that falls behind by a whole sentence, and then goes on with it', () => {
  const time = new ForwardTime();
  expect(time.at(5, 5.1)).toBe(5);
  expect(time.at(4.5, 5.1)).toBe(5);
  expect(time.at(4.98, 5.6)).toBe(5);
  expect(time.at(5.02, 5.6)).toBe(5.02);
});

it('waits with the sound while the hardware stalls', () => {
  const time = new ForwardTime();
  expect(time.at(5, 5.03)).toBe(5);
  expect(time.at(6, 5.03)).toBe(5.03);
  expect(time.at(5.05, 5.08)).toBe(5.05);
});

it('goes forward only, and not beyond what is made', () => {
  const second = fc.double({ min: 0, max: 100, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(second, second)), (readings) => {
      const time = new ForwardTime();
      let before = 0;
      let made = 0;
      for (const [read, more] of readings) {
        made += more;
        const now = time.at(read, made);
        expect(now).toBeGreaterThanOrEqual(before);
        expect(now).toBeLessThanOrEqual(made);
        before = now;
      }
    }),
  );
});
