/** Two hundred kills, or as many as are asked for, of hosts that write one library: what was confirmed, what was lost. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setup } from '../support/built-app.ts';
import { killAtRandom } from '../support/killed-libraries.ts';

export async function bench([kills = '200']: readonly string[]) {
  await setup();
  const home = await mkdtemp(join(tmpdir(), 'leesmee-'));
  try {
    return await killAtRandom(home, Number(kills));
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}
