/** The pitch, within 60-500 Hz, of the part of a sound that is most clearly voiced. */
export function fundamentalHertz(samples: Int16Array, sampleRate: number): number {
  const step = Math.round(0.02 * sampleRate);
  let clearest = { hertz: 0, likeness: 0 };
  for (let start = 0; start + 4 * step < samples.length; start += step) {
    const window = pitchOf(samples.subarray(start, start + 4 * step), sampleRate);
    if (window.likeness > clearest.likeness) clearest = window;
  }
  return clearest.hertz;
}

/** By the shortest shift at which the waveform looks like itself; a longer one must do clearly better. */
function pitchOf(samples: Int16Array, sampleRate: number): { hertz: number; likeness: number } {
  const longest = Math.round(sampleRate / 60);
  let best = { hertz: 0, likeness: 0 };
  for (let shift = Math.round(sampleRate / 500); shift <= longest; shift += 1) {
    const likeness = likenessAt(samples, shift, samples.length - longest);
    if (likeness > best.likeness + 0.03) best = { hertz: sampleRate / shift, likeness };
  }
  return best;
}

function likenessAt(samples: Int16Array, shift: number, length: number): number {
  let product = 0;
  let energy = 1;
  let shiftedEnergy = 1;
  for (let index = 0; index < length; index += 1) {
    const [sample, shifted] = [samples[index]!, samples[index + shift]!];
    product += sample * shifted;
    energy += sample * sample;
    shiftedEnergy += shifted * shifted;
  }
  return product / Math.sqrt(energy * shiftedEnergy);
}
