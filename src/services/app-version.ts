import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { AppFolders } from './app-folders.ts';

const packageSchema = v.pipe(v.string(), v.parseJson(), v.object({ version: v.string() }));

/** The version that `package.json` names. */
export async function appVersion({ root }: Pick<AppFolders, 'root'>): Promise<string> {
  return v.parse(packageSchema, await readFile(join(root, 'package.json'), 'utf8')).version;
}
