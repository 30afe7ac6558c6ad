import { mkdir, writeFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { AppPage, type RunningHost, startHost } from '../support/app-page.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const ferry = [
  '# Het laatste pontje',
  'De veerman legt aan. Hij wacht op niemand meer. Morgen ligt hier een brug.',
  'De meeuwen blijven. Het touw is al weg.',
].join('\n\n');
const soup = '# Soep van pompoen\n\nSnijd de pompoen in blokjes. Roer tot het touw van de schort loslaat.';

const path = temporaryFolder();
let browser: Browser;
let host: RunningHost;
let app: AppPage;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  host = await startHost({ home: path('home') });
  app = await AppPage.open(browser, host.url);
});
afterEach(async () => {
  await app.close();
  await host.stop();
});

const title = (name: string) => app.article.getByRole('heading', { name, exact: true }).waitFor();
const dialog = () => app.page.getByRole('dialog', { name: 'Leeslijst' });
const listed = () => dialog().getByRole('list', { name: 'Teksten' }).locator('> li');

async function open(name: string, text: string): Promise<void> {
  await app.openText(name, text);
  await title(/# (.*)/.exec(text)?.[1] ?? '');
}

async function restartHost(): Promise<void> {
  await app.close();
  await host.stop();
  host = await startHost({ home: path('home') });
  app = await AppPage.open(browser, host.url);
}

describe('the reading list', () => {
  it('goes on, after a restart, at the sentence where each text was left', async () => {
    await open('pontje.md', ferry);
    await app.clickWords('Morgen ligt');
    await app.untilLit({ sentence: 'Morgen ligt hier een brug.', word: 'Morgen' });
    await app.button('Pauzeren').click();
    await app.button('Voorlezen').waitFor();
    await open('soep.md', soup);
    await app.press('ArrowRight');
    await restartHost();
    // The one that was open last is there already.
    await title('Soep van pompoen');
    await app.button('Leeslijst').click();
    await expect.poll(() => listed().count()).toBe(2);
    await dialog()
      .getByText(/\d+\s?% gelezen/)
      .waitFor();
    await dialog().getByText('nog niet begonnen').waitFor();
    expect(await accessibilityFaults(app.page)).toEqual([]);
    await dialog().getByRole('button', { name: 'Het laatste pontje', exact: true }).click();
    await title('Het laatste pontje');
    await app.untilLit({ sentence: 'Morgen ligt hier een brug.' });
    expect(await dialog().count()).toBe(0);
    await app.press('Space');
    await app.untilLit({ sentence: 'Morgen ligt hier een brug.', word: 'Morgen' });
  });

  it('is searched in titles and texts, and opens a text where the words stand', async () => {
    await open('pontje.md', ferry);
    await open('soep.md', soup);
    await app.press('l');
    await expect.poll(() => listed().count()).toBe(2);
    await app.page.keyboard.type('TOUW');
    await dialog().getByText('2 teksten gevonden').waitFor();
    expect(await dialog().getByRole('button', { name: 'Alles verwijderen' }).count()).toBe(0);
    await app.page.getByRole('searchbox').fill('pompoen');
    await dialog().getByText('1 tekst gevonden').waitFor();
    await app.page.getByRole('searchbox').fill('vliegtuig');
    await dialog().getByText('Er is niets gevonden.').waitFor();
    await app.page.getByRole('searchbox').fill('meeuwen');
    await dialog().getByRole('button', { name: 'De meeuwen blijven.' }).click();
    await title('Het laatste pontje');
    await app.untilLit({ sentence: 'De meeuwen blijven.' });
  });

  it('gives back what was removed, and everything that was', async () => {
    await open('pontje.md', ferry);
    await open('soep.md', soup);
    await app.press('l');
    await dialog().getByRole('button', { name: '“Soep van pompoen” verwijderen' }).click();
    await expect.poll(() => listed().count()).toBe(1);
    const undo = dialog().getByRole('button', { name: /^Ongedaan maken/ });
    await expect.poll(() => undo.evaluate((button) => button === document.activeElement)).toBe(true);
    await app.page.keyboard.press('Enter');
    await expect.poll(() => listed().count()).toBe(2);
    await dialog().getByRole('button', { name: 'Alles verwijderen' }).click();
    await dialog().getByText('Er staat nog niets in je leeslijst.').waitFor();
    await dialog().getByRole('button', { name: 'Ongedaan maken: 2 teksten verwijderd' }).click();
    await expect.poll(() => listed().count()).toBe(2);
  });

  it('takes in all files that come at once, and opens the first', async () => {
    await app.drop({ name: 'pontje.md', text: ferry }, { name: 'soep.md', text: soup });
    await title('Het laatste pontje');
    await app.notice('1 tekst bij in de leeslijst').waitFor();
    await app.press('l');
    await expect.poll(() => listed().count()).toBe(2);
  });

  it('takes nothing in while it is off', async () => {
    await app.press('l');
    await dialog().getByRole('checkbox', { name: 'Bewaar de teksten die ik open' }).uncheck();
    await dialog().getByText('De leeslijst staat uit.').waitFor();
    await app.page.keyboard.press('Escape');
    await app.drop({ name: 'pontje.md', text: ferry }, { name: 'soep.md', text: soup });
    await title('Het laatste pontje');
    await app.notice(/Alleen “pontje\.md” wordt geopend/).waitFor();
    await app.press('l');
    await dialog().getByText('De leeslijst staat uit.').waitFor();
    expect(await listed().count()).toBe(0);
  });

  it('says when it can not be kept, and lets the reading go on', async () => {
    await mkdir(path('home'), { recursive: true });
    await writeFile(path('home', 'library'), 'geen map');
    await open('pontje.md', ferry);
    await app.notice(/De leeslijst kan niet worden (gelezen|bewaard)/).waitFor();
    await app.press('Space');
    await app.untilLit({ sentence: 'De veerman legt aan.' });
    await app.press('l');
    await dialog().getByRole('alert').getByText('De leeslijst kan niet worden gelezen.').waitFor();
  });
});

describe('a file that has changed', () => {
  it('has its place kept by the words around it', async () => {
    await open('pontje.md', ferry);
    await app.clickWords('De meeuwen');
    await app.untilLit({ sentence: 'De meeuwen blijven.', word: 'meeuwen' });
    await app.button('Pauzeren').click();
    await app.button('Voorlezen').waitFor();
    const changed = ferry.replace('De veerman', 'Een nieuwe alinea staat er nu voor.\n\nDe veerman');
    await open('soep.md', soup);
    await app.openText('pontje.md', changed);
    await app.article.getByText('Een nieuwe alinea').waitFor();
    await app.notice(/Deze tekst is veranderd sinds de vorige keer.*De meeuwen blijven\./).waitFor();
    await app.button('Ga verder waar je was').click();
    await app.untilLit({ sentence: 'De meeuwen blijven.' });
  });
});

describe('a bookmark', () => {
  it('is set at the sentence that is lit, with a note, is seen in the text, and is jumped to', async () => {
    await open('pontje.md', ferry);
    await app.press('ArrowRight');
    await app.press('ArrowRight');
    await app.untilLit({ sentence: 'Hij wacht op niemand meer.' });
    await app.press('b');
    await app.page.getByRole('dialog', { name: 'Bladwijzer' }).waitFor();
    await app.page.keyboard.type('Op niemand?');
    expect(await accessibilityFaults(app.page)).toEqual([]);
    await app.page.keyboard.press('Enter');
    await expect.poll(() => app.litAs('bookmarked')).toBe('Hij wacht op niemand meer.');
    await app.page.getByRole('status').getByText('De bladwijzer is bewaard.').waitFor();
    await restartHost();
    await app.press('l');
    await dialog().getByRole('button', { name: 'Bladwijzers' }).click();
    await dialog().getByText('Op niemand?').waitFor();
    expect(await accessibilityFaults(app.page)).toEqual([]);
    await dialog().getByRole('button', { name: 'Hij wacht op niemand meer.', exact: true }).click();
    await app.untilLit({ sentence: 'Hij wacht op niemand meer.' });
    await expect.poll(() => app.litAs('bookmarked')).toBe('Hij wacht op niemand meer.');
    // So that a screen reader goes on from there.
    const focused = () => app.page.evaluate(() => document.activeElement?.textContent);
    await expect
      .poll(focused)
      .toBe('De veerman legt aan. Hij wacht op niemand meer. Morgen ligt hier een brug.');
    await app.press('b');
    await app.button('Bladwijzer verwijderen').click();
    await expect.poll(() => app.litAs('bookmarked')).toBe('');
  });
});

describe('the clipboard', () => {
  it('is read with its structure, where it has any', async () => {
    await app.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await app.page.evaluate(() => {
      const blob = (words: string, type: string) => new Blob([words], { type });
      const item = new ClipboardItem({
        'text/plain': blob('Soep Snijd de prei.', 'text/plain'),
        'text/html': blob('<h2>Soep</h2><ol><li>Snijd de prei.</li></ol>', 'text/html'),
      });
      return navigator.clipboard.write([item]);
    });
    await app.button('Lees het klembord').click();
    await app.article.getByRole('heading', { name: 'Soep', exact: true }).waitFor();
    await app.article.getByRole('listitem').getByText('Snijd de prei.').waitFor();
    await app.untilLit({ sentence: 'Snijd de prei.' });
  });

  it('is read aloud at once, and when the browser refuses that is said', async () => {
    await app.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await app.page.evaluate(() => navigator.clipboard.writeText('Een gekopieerde zin. En nog een.'));
    await app.press('k');
    await app.untilLit({ sentence: 'Een gekopieerde zin.' });
    await app.button('Pauzeren').waitFor();
    await app.page.evaluate(() => navigator.clipboard.writeText(' '));
    await app.button('Lees het klembord').click();
    await app.notice('Er staat geen tekst op het klembord.').waitFor();
    await app.page.evaluate(() => {
      navigator.clipboard.read = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await app.button('Lees het klembord').click();
    await app.notice('De browser laat Leesmee het klembord niet lezen.').waitFor();
  });
});
