/** What is measured of opening one text in the app: when what is there, how much memory, how it scrolls. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const scrollMs = 10_000;
const droppedFrameMs = 25;
/** The text has come whole when nothing has been added to it for so long. */
const quietMs = 2500;

/** The most memory that a process and its children ever had. */
export function peakMemoryMb(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const own = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
  const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
  );
  return children.reduce((total, child) => total + peakMemoryMb(Number(child)), own);
}

/** From before the file is chosen. The first paragraph of an `ordinaryText` is known by its number. */
export async function watchOpening(page: Page): Promise<void> {
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
    new MutationObserver(() => {
      if (times.firstParagraph) times.whole = performance.now();
    }).observe(document.body, { childList: true, subtree: true });
    // Stops as soon as it has seen everything, and never goes over the whole text: it would be measured too.
    const look = () => {
      const paragraphs = document.querySelector('main article')?.getElementsByTagName('p');
      const beginning = [0, 1, 2].map((index) => paragraphs?.item(index)?.textContent ?? '');
      const play = [...document.querySelectorAll('button')].find(
        (button) => button.textContent === 'Voorlezen',
      );
      if (times.chosen && beginning.some((text) => text.startsWith('Alinea 1.'))) {
        times.firstParagraph ??= performance.now();
        if (play && !play.disabled) times.play = performance.now();
      }
      if (times.play === undefined) requestAnimationFrame(look);
    };
    look();
  });
}

/** Since the choice. Resolves when the whole text has come. */
export async function openingTimes(page: Page) {
  await page.waitForFunction(
    (quiet) => {
      const { whole } = (window as unknown as { openingTimes: Record<string, number> }).openingTimes;
      return whole !== undefined && performance.now() - whole > quiet;
    },
    quietMs,
    { timeout: 180_000 },
  );
  return page.evaluate(() => {
    const times = (window as unknown as { openingTimes: Record<string, number> }).openingTimes;
    const since = (time: number | undefined) => Math.round((time ?? Number.NaN) - (times.chosen ?? 0));
    return {
      firstParagraph: since(times.firstParagraph),
      play: since(times.play),
      whole: since(times.whole),
    };
  });
}

/** Frames while the page scrolls by itself, and those that came late. */
export function scrolled(page: Page) {
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
