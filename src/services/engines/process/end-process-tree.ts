/** Ends a program together with all that it has started. */
import { type ChildProcess, execFile } from 'node:child_process';
import { windowsPath } from './windows-path.ts';

/** For a program that leads a process group of its own (POSIX, `detached`); any other is ended by itself. */
export function endProcessGroup(child: ChildProcess): void {
  if (!killGroup(child)) child.kill('SIGKILL');
}

/** What a program has left running; nothing for one that led no group. */
export const endLeftovers = (child: ChildProcess): void => {
  killGroup(child);
};

function killGroup({ pid }: ChildProcess): boolean {
  if (pid === undefined) return false;
  try {
    return process.kill(-pid, 'SIGKILL');
  } catch {
    return false;
  }
}

/** Windows knows the tree. */
export function endWindowsTree(child: ChildProcess): void {
  const words = ['/pid', String(child.pid), '/T', '/F'];
  execFile(windowsPath('taskkill.exe'), words, { windowsHide: true }, (error) => {
    if (error) child.kill();
  });
}
