/** Lets other work have its turn in the middle of a long calculation. */
import { setImmediate } from 'node:timers/promises';
import { LeesmeeError } from '../../../core/errors.ts';
import type { CancelSignal } from '../../../core/speech.ts';

/** Rows of features after which it is time for that. */
export const rowsPerTurn = 300;

/** Throws `cancelled`. */
export async function nextTurn(signal: CancelSignal): Promise<void> {
  await setImmediate();
  if (signal.aborted) throw new LeesmeeError({ code: 'cancelled' });
}
