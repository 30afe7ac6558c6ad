import { expect, it } from 'vitest';
import { killAtRandom } from '../support/killed-libraries.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const path = temporaryFolder();

/** Each kill takes the start of a host. */
const patienceMs = 240_000;

it(
  'nothing that was confirmed is lost when one of two hosts is killed while they write',
  async () => {
    const { kills, confirmed, lost } = await killAtRandom(path('home'), 10);
    expect({ kills, lost }).toEqual({ kills: 10, lost: [] });
    expect(confirmed).toBeGreaterThanOrEqual(kills);
  },
  patienceMs,
);
