import { expect, it } from 'vitest';
import { killAtRandom } from '../support/killed-libraries.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const path = temporaryFolder();

it('nothing that was confirmed is lost when one of two hosts is killed while they write', async () => {
  const { kills, confirmed, lost } = await killAtRandom(path('home'), 12);
  expect({ kills, lost }).toEqual({ kills: 12, lost: [] });
  expect(confirmed).toBeGreaterThan(20);
});
