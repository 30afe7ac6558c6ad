/**
 * When each word sounds in a recording, found by laying it beside another of the same words whose times are
 * known. Times never decrease, and lie within the sound; a word after a pause starts where the pause ends.
 */
import type { CancelSignal, Seconds, SpeechMark } from '../../../core/speech.ts';
import { hopSeconds, melFeatures } from './mel-features.ts';
import { pausesWithin, type SampleRange, soundingPart } from './pauses-within.ts';
import { warpingPath } from './warping-path.ts';

export type Recording = { readonly sampleRate: number; readonly samples: Int16Array };
export type MarkedRecording = Recording & { readonly marks: readonly SpeechMark[] };

/** An end of a pause that is found so near belongs to the word. */
const pinSeconds: Seconds = 0.06;

/** Throws `cancelled`. */
export async function alignWords(
  reference: MarkedRecording,
  target: Recording,
  signal: CancelSignal,
): Promise<SpeechMark[]> {
  const known = soundOf(reference);
  const sought = soundOf(target);
  const features = [
    await featuresOf(reference, known, signal),
    await featuresOf(target, sought, signal),
  ] as const;
  const path = await warpingPath(...features, signal);
  const knownPauses = pausesOf(reference);
  const soughtPauses = pausesOf(target);
  const start = sought.from / target.sampleRate;
  const end = sought.to / target.sampleRate;
  let last: Seconds = start;
  return reference.marks.map(({ word, at }) => {
    const pause = knownPauses.find(({ from, to }) => at >= from - hopSeconds && at <= to + hopSeconds);
    const row = ((pause?.to ?? at) - known.from / reference.sampleRate) / hopSeconds;
    const found = row <= 0 ? start : start + rowAt(path, row) * hopSeconds;
    const pinned = pause ? nearestEnd(soughtPauses, found) : found;
    last = Math.min(end, Math.max(last, pinned));
    return { word, at: last };
  });
}

const soundOf = ({ samples }: Recording): SampleRange => soundingPart(samples);

const featuresOf = ({ samples, sampleRate }: Recording, { from, to }: SampleRange, signal: CancelSignal) =>
  melFeatures(samples, sampleRate, from, to, signal);

type Pause = { readonly from: Seconds; readonly to: Seconds };

const pausesOf = ({ samples, sampleRate }: Recording): readonly Pause[] =>
  pausesWithin(samples, sampleRate).map(({ from, to }) => ({ from: from / sampleRate, to: to / sampleRate }));

function nearestEnd(pauses: readonly Pause[], at: Seconds): Seconds {
  const near = pauses.find(({ from, to }) => at >= from - pinSeconds && at <= to + pinSeconds);
  return near ? near.to : at;
}

function rowAt(path: Float64Array, row: number): number {
  const below = Math.min(path.length - 1, Math.floor(row));
  const above = Math.min(path.length - 1, below + 1);
  const [low, high] = [path[below]!, path[above]!];
  return low + (high - low) * Math.min(1, row - below);
}
