/**
 * Where Windows keeps a program of its own. By its name alone, a file of that name in the folder that Leesmee was
 * started from would be run in its place.
 */
import { win32 } from 'node:path';

export function windowsPath(...names: readonly [string, ...string[]]): string {
  const root = process.env.SystemRoot;
  return root ? win32.join(root, 'System32', ...names) : names.at(-1)!;
}
