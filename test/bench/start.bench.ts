/**
 * From `leesmee serve`, already built, to a page with a text and a Play button that works; and the JavaScript that
 * the page loads first. Milliseconds and kilobytes.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { AppPage, startHost } from '../support/app-page.ts';
import { launchBrowser } from '../support/browser.ts';
import { summary } from './support/statistics.ts';

const rounds = 5;

export async function bench() {
  const browser = await launchBrowser([], 'whole');
  const address: number[] = [];
  const interactive: number[] = [];
  try {
    // The first start builds when needed; it doesn't count.
    await (await startHost()).stop();
    for (let round = 0; round < rounds; round += 1) {
      const startedAt = performance.now();
      const host = await startHost();
      address.push(performance.now() - startedAt);
      const app = await AppPage.open(browser, host.url);
      await app.button('Voorlezen').waitFor();
      interactive.push(performance.now() - startedAt);
      await app.close();
      await host.stop();
    }
  } finally {
    await browser.close();
  }
  const assets = join(process.cwd(), 'out/renderer/assets');
  const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'));
  const bytes = scripts.map((name) => readFileSync(join(assets, name)));
  const kilobytes = (sizes: readonly number[]) =>
    Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1000);
  return {
    milliseconds: { address: summary(address), interactive: summary(interactive) },
    javaScriptKilobytes: {
      files: scripts.length,
      plain: kilobytes(bytes.map((script) => script.length)),
      gzip: kilobytes(bytes.map((script) => gzipSync(script).length)),
    },
  };
}
