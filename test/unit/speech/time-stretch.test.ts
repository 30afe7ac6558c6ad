import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TimeStretch } from '../../../src/services/speech/time-stretch.ts';
import { fundamentalHertz } from '../../support/fundamental.ts';

const sampleRate = 8000;

/** `pieces` are the sizes in which the sound is handed over; the last one holds the rest. */
function stretch(sound: Int16Array<ArrayBuffer>, factor: number, pieces: readonly number[] = []): Int16Array {
  const timeStretch = new TimeStretch(factor, sampleRate);
  const output: number[] = [];
  let at = 0;
  for (const piece of pieces) {
    output.push(...timeStretch.push(sound.slice(at, at + piece)));
    at += piece;
  }
  output.push(...timeStretch.push(sound.slice(at)), ...timeStretch.end());
  return Int16Array.from(output);
}

/** A voice-like sound: a pulse each period, ringing out. */
function pulses(hertz: number, seconds: number): Int16Array<ArrayBuffer> {
  const period = sampleRate / hertz;
  return Int16Array.from({ length: seconds * sampleRate }, (_, index) => {
    const since = index % period;
    return 9000 * Math.exp(-since / 20) * Math.sin(since * 0.7);
  });
}

describe('TimeStretch', () => {
  const sounds = fc
    .array(fc.integer({ min: -32768, max: 32767 }), { maxLength: 3000 })
    .map((samples) => Int16Array.from(samples));
  const factors = fc.double({ min: 1, max: 4, noNaN: true });
  const sizes = fc.array(fc.nat(700), { maxLength: 8 });

  it('makes sound shorter by the factor, to the sample', () => {
    fc.assert(
      fc.property(sounds, factors, sizes, (sound, factor, pieces) => {
        expect(stretch(sound, factor, pieces)).toHaveLength(Math.round(sound.length / factor));
      }),
    );
  });

  it('gives the same whatever the pieces are in which sound comes', () => {
    fc.assert(
      fc.property(sounds, factors, sizes, (sound, factor, pieces) => {
        expect(stretch(sound, factor, pieces)).toEqual(stretch(sound, factor));
      }),
    );
  });

  it('leaves sound as it is at factor 1', () => {
    const sound = pulses(120, 0.2);
    expect(stretch(sound, 1, [100, 300])).toEqual(sound);
  });

  it.each([
    [90, 1.3],
    [120, 2],
    [210, 2],
    [120, 3],
  ])('keeps a voice of %d Hz at its pitch and loudness, %d times as fast', (hertz, factor) => {
    const sound = pulses(hertz, 1);
    const faster = stretch(sound, factor);
    expect(Math.abs(fundamentalHertz(faster, sampleRate) / hertz - 1)).toBeLessThan(0.03);
    expect(Math.abs(loudness(faster) / loudness(sound) - 1)).toBeLessThan(0.15);
  });

  it('keeps sounds where they belong, within a frame', () => {
    const click = new Int16Array(sampleRate);
    click.fill(20_000, 4000, 4080);
    const loudest = stretch(click, 2).findIndex((sample) => sample > 10_000);
    expect(Math.abs(loudest - 2000)).toBeLessThan(0.03 * sampleRate);
  });
});

const loudness = (samples: Int16Array): number =>
  Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);
