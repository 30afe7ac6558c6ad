/**
 * Builds the app when what is built is missing or older than what it is made from, so that nobody has to think
 * of it. Several programs may start at the same time: one builds, the others wait for it.
 *
 * This runs before there is a build, so it is plain JavaScript, and imports only what npm has installed.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export const root = join(import.meta.dirname, '..', '..');

const sources = ['src', 'electron', 'assets', 'package-lock.json', 'electron.config.ts'];
const outFolder = join(root, 'out');
const stampPath = join(outFolder, 'build-stamp');
const lockPath = join(outFolder, 'build-lock');

/** Says nothing unless something is wrong, and then on the error output. */
export async function buildWhenStale() {
  mkdirSync(outFolder, { recursive: true });
  while (isStale()) {
    if (!takeLock()) {
      await sleep(100);
      continue;
    }
    try {
      const stamp = stampOfSources();
      const { build } = await import('electron-vite');
      await build({ root, configFile: join(root, 'electron.config.ts'), logLevel: 'warn' });
      writeFileSync(stampPath, stamp);
    } finally {
      rmSync(lockPath, { force: true });
    }
  }
}

const isStale = () => textOf(stampPath) !== stampOfSources();

/** Names, sizes and times of all that the build is made from. */
function stampOfSources() {
  const hash = createHash('sha256');
  for (const source of sources) addToStamp(hash, join(root, source));
  return hash.digest('hex');
}

function addToStamp(hash, path) {
  const stats = statSync(path);
  if (stats.isDirectory()) {
    for (const name of readdirSync(path).sort()) addToStamp(hash, join(path, name));
  } else {
    hash.update(`${path}\n${stats.size}\n${stats.mtimeMs}\n`);
  }
}

/** Whether this process is the one to build; the lock of a process that is gone doesn't count. */
function takeLock() {
  try {
    writeFileSync(lockPath, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  const holder = Number(textOf(lockPath));
  if (holder > 0 && !isRunning(holder)) rmSync(lockPath, { force: true });
  return false;
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function textOf(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
