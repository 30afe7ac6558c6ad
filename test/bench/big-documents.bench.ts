/**
 * Opening something big, as a reader chooses it: a text of 1 MB and of 10 MB, a web page of 1 MB and of 10 MB, a book
 * of 1,500 pages and a PDF with as much text as 300 of those.
 * From the choice to the first paragraph on the page, to a Play button that works, and to the whole text; the most
 * memory that page and services ever had; and the frames that scrolling through it drops. Milliseconds and megabytes.
 * `elsewhere` is what else would open the same file, to its first paragraph; `ratio` is ours over that. It needs
 * Debian's `xvfb` and `foliate`, and says why it isn't there without. `npm run bench -- big-documents NAME` measures one.
 */
import type { Browser } from 'playwright-core';
import { AppPage, startHost } from '../support/app-page.ts';
import { launchBrowser } from '../support/browser.ts';
import { bookOf, printed, webPageOf } from './support/big-files.ts';
import { bookInFoliate, type Elsewhere, pdfInBrowser, textInBrowser } from './support/elsewhere.ts';
import { openingTimes, peakMemoryMb, scrolled, watchOpening } from './support/opening.ts';
import { ordinaryText } from './support/ordinary-text.ts';

/** A page of a paperback. */
const charactersPerPage = 1800;

type BigFile = {
  readonly name: string;
  readonly bytes: Buffer;
  readonly elsewhere: (file: BigFile) => Promise<Elsewhere>;
};

const files: Readonly<Record<string, (browser: Browser) => Promise<BigFile>>> = {
  'text-1-mb': async () => textFile(1e6),
  'text-10-mb': async () => textFile(10e6),
  'web-page-1-mb': async () => webPage(1e6),
  'web-page-10-mb': async () => webPage(10e6),
  'book-1500-pages': async () => ({
    name: 'boek.epub',
    bytes: bookOf(ordinaryText(1500 * charactersPerPage), 60),
    elsewhere: bookInFoliate,
  }),
  'pdf-300-pages': async (browser) => ({
    name: 'rapport.pdf',
    bytes: await printed(browser, ordinaryText(300 * charactersPerPage)),
    elsewhere: pdfInBrowser,
  }),
};

const textFile = (length: number): BigFile => ({
  name: 'groot.txt',
  bytes: Buffer.from(ordinaryText(length)),
  elsewhere: textInBrowser,
});

const webPage = (length: number): BigFile => ({
  name: 'rapport.html',
  bytes: webPageOf(ordinaryText(length)),
  elsewhere: textInBrowser,
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

export async function bench(wanted: readonly string[]) {
  const results: Record<string, object> = {};
  for (const [name, make] of Object.entries(files)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    // A browser of its own for each: what one leaves in memory is no burden for the next.
    const browser = await launchBrowser(['--enable-precise-memory-info'], 'whole');
    try {
      const file = await make(browser);
      const found = await inLeesmee(browser, file);
      const elsewhere = await file.elsewhere(file).catch(String);
      const compared =
        typeof elsewhere === 'string'
          ? { elsewhere }
          : {
              elsewhere,
              ratio: Number((found.milliseconds.firstParagraph / elsewhere.firstParagraph).toFixed(2)),
            };
      results[name] = { fileKilobytes: Math.round(file.bytes.length / 1000), ...found, ...compared };
    } finally {
      await browser.close();
    }
  }
  return results;
}
