import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { AppPage, type RunningHost, startHost } from '../support/app-page.ts';
import { launchBrowser } from '../support/browser.ts';

const first = 'Hier begint het dikke boek.';
const last = 'Hier eindigt het dikke boek, met een zeldzame kwartelkoning.';
const paragraph = (number: number): string =>
  `Dit is alinea ${number} van het verhaal. De wind trok door het riet en niemand keek op. ` +
  'Verderop sloeg een hond aan, en daarna was het weer stil. Zo ging het elke avond.';
const paragraphs = Array.from({ length: 6400 }, (_, index) => paragraph(index + 1));
const text = ['# Het dikke boek', first, ...paragraphs, last].join('\n\n');

let browser: Browser;
let host: RunningHost;
let app: AppPage;

beforeAll(async () => {
  [browser, host] = await Promise.all([launchBrowser(), startHost()]);
  app = await AppPage.open(browser, host.url);
  await app.openText('het-dikke-boek.md', text);
  // The whole of it is on the page.
  await app.page.waitForFunction(
    (end) => document.querySelector('main article')?.textContent?.endsWith(end),
    last,
  );
});
afterAll(async () => {
  await app.close();
  await browser.close();
  await host.stop();
});

it('is a text of a megabyte, all of whose sentences are counted', async () => {
  expect(Buffer.byteLength(text)).toBeGreaterThan(1024 * 1024);
  const sentences = new Intl.NumberFormat('nl').format(paragraphs.length * 4 + 3);
  await app.page.getByText(`zin 1 van ${sentences}`).waitFor();
});

it('can be read from its last paragraph, which a key brings in sight', async () => {
  await app.press('End');
  await expect.poll(async () => (await app.placeOf('kwartelkoning')).inView).toBe(true);
  const { x, y } = await app.placeOf('kwartelkoning');
  await app.page.mouse.click(x, y);
  await app.untilLit({ sentence: last, word: 'kwartelkoning' });
  await app.page.getByText('Einde van de tekst').waitFor();
});

it('is searched as a whole by the browser, at the right place', async () => {
  const found = await app.page.evaluate(() => {
    type Find = (words: string, caseSensitive: boolean, backwards: boolean, wrap: boolean) => boolean;
    const { find } = window as unknown as { find: Find };
    return find('alinea 4321 van', false, false, true) && String(getSelection());
  });
  expect(found).toBe('alinea 4321 van');
  await expect.poll(async () => (await app.placeOf('alinea 4321 van')).inView).toBe(true);
  const { x, y } = await app.placeOf('alinea 4321 van');
  // The first click only ends the selection that was found.
  await app.page.mouse.click(x, y);
  await expect.poll(() => app.page.evaluate(() => String(getSelection()))).toBe('');
  await app.page.mouse.click(x, y);
  await app.untilLit({ sentence: 'Dit is alinea 4321 van het verhaal.' });
});
