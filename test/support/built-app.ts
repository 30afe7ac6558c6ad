/** The built app for tests that run it: made once before them when it is missing or stale. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildWhenStale, root } from '../../src/cli/build-when-stale.mjs';

export const projectRoot = root;

/** What a user calls as `leesmee`. */
export const launchScript = join(root, 'src/cli/launch.mjs');

/** A module of the built app, such as `espeak-worker.js`. */
export const builtModule = (name: string): URL => pathToFileURL(join(root, 'out/main', name));

/** For vitest's `globalSetup`, and for a test file that is run alone. */
export async function setup(): Promise<void> {
  await buildWhenStale();
}
