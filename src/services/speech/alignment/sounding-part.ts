/** Where in a recording there is sound, so that silence around it never takes part in an alignment. */
export type SoundingPart = { readonly from: number; readonly to: number };

/** -40 dB of the loudest sample: above a voice's own noise, below its softest speech. */
const threshold = 0.01;

/** In samples, half-open; the whole recording when nothing sounds. */
export function soundingPart(samples: Int16Array): SoundingPart {
  const least = Math.max(1, threshold * loudestOf(samples));
  const sounds = (sample: number) => Math.abs(sample) >= least;
  const from = samples.findIndex(sounds);
  return from === -1
    ? { from: 0, to: samples.length }
    : { from, to: samples.findLastIndex(sounds) + 1 };
}

export const loudestOf = (samples: Int16Array): number =>
  samples.reduce((loudest, sample) => Math.max(loudest, Math.abs(sample)), 0);
