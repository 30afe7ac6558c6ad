/**
 * Opening a text of 1 MB and of 10 MB, as a reader chooses it: from the choice to the first paragraph on the page,
 * to a Play button that works, and to the whole text; the most memory that page and services ever had; and the
 * frames that scrolling through the text drops. Milliseconds and megabytes.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { AppPage, startHost } from '../support/app-page.ts';
import { launchBrowser } from '../support/browser.ts';
import { ordinaryText } from './support/ordinary-text.ts';

const sizesMb = [1, 10];
const scrollMs = 10_000;
const droppedFrameMs = 25;

/** The most memory that a process and its children ever had. */
function peakMemoryMb(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const own = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
  const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
  );
  return children.reduce((total, child) => total + peakMemoryMb(Number(child)), own);
}

async function watchOpening(page: Page): Promise<void> {
  await page.evaluate(() => {
    const times: Record<string, number> = {};
    Object.assign(window, { openingTimes: times });
    document.addEventListener(
      'change',
      () => {
        times.chosen = performance.now();
      },
      { capture: true },
    );
    const look = () => {
      const text = document.querySelector('main article p')?.textContent ?? '';
      const play = [...document.querySelectorAll('button')].find(
        (button) => button.textContent === 'Voorlezen',
      );
      if (times.chosen && text.startsWith('Alinea 1.')) {
        times.firstParagraph ??= performance.now();
        if (play && !play.disabled) times.play ??= performance.now();
      }
      requestAnimationFrame(look);
    };
    look();
  });
}

async function scrolled(page: Page) {
  return page.evaluate(
    ({ forMs, limitMs }) =>
      new Promise<{ frames: number; dropped: number }>((resolve) => {
        const start = performance.now();
        let last = start;
        let frames = 0;
        let dropped = 0;
        const step = (now: number) => {
          frames += 1;
          if (now - last > limitMs) dropped += 1;
          last = now;
          window.scrollBy(0, 40);
          if (now - start < forMs) requestAnimationFrame(step);
          else resolve({ frames, dropped });
        };
        requestAnimationFrame(step);
      }),
    { forMs: scrollMs, limitMs: droppedFrameMs },
  );
}

export async function bench() {
  const results: Record<string, object> = {};
  for (const megabytes of sizesMb) {
    const [browser, host] = await Promise.all([
      launchBrowser(['--enable-precise-memory-info'], 'whole'),
      startHost(),
    ]);
    try {
      const app = await AppPage.open(browser, host.url);
      const { page } = app;
      await watchOpening(page);
      const text = ordinaryText(megabytes * 1e6);
      const last = /Alinea \d+\.(?![\s\S]*Alinea \d+\.)/.exec(text.slice(-1000))?.[0] ?? '';
      await app.openText('groot.txt', text);
      await page.waitForFunction(
        (words) => document.querySelector('main article')?.lastElementChild?.textContent?.includes(words),
        last,
        { timeout: 120_000 },
      );
      const times = await page.evaluate(() => {
        const { chosen, firstParagraph, play } = (
          window as unknown as { openingTimes: Record<string, number> }
        ).openingTimes;
        const since = (time: number | undefined) => Math.round((time ?? Number.NaN) - (chosen ?? 0));
        return { firstParagraph: since(firstParagraph), play: since(play), whole: since(performance.now()) };
      });
      const heapBytes = await page.evaluate(
        () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize,
      );
      results[`${megabytes} MB`] = {
        milliseconds: times,
        megabytes: {
          pageHeapNow: Math.round(heapBytes / 1e6),
          hostAndServicesPeak: Math.round(peakMemoryMb(host.process.pid ?? 0)),
        },
        scrolling: await scrolled(page),
      };
    } finally {
      await browser.close();
      await host.stop();
    }
  }
  return results;
}
