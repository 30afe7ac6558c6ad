/** One program at a time at a file that several may change. */
import { setTimeout as sleep } from 'node:timers/promises';
import { lock } from 'proper-lockfile';
import { makePrivateFolder } from './private-files.ts';

/** A lock is renewed four times in this time; one that isn't for so long is of a program that was killed. */
const deadAfterMs = 4000;
/** Much longer than any change takes, and than a dead lock lasts. */
const waitsAtMostMs = 20_000;
const looksEveryMs = 20;

/**
 * Does `work` while no other program that asks the same is at the file at `path`, which need not be there. As long as
 * it takes, there is a folder `<path>.lock`. Rejects with the system's error where that can't be made.
 */
export async function aloneAt<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  await makePrivateFolder(path);
  const release = await lockWhenFree(path);
  try {
    return await work();
  } finally {
    await release().catch(() => undefined);
  }
}

async function lockWhenFree(path: string): Promise<() => Promise<void>> {
  const givesUpAt = performance.now() + waitsAtMostMs;
  for (;;) {
    try {
      return await lock(path, {
        realpath: false,
        stale: deadAfterMs,
        update: deadAfterMs / 4,
        // Held for longer than this program could renew it: the file is still written whole.
        onCompromised: () => undefined,
      });
    } catch (error) {
      if (!isHeld(error) || performance.now() > givesUpAt) throw error;
      // Not all that wait look at the same moment.
      await sleep(looksEveryMs * Math.random());
    }
  }
}

const isHeld = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ELOCKED';
