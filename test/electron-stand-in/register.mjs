/** Loaded before a built main process: whatever imports `electron` gets the stand-in. */
import { register } from 'node:module';

register('./resolve-electron.mjs', import.meta.url);
