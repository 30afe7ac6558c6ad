#!/usr/bin/env node
/** `leesmee` from a checkout: builds when needed, then runs the built command line. */
import { buildWhenStale } from './build-when-stale.mjs';

await buildWhenStale();
await import('../../out/main/cli.js');
