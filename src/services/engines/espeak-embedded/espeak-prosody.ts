/**
 * Rate and pitch in the voice's own units. eSpeak NG's rate is no multiple of speed, differs by text the faster
 * it goes, and ends at 2.6 times; so it goes as far as it keeps its word, and audio is stretched beyond that.
 */
import type { Delivery } from '../../../core/speech.ts';

export type EspeakProsody = {
  readonly wordsPerMinute: number;
  /** 0-99. */
  readonly pitch: number;
  /** How many times faster the audio is still to be made; 1 or more. */
  readonly stretch: number;
};

/**
 * Measured: how many times faster Dutch sentences are said than at 175, without the silence around them. In
 * between it is linear within 1 %; texts differ by up to 1 % here, and by 7 % at 450.
 */
const measuredRates: readonly (readonly [rate: number, wordsPerMinute: number])[] = [
  [0.485, 84],
  [0.511, 89],
  [0.573, 100],
  [0.628, 110],
  [0.716, 125],
  [0.805, 140],
  [0.856, 150],
  [0.914, 160],
  [0.97, 170],
  [1, 175],
  [1.028, 180],
  [1.136, 200],
  [1.241, 220],
  [1.356, 240],
  [1.402, 250],
  [1.472, 265],
  [1.526, 275],
];

const fastestNative = 1.5;

/** Spreads 0.5-2 over all that the voice can do, which is less: 0.6-1.7 times its own pitch (measured). */
const pitchStepsPerOctave = 50;

export function espeakProsody({ rate, pitch }: Pick<Delivery, 'rate' | 'pitch'>): EspeakProsody {
  const native = Math.min(rate, fastestNative);
  return {
    wordsPerMinute: Math.round(wordsPerMinuteFor(native)),
    pitch: Math.min(99, Math.max(0, Math.round(50 + pitchStepsPerOctave * Math.log2(pitch)))),
    stretch: rate / native,
  };
}

function wordsPerMinuteFor(rate: number): number {
  const above = Math.max(
    1,
    measuredRates.findIndex(([measured]) => measured >= rate),
  );
  const [lowRate, low] = measuredRates[above - 1]!;
  const [highRate, high] = measuredRates[above]!;
  return low + ((rate - lowRate) / (highRate - lowRate)) * (high - low);
}
