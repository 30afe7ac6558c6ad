/**
 * What two voices that say the same have in common: how loud each of 40 bands of hearing is, every 10 ms,
 * measured against what is usual for that voice in that band.
 */
import type { CancelSignal, Seconds } from '../../../core/speech.ts';
import { nextTurn, rowsPerTurn } from './next-turn.ts';
import { PowerSpectrum } from './power-spectrum.ts';

/** Rows of `bandCount` values, one row every `hopSeconds`. */
export type MelFeatures = { readonly frameCount: number; readonly values: Float32Array };

export const bandCount = 40;
export const hopSeconds: Seconds = 0.01;

const windowSeconds: Seconds = 0.023;

/** What every voice has: some give no more than 16,000 samples a second. */
const lowestHertz = 80;
const highestHertz = 7600;

/** Quieter than this, of full scale, sounds count as equally quiet. */
const floorPower = 1e-4 ** 2;

/** Row `n` is about the sound around `from + n * hopSeconds`. */
export async function melFeatures(
  samples: Int16Array,
  sampleRate: number,
  from: number,
  to: number,
  signal: CancelSignal,
): Promise<MelFeatures> {
  const hop = hopSeconds * sampleRate;
  const window = hannWindow(Math.round(windowSeconds * sampleRate));
  const spectrum = new PowerSpectrum(2 ** Math.ceil(Math.log2(window.length)));
  const bands = melBands(spectrum.size, sampleRate);
  const frameCount = Math.max(1, Math.floor((to - from) / hop));
  const values = new Float32Array(frameCount * bandCount);
  const frame = new Float64Array(window.length);
  const scale = (4 / (32_768 * window.length)) ** 2;
  for (let row = 0; row < frameCount; row += 1) {
    const start = Math.round(from + row * hop - window.length / 2);
    for (let index = 0; index < frame.length; index += 1) {
      frame[index] = (samples[start + index] ?? 0) * window[index]!;
    }
    const power = spectrum.of(frame);
    for (const [band, { first, weights }] of bands.entries()) {
      let sum = 0;
      for (let index = 0; index < weights.length; index += 1) sum += weights[index]! * power[first + index]!;
      values[row * bandCount + band] = Math.log(sum * scale + floorPower);
    }
    if (row % rowsPerTurn === rowsPerTurn - 1) await nextTurn(signal);
  }
  normalize(values, frameCount);
  return { frameCount, values };
}

const hannWindow = (length: number): Float64Array =>
  Float64Array.from({ length }, (_, index) => 0.5 - 0.5 * Math.cos((2 * Math.PI * (index + 0.5)) / length));

type Band = { readonly first: number; readonly weights: Float64Array };

/** Triangles, each from the middle of its lower neighbour to that of its upper one, evenly over the mel scale. */
function melBands(size: number, sampleRate: number): readonly Band[] {
  const [low, high] = [melOf(lowestHertz), melOf(Math.min(highestHertz, sampleRate / 2))];
  const bins = Array.from(
    { length: bandCount + 2 },
    (_, index) => (hertzOf(low + ((high - low) * index) / (bandCount + 1)) * size) / sampleRate,
  );
  return Array.from({ length: bandCount }, (_, band) => {
    const [left, middle, right] = [bins[band]!, bins[band + 1]!, bins[band + 2]!];
    const first = Math.floor(left);
    const weights = Float64Array.from({ length: Math.ceil(right) - first + 1 }, (_, index) => {
      const bin = first + index;
      const triangle = bin < middle ? (bin - left) / (middle - left) : (right - bin) / (right - middle);
      return Math.max(0, triangle);
    });
    // A band narrower than one frequency step takes the nearest step.
    if (weights.every((weight) => weight === 0)) weights[Math.round(middle) - first] = 1;
    return { first, weights };
  });
}

const melOf = (hertz: number): number => 2595 * Math.log10(1 + hertz / 700);
const hertzOf = (mel: number): number => 700 * (10 ** (mel / 2595) - 1);

/** Takes from each band its mean, so that a bright and a dark voice compare, and sets the whole to spread 1. */
function normalize(values: Float32Array, frameCount: number): void {
  for (let band = 0; band < bandCount; band += 1) {
    let sum = 0;
    let squares = 0;
    for (let row = 0; row < frameCount; row += 1) {
      const value = values[row * bandCount + band]!;
      sum += value;
      squares += value ** 2;
    }
    const mean = sum / frameCount;
    const spread = Math.sqrt(Math.max(0, squares / frameCount - mean ** 2)) || 1;
    for (let row = 0; row < frameCount; row += 1) {
      values[row * bandCount + band] = (values[row * bandCount + band]! - mean) / spread;
    }
  }
}
