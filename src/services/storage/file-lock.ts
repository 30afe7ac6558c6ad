/** One program at a time at a file that several may change. */
import { lock } from 'proper-lockfile';
import { makePrivateFolder } from './private-files.ts';

/** A lock that has not been renewed for so long is of a program that was killed; they are renewed four times as often. */
const deadAfterMs = 4000;
const tries = { retries: 600, factor: 1.2, minTimeout: 2, maxTimeout: 50, randomize: true };

/**
 * Does `work` while no other program that asks the same is at the file at `path`, which need not be there. As long as
 * it takes, there is a folder `<path>.lock`. Rejects with the system's error where that can't be made.
 */
export async function aloneAt<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  await makePrivateFolder(path);
  const release = await lock(path, {
    realpath: false,
    stale: deadAfterMs,
    update: deadAfterMs / 4,
    retries: tries,
    // Held for longer than this program could renew it: the file is still written whole.
    onCompromised: () => undefined,
  });
  try {
    return await work();
  } finally {
    await release().catch(() => undefined);
  }
}
