/** Syllables on the page: seen, while the text that is copied, found, selected and read stays whole. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { AppPage } from '../support/app-page.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { ScriptedEngine } from '../support/scripted-engine.ts';
import { type ScriptedHost, startScriptedHost } from '../support/scripted-host.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const first = 'Op woensdagavond oefent mevr. Kovalenko met haar dochter.';
const second = 'De buren luisteren naar de muziek.';
const text = `# De pianoles\n\n${first} ${second}`;

const path = temporaryFolder();
let browser: Browser;
let host: ScriptedHost;
let app: AppPage;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  host = await startScriptedHost({ home: path(), engine: new ScriptedEngine() });
});
afterEach(async () => {
  await app.close();
  await host.stop();
});

async function open(options: Parameters<typeof AppPage.open>[2] = {}): Promise<void> {
  app = await AppPage.open(browser, host.url, {
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
  await app.openText('pianoles.md', text);
  await app.untilLit({ sentence: 'De pianoles' });
  await app.openSettings();
}

const choose = (option: string) => app.page.getByRole('radio', { name: option, exact: true }).check();

const tinted = (name: string): Promise<string> =>
  app.page.evaluate((wanted) => [...(CSS.highlights.get(wanted) ?? [])].map(String).join(' '), name);

/** How many dots are drawn. */
const dots = () =>
  app.page.evaluate(() =>
    [...document.querySelectorAll('.syllable-dots path')]
      .map((drawn) => drawn.getAttribute('d')?.split('M').length ?? 0)
      .reduce((sum, parts) => sum + parts - 1, 0),
  );

describe('syllables', () => {
  it('are told apart by two tints, and the text stays as it was', async () => {
    await open();
    const written = await app.article.innerHTML();
    await choose('Twee kleuren');
    await expect.poll(() => tinted('syllable')).toContain('pi no woens a oe Ko len doch');
    expect(await tinted('other-syllable')).toContain('a les dag vond fent');
    expect(await app.article.innerHTML()).toBe(written);
    expect(await app.copiedParagraph()).toBe(`${first} ${second}`);
    expect(await app.finds('woensdagavond')).toBe(true);
    await choose('Alleen de zin');
    await expect.poll(() => tinted('syllable')).toBe('pi no');
    await app.button('Volgende alinea').click();
    await app.button('Volgende zin').click();
    await expect.poll(() => tinted('other-syllable')).toBe('ren te ziek');
    await choose('Niet laten zien');
    await expect.poll(() => tinted('syllable')).toBe('');
  });

  it('are told apart by dots, which are no text, also where spoken forms stand above words', async () => {
    await open();
    await choose('Puntjes');
    await expect.poll(dots).toBe(15);
    await app.button('Toon uitgesproken tekst').click();
    await expect.poll(() => app.article.locator('rt').allTextContents()).toEqual(['mevrouw']);
    await expect.poll(dots).toBe(15);
    expect(await accessibilityFaults(app.page)).toEqual([]);
    await app.clickWords('oefent');
    await app.untilLit({ sentence: second, word: 'luisteren' });
    expect(await app.copiedParagraph()).toBe(`${first} ${second}`);
    expect(await app.finds('woensdagavond')).toBe(true);
  });

  it('get dots where the system has its own colours', async () => {
    await open({ forcedColors: 'active' });
    await choose('Twee kleuren');
    await expect.poll(dots).toBe(15);
    await app.page.emulateMedia({ forcedColors: 'none' });
    await expect.poll(dots).toBe(0);
    await expect.poll(() => tinted('syllable')).toContain('woens');
  });

  it.each(['Licht', 'Donker'])('bring no barrier in the theme %s', async (theme) => {
    await open();
    await app.openSettings('Kleuren');
    await choose(theme);
    await choose('Twee kleuren');
    await expect.poll(() => tinted('syllable')).toContain('woens');
    expect(await accessibilityFaults(app.page)).toEqual([]);
  });
});
