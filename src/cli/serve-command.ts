/** `leesmee serve`: the app as a page in the browser, until Ctrl-C. Its address is the first line of output. */
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import open from 'open';
import { startBrowserHost } from '../browser-host/serve.ts';
import { LeesmeeError } from '../core/errors.ts';
import type { AppFolders } from '../services/app-folders.ts';
import type { CliMessages } from './cli-messages.ts';
import { tell, writeLine } from './terminal.ts';

export type ServeOptions = { readonly port: number; readonly open: boolean };

/** Resolves when `signal` has aborted and nothing runs any more. */
export async function serve(
  file: string | undefined,
  { port, open: opensBrowser }: ServeOptions,
  folders: AppFolders,
  signal: AbortSignal,
  messages: CliMessages,
): Promise<void> {
  if (file !== undefined) await checkReadable(file);
  const host = await startBrowserHost({ port, folders, file: file === undefined ? null : resolve(file) });
  try {
    await writeLine(host.url);
    if (opensBrowser) await openBrowser(host.url, messages);
    tell(messages.serving);
    if (!signal.aborted) await new Promise((done) => signal.addEventListener('abort', done, { once: true }));
  } finally {
    await host.close();
  }
}

async function checkReadable(file: string): Promise<void> {
  await access(file, constants.R_OK).catch((cause: NodeJS.ErrnoException) => {
    const code = cause.code === 'ENOENT' ? 'file-missing' : 'file-not-readable';
    throw new LeesmeeError({ code, name: basename(file) }, { cause });
  });
}

/** A machine without a browser, or without a screen, is no reason not to serve. */
async function openBrowser(url: string, messages: CliMessages): Promise<void> {
  const failed = () => tell(messages.noBrowser);
  try {
    const browser = await open(url);
    browser.once('error', failed);
    browser.once('exit', (code) => code && failed());
  } catch {
    failed();
  }
}
