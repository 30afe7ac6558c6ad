/**
 * Where a recording sounds and where it is silent, so that silence around it takes no part in an alignment, and
 * a word that follows a pause starts where its sound does.
 */
export type SampleRange = { readonly from: number; readonly to: number };

/** -40 dB of the loudest sample: above a voice's own noise, below its softest speech. */
const threshold = 0.01;

/** The closed mouth before a p, t or k lasts less. */
const shortestPauseSeconds = 0.085;

const isSilentUnder = (samples: Int16Array): ((sample: number) => boolean) => {
  let loudest = 0;
  for (const sample of samples) loudest = Math.max(loudest, Math.abs(sample));
  const least = Math.max(1, threshold * loudest);
  return (sample) => Math.abs(sample) < least;
};

/** From the first sound to the last; the whole recording when nothing sounds. */
export function soundingPart(samples: Int16Array): SampleRange {
  const isSilent = isSilentUnder(samples);
  const from = samples.findIndex((sample) => !isSilent(sample));
  if (from === -1) return { from: 0, to: samples.length };
  return { from, to: samples.findLastIndex((sample) => !isSilent(sample)) + 1 };
}

/** The silences within the sounding part that are too long to be part of a word, in order. */
export function pausesWithin(samples: Int16Array, sampleRate: number): readonly SampleRange[] {
  const isSilent = isSilentUnder(samples);
  const shortest = shortestPauseSeconds * sampleRate;
  const pauses: SampleRange[] = [];
  let lastSound = -1;
  for (let index = 0; index < samples.length; index += 1) {
    if (isSilent(samples[index]!)) continue;
    if (lastSound >= 0 && index - lastSound > shortest) pauses.push({ from: lastSound + 1, to: index });
    lastSound = index;
  }
  return pauses;
}
