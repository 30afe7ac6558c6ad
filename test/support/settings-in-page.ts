/**
 * The page with any settings, as it is after a start with them: they are written as the app writes them, and read
 * as it reads them.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Browser } from 'playwright-core';
import type { Settings } from '../../src/core/settings.ts';
import { SettingsStore } from '../../src/services/settings/settings-store.ts';
import { AppPage } from './app-page.ts';
import { layoutFaults } from './layout-faults.ts';

/** As large as a screen may be, and as small: 320 px wide is 1280 at 400 % zoom. */
export const screens = [
  { width: 320, height: 256 },
  { width: 320, height: 640 },
  { width: 640, height: 480 },
  { width: 1024, height: 600 },
  { width: 1920, height: 1080 },
] as const;

const text = [
  '# De langste woorden van Zandwolde',
  'Op de arbeidsongeschiktheidsverzekeringsmaatschappij werkt een man die van lange woorden houdt. Hij schrijft ze op, een voor een, en leest ze dan hardop voor aan zijn kat.',
  'De kat luistert. Zij kent er geen een van, maar zij vindt het een mooi geluid.',
  '## Zijn lijst',
  '- hottentottententententoonstelling\n- kindercarnavalsoptochtvoorbereidingswerkzaamheden\n- ui',
  '> Een kort woord is ook een woord.',
].join('\n\n');

type Place = { readonly browser: Browser; readonly url: string; readonly home: string };

/** What is wrong with settings that were kept and read again, and with the page that has them. */
export async function faultsWith(
  settings: Settings,
  viewport: (typeof screens)[number],
  { browser, url, home }: Place,
): Promise<readonly string[]> {
  await new SettingsStore(home).change(settings);
  const kept = await new SettingsStore(home).get();
  const lost = Object.entries(settings).filter(
    ([name, value]) => !isDeepStrictEqual(kept[name as keyof Settings], value),
  );
  const app = await AppPage.load(browser, url, { viewport });
  try {
    const { page } = app;
    await page.getByRole('main').locator('article :is(h1, p)').first().waitFor({ state: 'attached' });
    await app.paste(text);
    await page.getByRole('main').locator('article').getByText('kort woord').waitFor({ state: 'attached' });
    const closed = await layoutFaults(page);
    await page.getByRole('button', { name: /^(Instellingen|Settings)$/ }).click();
    await page.locator('.settings-section button[aria-expanded="false"]').evaluateAll((buttons) => {
      for (const button of buttons) (button as HTMLElement).click();
    });
    const open = await layoutFaults(page);
    return [
      ...lost.map(([name]) => `${name} was lost`),
      ...closed,
      ...open.map((fault) => `settings: ${fault}`),
    ];
  } finally {
    await app.close();
  }
}
