/** Which system this is, as far as installing something differs between them. */
import { readFile } from 'node:fs/promises';
import type { SystemKind } from '../../core/doctor.ts';

export async function systemKind(platform: NodeJS.Platform): Promise<SystemKind> {
  if (platform === 'darwin') return 'mac';
  if (platform === 'win32') return 'windows';
  if (platform !== 'linux') return 'other';
  return linuxKind(await readFile('/etc/os-release', 'utf8').catch(() => ''));
}

/** `osRelease` is what that file holds: the system's own name, and those it is like. */
export function linuxKind(osRelease: string): SystemKind {
  const value = (name: string) => new RegExp(`^${name}="?([^"\n]*)"?$`, 'm').exec(osRelease)?.[1] ?? '';
  const names = `${value('ID')} ${value('ID_LIKE')}`.split(' ');
  const known = (['ubuntu', 'debian', 'fedora', 'arch'] as const).find((name) => names.includes(name));
  return known ?? 'other-linux';
}
