/** The app's page in a browser whose sound is recorded. */
import type { Browser, Page } from 'playwright-core';
import { AppPage, type RunningHost, startHost } from '../../support/app-page.ts';
import { installAudioProbe } from '../../support/audio-probe.ts';
import { launchBrowser } from '../../support/browser.ts';
import { type SoundRecorder, startSoundRecorder } from './sound-recorder.ts';

export type Listening = {
  readonly recorder: SoundRecorder;
  readonly browser: Browser;
  readonly host: RunningHost;
  openApp(): Promise<AppPage>;
  close(): Promise<void>;
};

export async function startListening(browserSwitches: readonly string[] = []): Promise<Listening> {
  const recorder = await startSoundRecorder();
  Object.assign(process.env, recorder.env);
  const browser = await launchBrowser(browserSwitches);
  const host = await startHost();
  return {
    recorder,
    browser,
    host,
    openApp: () => AppPage.open(browser, host.url, {}, installAudioProbe),
    async close() {
      await browser.close();
      await host.stop();
      await recorder.close();
    },
  };
}

/** From now on the page notes when a key is pressed or the mouse clicked, on `Date.now()`'s clock. */
export async function noteInputTimes(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    for (const type of ['keydown', 'click'] as const) {
      window.addEventListener(
        type,
        (event) => {
          document.documentElement.dataset.inputMs = String(performance.timeOrigin + event.timeStamp);
        },
        { capture: true },
      );
    }
  });
  return () => page.evaluate(() => Number(document.documentElement.dataset.inputMs));
}

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Numbered sentences of ordinary length, so that each is told from the others, twenty to a paragraph. */
export const numberedSentences = (count: number): string =>
  Array.from({ length: count }, (_, index) => {
    const sentence = `Dit is zin ${index + 1}, en die gaat over een brug bij het oude dorp.`;
    return index % 20 === 19 ? `${sentence}\n\n` : `${sentence} `;
  }).join('');
