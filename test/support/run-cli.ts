/** Runs the built command line as its user does: in a process of its own, with a folder for its settings. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { launchScript } from './built-app.ts';

export type CliResult = { readonly code: number | null; readonly out: string; readonly error: string };

export type CliOptions = {
  readonly cwd: string;
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
};

export function startCli(args: readonly string[], { cwd, environment }: CliOptions): ChildProcess {
  return spawn(process.execPath, [launchScript, ...args], {
    cwd,
    env: { ...process.env, LEESMEE_HOME: cwd, LEESMEE_LANG: 'nl', ...environment },
  });
}

export async function runCli(args: readonly string[], options: CliOptions): Promise<CliResult> {
  const child = startCli(args, options);
  child.stdin?.end(options.input ?? '');
  const ended = once(child, 'close') as Promise<[number | null]>;
  const [out, error, [code]] = await Promise.all([text(child.stdout!), text(child.stderr!), ended]);
  return { code, out, error };
}

/** The first line of a program's output, as soon as it is there. */
export async function firstLine(child: ChildProcess): Promise<string> {
  let seen = '';
  for await (const piece of child.stdout!.iterator({ destroyOnReturn: false })) {
    seen += piece;
    if (seen.includes('\n')) break;
  }
  return seen.split('\n')[0] ?? '';
}
