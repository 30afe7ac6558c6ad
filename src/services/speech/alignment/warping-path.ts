/**
 * Which moment of one recording goes with which of another that says the same: dynamic time warping within a
 * band around the diagonal (Sakoe-Chiba). It never goes back, and goes from both beginnings to both ends.
 */
import type { CancelSignal } from '../../../core/speech.ts';
import { bandCount, type MelFeatures } from './mel-features.ts';
import { nextTurn, rowsPerTurn } from './next-turn.ts';

/** So much of both recordings may be out of step: a share of their length, within bounds (rows). */
const bandShare = 0.1;
const leastBand = 60;
const widestBand = 150;

/** Standing still in one recording costs this much more than going on in both. */
const stillCost = 1.3;

const diagonal = 0;
const referenceOnly = 1;
const targetOnly = 2;

/** For each row of `reference`, the row of `target` that goes with it, fractions included. */
export async function warpingPath(
  reference: MelFeatures,
  target: MelFeatures,
  signal: CancelSignal,
): Promise<Float64Array> {
  const rows = reference.frameCount;
  const columns = target.frameCount;
  const slope = rows > 1 ? (columns - 1) / (rows - 1) : 0;
  const band = Math.ceil(Math.max(Math.min(widestBand, Math.max(leastBand, bandShare * columns)), slope + 1));
  const width = 2 * band + 1;
  const steps = new Uint8Array(rows * width);
  const left = (row: number) => Math.round(row * slope) - band;
  let before = new Float64Array(width).fill(Number.POSITIVE_INFINITY);
  let current = new Float64Array(width);
  for (let row = 0; row < rows; row += 1) {
    const start = left(row);
    const moved = row === 0 ? 0 : start - left(row - 1);
    current.fill(Number.POSITIVE_INFINITY);
    for (let column = Math.max(0, start); column < Math.min(columns, start + width); column += 1) {
      const cell = column - start;
      const here = distance(reference, row, target, column);
      if (row === 0 && column === 0) {
        current[cell] = here;
        continue;
      }
      const both = before[cell + moved - 1] ?? Number.POSITIVE_INFINITY;
      const onlyReference = (before[cell + moved] ?? Number.POSITIVE_INFINITY) + (stillCost - 1) * here;
      const onlyTarget = (current[cell - 1] ?? Number.POSITIVE_INFINITY) + (stillCost - 1) * here;
      const least = Math.min(both, onlyReference, onlyTarget);
      current[cell] = least + here;
      steps[row * width + cell] =
        least === both ? diagonal : least === onlyReference ? referenceOnly : targetOnly;
    }
    [before, current] = [current, before];
    if (row % rowsPerTurn === rowsPerTurn - 1) await nextTurn(signal);
  }
  return followed(steps, width, rows, columns, left);
}

function distance(reference: MelFeatures, row: number, target: MelFeatures, column: number): number {
  let sum = 0;
  const [from, to] = [row * bandCount, column * bandCount];
  for (let band = 0; band < bandCount; band += 1) {
    sum += Math.abs(reference.values[from + band]! - target.values[to + band]!);
  }
  return sum;
}

/** From the last cell back to the first; a row that goes with several gets their middle. */
function followed(
  steps: Uint8Array,
  width: number,
  rows: number,
  columns: number,
  left: (row: number) => number,
): Float64Array {
  const path = new Float64Array(rows);
  let row = rows - 1;
  let column = columns - 1;
  let last = column;
  for (;;) {
    const step = row === 0 ? targetOnly : steps[row * width + column - left(row)];
    const first = row === 0 ? 0 : column;
    if (step !== targetOnly || row === 0) path[row] = (first + last) / 2;
    if (row === 0) return path;
    if (step !== targetOnly) row -= 1;
    if (step !== referenceOnly) column -= 1;
    if (step !== targetOnly) last = column;
  }
}
