/**
 * When each word sounds in a recording, found by laying it beside another of the same words whose times are
 * known. Times never decrease, and lie within the sound.
 */
import type { Seconds, SpeechMark } from '../../../core/speech.ts';
import { hopSeconds, melFeatures } from './mel-features.ts';
import { soundingPart } from './sounding-part.ts';
import { warpingPath } from './warping-path.ts';

export type Recording = { readonly sampleRate: number; readonly samples: Int16Array };
export type MarkedRecording = Recording & { readonly marks: readonly SpeechMark[] };

export async function alignWords(reference: MarkedRecording, target: Recording): Promise<SpeechMark[]> {
  const known = soundingPart(reference.samples);
  const sought = soundingPart(target.samples);
  const path = await warpingPath(
    melFeatures(reference.samples, reference.sampleRate, known.from, known.to),
    melFeatures(target.samples, target.sampleRate, sought.from, sought.to),
  );
  const start = sought.from / target.sampleRate;
  const end = sought.to / target.sampleRate;
  let last: Seconds = start;
  return reference.marks.map(({ word, at }) => {
    const row = (at - known.from / reference.sampleRate) / hopSeconds;
    const found = row <= 0 ? start : start + rowAt(path, row) * hopSeconds;
    last = Math.min(end, Math.max(last, found));
    return { word, at: last };
  });
}

function rowAt(path: Float64Array, row: number): number {
  const below = Math.min(path.length - 1, Math.floor(row));
  const above = Math.min(path.length - 1, below + 1);
  const [low, high] = [path[below]!, path[above]!];
  return low + (high - low) * Math.min(1, row - below);
}
