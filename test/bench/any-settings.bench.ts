/**
 * Five hundred random combinations of settings, each kept, read again and shown on a screen of its own size: how
 * many lose a setting or spoil the page, and the faults of the first of these.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { anySettings } from '../support/any-settings.ts';
import { startHost } from '../support/app-page.ts';
import { launchBrowser } from '../support/browser.ts';
import { faultsWith, screens } from '../support/settings-in-page.ts';

const shownFaults = 20;

export async function bench([count = '500', seed = '1']: readonly string[]): Promise<unknown> {
  const home = await mkdtemp(join(tmpdir(), 'leesmee-'));
  const host = await startHost({ home });
  const browser = await launchBrowser();
  const faulty: { combination: number; screen: string; faults: readonly string[]; settings: unknown }[] = [];
  try {
    const combinations = fc.sample(anySettings, { seed: Number(seed), numRuns: Number(count) });
    for (const [combination, settings] of combinations.entries()) {
      const screen = screens[combination % screens.length] ?? screens[0];
      const faults = await faultsWith(settings, screen, { browser, url: host.url, home });
      if (faults.length > 0) {
        faulty.push({ combination, screen: `${screen.width}x${screen.height}`, faults, settings });
      }
    }
    return { combinations: combinations.length, faulty: faulty.length, first: faulty.slice(0, shownFaults) };
  } finally {
    await browser.close();
    await host.stop();
    await rm(home, { recursive: true, force: true });
  }
}
