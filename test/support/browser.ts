/**
 * The browser for the tests of the page: LEESMEE_BROWSER (a path, or `bundled`), else Chromium's headless shell,
 * or a Chrome, Chromium or Edge of the system, else the headless Chromium that comes inside an npm package, with
 * the libraries it brings along. The shell renders pages with the same engine and makes no window and no tool bar,
 * which is half of the work of a new page.
 */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const headlessShell = 'chromium-headless-shell';
const names = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const fixedPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** `whole` is the browser that readers have, with live voices and with the work that its window makes. */
export type BrowserKind = 'shell' | 'whole';

function systemBrowser(kind: BrowserKind): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const wanted = kind === 'shell' ? [headlessShell, ...names] : names;
  const onPath = wanted.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...fixedPlaces].find(isExecutable);
}

/** Unpacks the npm package's Chromium; it adds its libraries to LD_LIBRARY_PATH when it takes this for Lambda. */
async function bundledBrowser(): Promise<string> {
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const { default: bundled } = await import('@sparticuz/chromium');
  return bundled.executablePath();
}

async function browserPath(kind: BrowserKind): Promise<string> {
  const wish = process.env.LEESMEE_BROWSER;
  if (wish && wish !== 'bundled') return wish;
  return (wish ? undefined : systemBrowser(kind)) ?? (await bundledBrowser());
}

/** Whether pages are drawn by Chromium's headless shell for Linux; others draw letters a little differently. */
export function isDrawnByHeadlessShell(): boolean {
  const wish = process.env.LEESMEE_BROWSER;
  const path = wish && wish !== 'bundled' ? wish : wish ? undefined : systemBrowser('shell');
  // The one inside the npm package is a headless shell too.
  return process.platform === 'linux' && (path === undefined || path.includes('headless-shell'));
}

/** The switches that a browser needs on a closed machine, as root, without a sound card. */
const switches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** With windows where a `display` of the X Window System is given. */
export async function launchBrowser(
  more: readonly string[] = [],
  kind: BrowserKind = 'shell',
  display?: string,
): Promise<Browser> {
  return chromium.launch({
    executablePath: await browserPath(kind),
    headless: display === undefined,
    ...(display !== undefined && { env: { ...process.env, DISPLAY: display } }),
    args: [...switches, ...more],
    ignoreDefaultArgs: ['--mute-audio', '--hide-scrollbars'],
  });
}
