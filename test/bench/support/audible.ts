/** Where something is heard in a recording. */
import { type Recording, recordedRate } from './sound-recorder.ts';

export type Stretch = { readonly startMs: number; readonly endMs: number };

/** -50 dBFS as an amplitude of 16-bit samples: below what is heard beside speech. */
const audibleAmplitude = 32_768 * 10 ** (-50 / 20);

/** The stretches of sound, on `Date.now()`'s clock; silences shorter than `joinMs` don't part them. */
export function audibleStretches({ samples, timeOf }: Recording, joinMs: number): readonly Stretch[] {
  const join = (joinMs / 1000) * recordedRate;
  const found: { first: number; last: number }[] = [];
  for (let index = 0; index < samples.length; index += 1) {
    if (Math.abs(samples[index] ?? 0) < audibleAmplitude) continue;
    const open = found.at(-1);
    if (open && index - open.last <= join) open.last = index;
    else found.push({ first: index, last: index });
  }
  return found.map(({ first, last }) => ({ startMs: timeOf(first), endMs: timeOf(last + 1) }));
}

/** When the first sound after `afterMs` begins. */
export const onsetAfter = (stretches: readonly Stretch[], afterMs: number): number | null =>
  stretches.find(({ startMs }) => startMs >= afterMs)?.startMs ?? null;
