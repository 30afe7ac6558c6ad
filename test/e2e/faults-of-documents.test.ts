import { readFileSync } from 'node:fs';
import { rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { documentLimitCharacters } from '../../src/contract/leesmee-api.ts';
import { AppPage, type RunningHost, startHost } from '../support/app-page.ts';
import { launchBrowser } from '../support/browser.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const text = readFileSync(join(import.meta.dirname, '../fixtures/e2e/de-veerman.txt'), 'utf8');
const title = 'De veerman stopt ermee';

declare global {
  interface Window {
    /** Called by the page before it reads a file. */
    beforeReading?: () => Promise<void>;
    filesRead: number;
  }
}

const path = temporaryFolder();
let browser: Browser;
let host: RunningHost;
let app: AppPage;

beforeAll(async () => {
  [browser, host] = await Promise.all([launchBrowser(), startHost()]);
});
afterAll(async () => {
  await browser.close();
  await host.stop();
});
beforeEach(async () => {
  app = await AppPage.open(browser, host.url, {}, async (page) => {
    await page.addInitScript(() => {
      window.filesRead = 0;
      const { arrayBuffer } = Blob.prototype;
      Blob.prototype.arrayBuffer = async function () {
        window.filesRead += 1;
        await window.beforeReading?.();
        return arrayBuffer.call(this);
      };
    });
  });
  await app.openText('de-veerman.txt', text);
  await app.article.getByText(title).waitFor();
});
afterEach(() => app.close());

async function choose(file: string): Promise<void> {
  const [chooser] = await Promise.all([app.page.waitForEvent('filechooser'), app.button('Openen').click()]);
  await chooser.setFiles(file);
}

const filesRead = () => app.page.evaluate(() => window.filesRead);

describe('what can’t be opened', () => {
  it('is named with what to do, while the text that is read goes on', async () => {
    await app.press('Space');
    await app.button('Pauzeren').waitFor();
    await app.openText('leeg.txt', '');
    await app.notice('“leeg.txt” is leeg.').waitFor();
    await app.notice('Kies een bestand waar tekst in staat.').waitFor();
    expect(await app.button('Pauzeren').isVisible()).toBe(true);
    expect(await app.article.getByText(title).isVisible()).toBe(true);
    const lit = await app.lit();
    await expect.poll(() => app.lit()).not.toEqual(lit);
    await app.button('Melding sluiten').click();
    await app.notice('“leeg.txt” is leeg.').waitFor({ state: 'detached' });
  });

  it('may be a file with nothing but white space', async () => {
    await app.openText('wit.txt', ' \r\n\t\n ');
    await app.notice('“wit.txt” is leeg.').waitFor();
  });

  it('may be a binary file that is called a text', async () => {
    const bytes = Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 37) % 256));
    await app.openText('foto.txt', Buffer.concat([Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'), bytes]));
    await app.notice('Leesmee kent dit soort bestand niet: “foto.txt”.').waitFor();
  });

  it('may be a file beyond the limit, which is stated before a byte is read', async () => {
    await writeFile(path('boek.txt'), 'Er was eens');
    await truncate(path('boek.txt'), 200 * 1024 * 1024);
    const before = await filesRead();
    await choose(path('boek.txt'));
    await app.notice('“boek.txt” is 200 MB. Leesmee opent bestanden tot 100 MB.').waitFor();
    expect(await filesRead()).toBe(before);
  });

  it('may be a file that vanishes between choosing and reading', async () => {
    await writeFile(path('even.txt'), 'Ik ben er maar even.');
    await app.page.exposeFunction('beforeReading', () => rm(path('even.txt')));
    await choose(path('even.txt'));
    await app.notice('“even.txt” kan niet worden gelezen.').waitFor();
    expect(await app.article.getByText(title).isVisible()).toBe(true);
  });

  it('may be a pasted text of nothing, which is no text at all, or one that is too long', async () => {
    await app.paste('  \n ');
    await app.paste('a', documentLimitCharacters + 1);
    await app.notice(/De tekst is te lang\. Leesmee opent tot 34 miljoen tekens/).waitFor();
    expect(await app.article.getByText(title).isVisible()).toBe(true);
  });
});

describe('the file a host was started with', () => {
  it('may be gone when the page wants it', async () => {
    await writeFile(path('weg.txt'), 'Straks ben ik weg.');
    const own = await startHost({ file: path('weg.txt') });
    await rm(path('weg.txt'));
    const page = await AppPage.load(browser, own.url);
    try {
      await page.notice('“weg.txt” is er niet meer.').waitFor();
      await page.page.getByRole('heading', { name: 'Welke tekst wil je horen?' }).waitFor();
    } finally {
      await page.close();
      await own.stop();
    }
  });
});

describe('a text in another language', () => {
  it('is shown in that language, and read aloud only for who asks for it twice', async () => {
    const english =
      'The ferryman stops tomorrow. After forty years on the river he has had enough of the water and the wind.';
    await app.openText('ferry.txt', english);
    await app.notice(/lijkt geen Nederlands te zijn \(Engels\)/).waitFor();
    expect(await app.article.getAttribute('lang')).toBe('en');
    await app.press('Space');
    await app.notice(/druk nog een keer op “Voorlezen”/).waitFor();
    expect(await app.button('Voorlezen').isVisible()).toBe(true);
    await app.press('Space');
    await app.untilLit({ sentence: 'The ferryman stops tomorrow.', word: 'ferryman' });
    expect(await app.notice(/lijkt geen Nederlands/).count()).toBe(0);
    await app.openText('de-veerman.txt', text);
    await app.article.getByText(title).waitFor();
    expect(await app.article.getAttribute('lang')).toBe('nl');
    expect(await app.notice(/lijkt geen Nederlands/).count()).toBe(0);
  });
});
