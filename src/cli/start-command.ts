/**
 * `leesmee start`, which is what `npm start` runs: the app in a window of its own, or, where there can be no
 * such window, the same app in the browser, with the reason why.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { AppFolders } from '../services/app-folders.ts';
import type { CliMessages } from './cli-messages.ts';
import { fetchElectron, installedElectron } from './electron-binary.ts';
import { type ServeOptions, serve } from './serve-command.ts';
import { tell, tellOver } from './terminal.ts';

const fetchLimitMs = 60_000;
/** A window that fails to open does so at once; what goes wrong later is no reason to open a browser. */
const openingMs = 15_000;

export async function start(
  file: string | undefined,
  { open }: Pick<ServeOptions, 'open'>,
  folders: AppFolders,
  signal: AbortSignal,
  messages: CliMessages,
): Promise<void> {
  const obstacle = await openWindow(file, folders, signal, messages);
  if (obstacle === null || signal.aborted) return;
  tell(`${obstacle} ${messages.inBrowser}`);
  await serve(file, { port: 0, open }, folders, signal, messages);
}

/** Resolves when the window is closed, or with the reason why there is none. */
async function openWindow(
  file: string | undefined,
  { root }: AppFolders,
  signal: AbortSignal,
  messages: CliMessages,
): Promise<string | null> {
  if (process.env.LEESMEE_HOST === 'browser') return messages.browserAsked;
  if (!hasScreen()) return messages.noScreen;
  if (installedElectron(root) === null) await showFetching(root, signal, messages);
  const binary = installedElectron(root);
  if (binary === null) return messages.noElectron;
  const startedAt = performance.now();
  const code = await runElectron(binary, [root, ...(file === undefined ? [] : [resolve(file)])], signal);
  return code !== 0 && performance.now() - startedAt < openingMs ? messages.noWindow : null;
}

const hasScreen = (): boolean =>
  process.platform === 'win32' ||
  process.platform === 'darwin' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function showFetching(root: string, signal: AbortSignal, messages: CliMessages): Promise<void> {
  const limitMs = Number(process.env.LEESMEE_ELECTRON_LIMIT_MS) || fetchLimitMs;
  tell(messages.fetchingElectron(Math.round(limitMs / 1000)));
  await fetchElectron(root, {
    limitMs,
    signal,
    progress: (bytes) => tellOver(messages.megabytes(Math.round(bytes / 1e6))),
  });
  tellOver('');
}

async function runElectron(
  binary: string,
  args: readonly string[],
  signal: AbortSignal,
): Promise<number | null> {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const child = spawn(binary, args, { stdio: 'inherit', env });
  const stop = () => child.kill();
  signal.addEventListener('abort', stop, { once: true });
  try {
    const [code] = (await once(child, 'exit')) as [number | null];
    return code;
  } catch {
    return null;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
