/**
 * From dropping an ordinary document on the page to its first paragraph, and to its first sound when Play is pressed in
 * that moment: the same article as every format has it. Milliseconds, in an app that has just been started.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { AppPage, startHost } from '../support/app-page.ts';
import { installAudioProbe } from '../support/audio-probe.ts';
import { launchBrowser } from '../support/browser.ts';

const folder = join(process.cwd(), 'test/fixtures/documents/same-article');
const firstWords = 'De oude draaibrug';

async function dropped(browser: Browser, name: string) {
  const host = await startHost();
  const app = await AppPage.open(browser, host.url, {}, installAudioProbe);
  try {
    const bytes = [...readFileSync(join(folder, name))];
    return await app.page.evaluate(dropAndListen, { name, bytes, firstWords });
  } finally {
    await app.close();
    await host.stop();
  }
}

/** Runs in the page. */
async function dropAndListen(file: { name: string; bytes: number[]; firstWords: string }) {
  const transfer = new DataTransfer();
  transfer.items.add(new File([new Uint8Array(file.bytes)], file.name));
  const droppedAt = performance.now();
  const until = (isSo: () => boolean) =>
    new Promise<number>((resolve, reject) => {
      const look = () => {
        const milliseconds = Math.round(performance.now() - droppedAt);
        if (isSo()) resolve(milliseconds);
        else if (milliseconds > 30_000) reject(new Error('it never came'));
        else requestAnimationFrame(look);
      };
      look();
    });
  for (const type of ['dragenter', 'drop']) {
    const event = new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true });
    document.querySelector('main')?.dispatchEvent(event);
  }
  const firstParagraph = await until(
    () => document.querySelector('article p')?.textContent?.startsWith(file.firstWords) ?? false,
  );
  window.audioTrace.pieces.length = 0;
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', code: 'Space', bubbles: true }));
  const firstSound = await until(() => {
    const { pieces, contexts } = window.audioTrace;
    const at = pieces[0]?.at;
    return at !== undefined && (contexts[0]?.currentTime ?? 0) >= at;
  });
  return { firstParagraph, firstSound };
}

export async function bench() {
  const browser = await launchBrowser([], 'whole');
  try {
    const names = readdirSync(folder).filter((name) => !/^(?:article|source|brug)\./.test(name));
    const milliseconds: Record<string, object> = {};
    for (const name of names) milliseconds[name] = await dropped(browser, name);
    return { milliseconds };
  } finally {
    await browser.close();
  }
}
