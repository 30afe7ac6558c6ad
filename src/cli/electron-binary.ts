/**
 * Electron's binary, which npm doesn't bring: found where the `electron` package keeps it, or fetched by that
 * package's own script. Fetching takes at most so long, shows how far it is, and leaves nothing of a download
 * that failed.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const showEveryMs = 250;

/** `root` is the folder of the app's `package.json`. `null` when the binary isn't there. */
export function installedElectron(root: string): string | null {
  const folder = electronPackage(root);
  if (folder === null) return null;
  const { ELECTRON_OVERRIDE_DIST_PATH: override } = process.env;
  const name = textOf(join(folder, 'path.txt')) ?? (override ? 'electron' : null);
  const binary = name && join(override || join(folder, 'dist'), name);
  return binary && existsSync(binary) ? binary : null;
}

export type FetchOptions = {
  readonly limitMs: number;
  readonly signal: AbortSignal;
  /** Called every so often with what has been downloaded. */
  readonly progress: (bytes: number) => void;
};

/** Resolves when the script has ended, whether it fetched the binary or not. */
export async function fetchElectron(root: string, options: FetchOptions): Promise<void> {
  const folder = electronPackage(root);
  if (folder === null) return;
  const downloads = await mkdtemp(join(tmpdir(), 'leesmee-electron-'));
  const timer = setInterval(() => void bytesIn(downloads).then(options.progress), showEveryMs);
  try {
    await runScript(join(folder, 'install.js'), downloads, options);
  } finally {
    clearInterval(timer);
    await rm(downloads, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function runScript(
  script: string,
  downloads: string,
  { limitMs, signal }: FetchOptions,
): Promise<void> {
  const child = spawn(process.execPath, [script], {
    stdio: 'ignore',
    timeout: limitMs,
    killSignal: 'SIGKILL',
    env: { ...process.env, TMPDIR: downloads, TMP: downloads, TEMP: downloads },
  });
  const stop = () => child.kill('SIGKILL');
  signal.addEventListener('abort', stop, { once: true });
  await once(child, 'exit').catch(() => undefined);
  signal.removeEventListener('abort', stop);
}

function electronPackage(root: string): string | null {
  try {
    return dirname(createRequire(join(root, 'package.json')).resolve('electron/package.json'));
  } catch {
    return null;
  }
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

async function bytesIn(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true }).catch(() => []);
  const sizes = files.map((file) =>
    stat(join(folder, file)).then(
      (stats) => (stats.isFile() ? stats.size : 0),
      () => 0,
    ),
  );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
