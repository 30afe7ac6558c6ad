/** Every theme and every preset, as they were when somebody looked at them and found them good. */

import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { builtInPresets } from '../../src/core/presets.ts';
import { defaultSettings, type Settings, settingSpecs } from '../../src/core/settings.ts';
import { SettingsStore } from '../../src/services/settings/settings-store.ts';
import { AppPage } from '../support/app-page.ts';
import { isDrawnByHeadlessShell, launchBrowser } from '../support/browser.ts';
import { HeldEngine, heldWord } from '../support/held-engine.ts';
import { lookFault } from '../support/looks.ts';
import { type ScriptedHost, startScriptedHost } from '../support/scripted-host.ts';

const text = readFileSync(join(import.meta.dirname, '../fixtures/e2e/de-veerman.txt'), 'utf8');
const sentence = '"Ik heb het water lief," zegt hij, "maar mijn knieën niet."';
const fourTimes = 80;

const canCompare = isDrawnByHeadlessShell();
if (!canCompare) {
  it.skip('can’t be compared: the pictures are of Chromium’s headless shell on Linux', () => undefined);
}

let browser: Browser;
let home: string;
let host: ScriptedHost;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'leesmee-'));
  host = await startScriptedHost({ home, engine: new HeldEngine() });
});
afterEach(async () => {
  await host.stop();
  await rm(home, { recursive: true, force: true });
});

type Screen = { readonly name: string; readonly width: number; readonly height: number };

/** The faults of the page with a sentence and a word of it lit, as a reader who has set this sees it. */
async function faultsOf(
  name: string,
  settings: Partial<Settings>,
  { width, height, ...screen }: Screen,
): Promise<string | undefined> {
  const { voice } = await new SettingsStore(home).get();
  await new SettingsStore(home).change({ ...defaultSettings, ...settings, voice });
  const app = await AppPage.open(browser, host.url, { viewport: { width, height }, reducedMotion: 'reduce' });
  try {
    await app.paste(text);
    await app.untilLit({ sentence: 'De veerman stopt ermee' });
    // Where the page is scrolled to depends on the letters that it had when the sentence came in sight.
    await app.page.evaluate(() => document.fonts.ready);
    await app.press('ArrowRight');
    await app.press('ArrowRight');
    await app.press('Space');
    await app.untilLit({ sentence, ...(settings.highlightWord === false ? {} : { word: heldWord }) });
    await app.button('Pauzeren').click();
    await app.button('Voorlezen').waitFor();
    await app.page.evaluate(() => {
      (document.activeElement as HTMLElement | null)?.blur();
      return document.fonts.ready;
    });
    return await lookFault(app.page, `${name}-${screen.name}`);
  } finally {
    await app.close();
  }
}

describe.skipIf(!canCompare).each(settingSpecs.theme.options.filter((theme) => theme !== 'system'))(
  'the theme %s',
  (theme) => {
    it.each([
      [{ name: 'normal', width: 1280, height: 800 }, defaultSettings.fontSize],
      [{ name: 'four-times', width: 1280, height: 800 }, fourTimes],
    ])('looks as it did, letters $name', async (screen, fontSize) => {
      expect(await faultsOf(`theme-${theme}`, { theme, fontSize }, screen)).toBeUndefined();
    });
  },
);

describe.skipIf(!canCompare).each(Object.entries(builtInPresets))('the preset %s', (preset, settings) => {
  it.each([
    { name: '320', width: 320, height: 640 },
    { name: '1024', width: 1024, height: 600 },
    { name: '1920', width: 1920, height: 1080 },
    { name: '1280-at-400-percent', width: 320, height: 200 },
  ])('looks as it did on a screen of $name px', async (screen) => {
    expect(await faultsOf(`preset-${preset}`, settings, screen)).toBeUndefined();
  });
});
