import { describe, expect, it } from 'vitest';
import { MacProgram } from '../../../src/services/engines/say/mac-program.ts';
import { WindowsProgram } from '../../../src/services/engines/say/windows-program.ts';

const rates = [0.5, 0.8, 1, 1.25, 1.9, 2.5, 3];
const pitches = [0.7, 1, 1.5];
const cases = rates.flatMap((rate) => pitches.map((pitch) => ({ rate, pitch })));
const voice = 'any';

describe('what programs without pitch and with few speeds are asked', () => {
  it.each(cases)('comes to rate $rate and pitch $pitch on macOS', ({ rate, pitch }) => {
    const { speed, stretch, replay } = new MacProgram().prosodyFor({ voice, rate, pitch });
    expect(speed * stretch * replay).toBeCloseTo(rate);
    expect(replay).toBe(pitch);
    expect(stretch).toBeGreaterThanOrEqual(1);
    expect(speed).toBeLessThanOrEqual(2);
  });

  it.each(cases)('comes to rate $rate and pitch $pitch on Windows', ({ rate, pitch }) => {
    const { speed, stretch, replay } = new WindowsProgram().prosodyFor({ voice, rate, pitch });
    expect(3 ** (speed / 10) * stretch * replay).toBeCloseTo(rate);
    expect(replay).toBe(pitch);
    expect(stretch).toBeGreaterThanOrEqual(1);
    expect(Number.isInteger(speed)).toBe(true);
  });

  it('leaves a voice alone at its own rate and pitch', () => {
    const own = { voice, rate: 1, pitch: 1 };
    expect(new MacProgram().prosodyFor(own)).toEqual({ speed: 1, pitch: 1, stretch: 1, replay: 1 });
    expect(new WindowsProgram().prosodyFor(own)).toEqual({ speed: 0, pitch: 1, stretch: 1, replay: 1 });
  });
});
