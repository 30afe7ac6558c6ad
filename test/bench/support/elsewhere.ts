/**
 * What a reader would open a file with who doesn't have Leesmee: the browser by itself, and Foliate (Debian's `foliate`)
 * for a book. Both have run before and are open when the file is chosen, as Leesmee is. Milliseconds to its first
 * paragraph, and the most memory the program ever had.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { launchBrowser } from '../../support/browser.ts';
import { bookOf } from './big-files.ts';
import { peakMemoryMb } from './opening.ts';
import { VirtualScreen } from './virtual-screen.ts';

export type Elsewhere = {
  readonly program: string;
  readonly firstParagraph: number;
  readonly peakMb?: number;
};
type BigFile = { readonly name: string; readonly bytes: Buffer };

async function withFile<Result>(
  { name, bytes }: BigFile,
  use: (path: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'leesmee-'));
  const path = join(folder, name);
  await writeFile(path, bytes);
  try {
    return await use(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A text or a web page, to the frame after its first paragraph has come. */
export const textInBrowser = (file: BigFile): Promise<Elsewhere> =>
  withFile(file, async (path) => {
    const browser = await launchBrowser([], 'whole');
    const page = await browser.newPage();
    try {
      const startedAtMs = performance.now();
      await page.goto(pathToFileURL(path).href, { waitUntil: 'commit' });
      await page.waitForFunction(() =>
        document.querySelector('pre, p')?.textContent?.startsWith('Alinea 1.'),
      );
      return { program: 'Chromium', firstParagraph: Math.round(performance.now() - startedAtMs) };
    } finally {
      await browser.close();
    }
  });

/** A PDF, which the browser shows in a window only. */
export const pdfInBrowser = (file: BigFile): Promise<Elsewhere> =>
  withFile(file, async (path) => {
    const screen = await VirtualScreen.start();
    try {
      const browser = await launchBrowser([], 'whole', screen.display);
      const page = await browser.newPage();
      await sleep(settleMs);
      void page.goto(pathToFileURL(path).href).catch(() => {});
      const firstParagraph = await screen.untilText().finally(() => browser.close());
      return { program: 'Chromium', firstParagraph };
    } finally {
      await screen.stop();
    }
  });

/** Long enough for a program that has started to have nothing more to do. */
const settleMs = 5000;
/** Without the page of text that is waited for. */
const shortBook: BigFile = { name: 'kort.epub', bytes: bookOf('Een kort boek.', 1) };

export const bookInFoliate = (file: BigFile): Promise<Elsewhere> =>
  withFile(shortBook, (short) =>
    withFile(file, async (path) => {
      const screen = await VirtualScreen.start();
      const home = await mkdtemp(join(tmpdir(), 'leesmee-'));
      // A second `foliate` hands its file to the one that runs on the same bus.
      const script = `foliate "$1" & first=$!; sleep "$3"; echo ready; foliate "$2"; wait $first`;
      const bus = spawn(
        'dbus-run-session',
        ['--', 'sh', '-c', script, 'sh', short, path, String(settleMs / 1000)],
        {
          env: { ...process.env, DISPLAY: screen.display, HOME: home, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1' },
          stdio: ['ignore', 'pipe', 'ignore'],
          detached: true,
        },
      );
      try {
        await new Promise((resolve, reject) => {
          bus.once('error', reject);
          bus.once('exit', () => reject(new Error('Foliate ended')));
          bus.stdout.once('data', resolve);
        });
        const firstParagraph = await screen.untilText();
        return { program: 'Foliate', firstParagraph, peakMb: Math.round(peakMemoryMb(bus.pid ?? 0)) };
      } finally {
        if (bus.pid) process.kill(-bus.pid, 'SIGKILL');
        await screen.stop();
        await rm(home, { recursive: true, force: true });
      }
    }),
  );
