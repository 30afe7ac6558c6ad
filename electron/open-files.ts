/** The files that a command line names. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export type CommandLine = {
  /** Without the program itself. */
  readonly args: readonly string[];
  /** True when the first name is not a file to open but the app, given to a bare Electron. */
  readonly namesApp: boolean;
  readonly workingDirectory: string;
};

/**
 * Absolute paths. What starts with a dash is a switch, of ours or of Chromium, until a bare `--`; a `file:`
 * address is what some desktops give for a path.
 */
export function pathsOnCommandLine({ args, namesApp, workingDirectory }: CommandLine): readonly string[] {
  const end = args.includes('--') ? args.indexOf('--') : args.length;
  const names = [...args.slice(0, end).filter((arg) => !arg.startsWith('-')), ...args.slice(end + 1)];
  return names
    .slice(namesApp ? 1 : 0)
    .filter((name) => name !== '')
    .map((name) => resolve(workingDirectory, withoutScheme(name)));
}

function withoutScheme(name: string): string {
  if (!/^file:/i.test(name)) return name;
  try {
    return fileURLToPath(name);
  } catch {
    return name;
  }
}
