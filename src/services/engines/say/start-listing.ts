/**
 * Starts the command that lists voices. The package's own way can't be told how to start it: at the head of a
 * process group, so that it is ended with its children, or without the flash of a console.
 */
import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';

type ListingCommand = { readonly command: string; readonly args: readonly string[] };

export function startListing({ command, args }: ListingCommand, options: SpawnOptions): ChildProcess {
  const child = spawn(command, args, options);
  child.stdin?.end();
  return child;
}
