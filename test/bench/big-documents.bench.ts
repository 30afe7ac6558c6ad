/**
 * Opening something big, as a reader chooses it: a text of 1 MB and of 10 MB, a book of 1,500 pages and a PDF of 300.
 * From the choice to the first paragraph on the page, to a Play button that works, and to the whole text; the most
 * memory that page and services ever had; and the frames that scrolling through it drops. Milliseconds and megabytes.
 * `browser` is the same browser opening the same file by itself, to its first paragraph; `ratio` is ours over that.
 * (It shows no EPUB at all, and a PDF only in a window.) `npm run bench -- big-documents NAME` measures one of them.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { AppPage, startHost } from '../support/app-page.ts';
import { launchBrowser } from '../support/browser.ts';
import { bookOf, printed } from './support/big-files.ts';
import { openingTimes, peakMemoryMb, scrolled, watchOpening } from './support/opening.ts';
import { ordinaryText } from './support/ordinary-text.ts';

/** A page of a paperback. */
const charactersPerPage = 1800;

type BigFile = { readonly name: string; readonly bytes: Buffer; readonly browserShowsIt: boolean };

const files: Readonly<Record<string, (browser: Browser) => Promise<BigFile>>> = {
  'text-1-mb': async () => textFile(1e6),
  'text-10-mb': async () => textFile(10e6),
  'book-1500-pages': async () => ({
    name: 'boek.epub',
    bytes: bookOf(ordinaryText(1500 * charactersPerPage), 60),
    browserShowsIt: false,
  }),
  'pdf-300-pages': async (browser) => ({
    name: 'rapport.pdf',
    bytes: await printed(browser, ordinaryText(300 * charactersPerPage)),
    browserShowsIt: false,
  }),
};

const textFile = (length: number): BigFile => ({
  name: 'groot.txt',
  bytes: Buffer.from(ordinaryText(length)),
  browserShowsIt: true,
});

async function inLeesmee(browser: Browser, { name, bytes }: BigFile) {
  const host = await startHost();
  try {
    const app = await AppPage.open(browser, host.url);
    await watchOpening(app.page);
    await app.openText(name, bytes);
    const milliseconds = await openingTimes(app.page);
    const heapBytes = await app.page.evaluate(
      () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize,
    );
    const scrolling = await scrolled(app.page);
    await app.close();
    return {
      milliseconds,
      megabytes: {
        pageHeapNow: Math.round(heapBytes / 1e6),
        hostAndServicesPeak: Math.round(peakMemoryMb(host.process.pid ?? 0)),
      },
      scrolling,
    };
  } finally {
    await host.stop();
  }
}

/** From asking for the file to the frame after its first paragraph has come. */
async function inBrowser(browser: Browser, { name, bytes }: BigFile): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'leesmee-'));
  const path = join(folder, name);
  await writeFile(path, bytes);
  const page = await browser.newPage();
  try {
    const startedAtMs = performance.now();
    await page.goto(pathToFileURL(path).href, { waitUntil: 'commit' });
    await page.waitForFunction(() => document.body?.firstElementChild?.textContent?.startsWith('Alinea 1.'));
    return Math.round(performance.now() - startedAtMs);
  } finally {
    await page.close();
    await rm(folder, { recursive: true });
  }
}

export async function bench(wanted: readonly string[]) {
  const results: Record<string, object> = {};
  for (const [name, make] of Object.entries(files)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    // A browser of its own for each: what one leaves in memory is no burden for the next.
    const browser = await launchBrowser(['--enable-precise-memory-info'], 'whole');
    try {
      const file = await make(browser);
      const found = await inLeesmee(browser, file);
      const alone = file.browserShowsIt ? await inBrowser(browser, file) : null;
      const compared = alone && {
        browser: alone,
        ratio: Number((found.milliseconds.firstParagraph / alone).toFixed(2)),
      };
      results[name] = { fileKilobytes: Math.round(file.bytes.length / 1000), ...found, ...compared };
    } finally {
      await browser.close();
    }
  }
  return results;
}
