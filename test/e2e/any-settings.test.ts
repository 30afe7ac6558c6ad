import fc from 'fast-check';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { anySettings } from '../support/any-settings.ts';
import { launchBrowser } from '../support/browser.ts';
import { ScriptedEngine } from '../support/scripted-engine.ts';
import { type ScriptedHost, startScriptedHost } from '../support/scripted-host.ts';
import { faultsWith, screens } from '../support/settings-in-page.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const path = temporaryFolder();
let browser: Browser;
let host: ScriptedHost;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  host = await startScriptedHost({ home: path('home'), engine: new ScriptedEngine() });
});
afterEach(() => host.stop());

/** `npm run bench -- any-settings` tries five hundred. */
const combinations = fc.sample(anySettings, { seed: 20_261_127, numRuns: 5 });

it.each(screens)(
  'on $width x $height, any settings leave all of the page to be read and used',
  async (screen) => {
    for (const settings of combinations) {
      const faults = await faultsWith(settings, screen, { browser, url: host.url, home: path('home') });
      expect({ faults, settings: faults.length > 0 ? settings : null }).toEqual({
        faults: [],
        settings: null,
      });
    }
  },
);
