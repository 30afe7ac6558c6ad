/** The app's page in a browser whose sound is recorded. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { AppPage, startHost } from '../../support/app-page.ts';
import { installAudioProbe } from '../../support/audio-probe.ts';
import { launchBrowser } from '../../support/browser.ts';
import { type SoundRecorder, startSoundRecorder } from './sound-recorder.ts';

export type Listening = {
  readonly recorder: SoundRecorder;
  /** With a voice of its own chosen; every page has its own host. */
  openApp(voice?: string): Promise<AppPage>;
  close(): Promise<void>;
};

export const embeddedVoice = 'espeak-embedded:nl';

export async function startListening(browserSwitches: readonly string[] = []): Promise<Listening> {
  const recorder = await startSoundRecorder();
  Object.assign(process.env, recorder.env);
  const browser = await launchBrowser(browserSwitches, 'whole');
  const ends: (() => Promise<void>)[] = [];
  return {
    recorder,
    async openApp(voice = embeddedVoice) {
      const home = await mkdtemp(join(tmpdir(), 'leesmee-bench-'));
      await writeFile(join(home, 'settings.json'), JSON.stringify({ voice }));
      const host = await startHost({ home });
      ends.push(async () => {
        await host.stop();
        await rm(home, { recursive: true, force: true });
      });
      return AppPage.open(browser, host.url, {}, installAudioProbe);
    },
    async close() {
      await browser.close();
      for (const end of ends) await end();
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
