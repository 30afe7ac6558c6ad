import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { AppPage, type RunningHost, startHost } from '../support/app-page.ts';
import { audioTrace, clearAudioTrace, installAudioProbe } from '../support/audio-probe.ts';
import { launchBrowser } from '../support/browser.ts';

const fixture = (name: string): string => join(import.meta.dirname, '../fixtures/e2e', name);
const text = readFileSync(fixture('de-veerman.txt'), 'utf8');
const markdown = readFileSync(fixture('moestuin.md'), 'utf8');
const title = 'De veerman stopt ermee';

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
  app = await AppPage.open(browser, host.url, {}, installAudioProbe);
});
afterEach(() => app.close());

const heading = (name: string, level: number) =>
  app.article.getByRole('heading', { name, level, exact: true });

describe('a text is opened', () => {
  it('by the button', async () => {
    await app.openText('de-veerman.txt', text);
    await heading(title, 1).waitFor();
    await app.untilLit({ sentence: title });
    expect(await app.page.title()).toBe(`${title} – Leesmee`);
  });

  it('by dropping a file, and of several the first', async () => {
    await app.drop({ name: 'veerman.txt', text }, { name: 'moestuin.md', text: markdown });
    await heading(title, 1).waitFor();
  });

  it('by pasting it', async () => {
    await app.paste('Een geplakte tekst.\n\nMet twee alinea’s.');
    await app.article.getByText('Met twee alinea’s.').waitFor();
    expect(await app.article.getByRole('paragraph').count()).toBe(2);
  });

  it('by dragging a piece of text onto the page', async () => {
    const data = await app.page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.setData('text/plain', 'Een gesleepte tekst.');
      return transfer;
    });
    await app.page.getByRole('main').dispatchEvent('drop', { dataTransfer: data });
    await app.article.getByText('Een gesleepte tekst.').waitFor();
  });

  it('in UTF-16 of either byte order, and in Windows-1252', async () => {
    const littleEndian = Buffer.from(`\uFEFFÉén ree liep over de dijk.`, 'utf16le');
    await app.openText('klein.txt', littleEndian);
    await app.article.getByText('Één ree liep over de dijk.').waitFor();
    await app.openText(
      'groot.txt',
      Buffer.from(`\uFEFFTwee reeën zwommen naar ’t eiland.`, 'utf16le').swap16(),
    );
    await app.article.getByText('Twee reeën zwommen naar ’t eiland.').waitFor();
    await app.openText('oud.txt', Buffer.from('Drie ree\xEBn sliepen in het caf\xE9.', 'latin1'));
    await app.article.getByText('Drie reeën sliepen in het café.').waitFor();
  });

  it('by naming its file when the host starts', async () => {
    const own = await startHost({ file: fixture('de-veerman.txt') });
    const page = await AppPage.open(browser, own.url);
    try {
      await page.article.getByRole('heading', { name: title, level: 1 }).waitFor();
    } finally {
      await page.close();
      await own.stop();
    }
  });
});

describe('an opened text', () => {
  it('has its structure as plain headings, lists and quotations', async () => {
    await app.openText('moestuin.md', markdown);
    await heading('De moestuin in maart', 1).waitFor();
    const blocks = app.article.locator('h1, h2, h3, p, ol > li, ul > li, blockquote');
    const shown = await blocks.evaluateAll((all) =>
      all.map(({ tagName, parentElement, textContent }) =>
        tagName === 'LI' ? [parentElement?.tagName, textContent] : [tagName, textContent],
      ),
    );
    expect(shown).toEqual([
      ['H1', 'De moestuin in maart'],
      [
        'P',
        'Wie in de zomer wil oogsten, begint nu. De grond is nog koud, maar op de vensterbank kan al veel.',
      ],
      ['H2', 'Binnen zaaien'],
      ['OL', 'Vul een bakje met potgrond.'],
      ['OL', 'Leg op elke vingerdikte een zaadje.'],
      ['BLOCKQUOTE', 'Geduld is ook een gereedschap, zei mijn oma.'],
      ['P', 'Geduld is ook een gereedschap, zei mijn oma.'],
      ['UL', 'tomaten'],
      ['UL', 'paprika’s'],
      ['H3', 'Water'],
      ['P', 'Geef elke dag een klein beetje.'],
    ]);
    expect(await app.article.getByRole('link').count()).toBe(0);
  });

  it('shows its date in words beside the text, where it is not read aloud', async () => {
    await app.openText('de-veerman.txt', text);
    await heading(title, 1).waitFor();
    await app.page.getByRole('main').getByText('november 2024').waitFor();
    expect(await app.article.textContent()).not.toMatch(/2024|november/);
    await app.untilLit({ sentence: title });
    await app.openText('moestuin.md', markdown);
    await app.page.getByRole('main').getByText('8 maart 2025').waitFor();
  });

  it('replaces the one before, and silences it', async () => {
    await app.openText('de-veerman.txt', text);
    await heading(title, 1).waitFor();
    await app.press('Space');
    await app.button('Pauzeren').waitFor();
    await app.untilLit({ word: 'veerman' });
    await app.openText('moestuin.md', markdown);
    await heading('De moestuin in maart', 1).waitFor();
    await app.button('Voorlezen').waitFor();
    expect(await app.article.getByText('Harm Postma').count()).toBe(0);
    await app.untilLit({ sentence: 'De moestuin in maart', word: '' });
    const { pieces } = await audioTrace(app.page);
    const now = await app.page.evaluate(() => window.audioTrace.contexts[0]?.currentTime ?? 0);
    expect(Math.max(...pieces.map(({ end }) => end))).toBeLessThanOrEqual(now);
    await clearAudioTrace(app.page);
    await app.press('Space');
    await app.untilLit({ word: 'moestuin' });
    expect((await audioTrace(app.page)).pieces.length).toBeGreaterThan(0);
  });
});

describe('a first start', () => {
  it('shows a sample, so that Space alone is enough to hear Dutch', async () => {
    const [first] = await app.article.getByRole('heading').allTextContents();
    await app.page.keyboard.press('Space');
    await app.button('Pauzeren').waitFor();
    await app.untilLit({ sentence: first });
    await expect.poll(async () => (await app.lit()).word).not.toBe('');
    expect((await audioTrace(app.page)).pieces.length).toBeGreaterThan(0);
  });
});

describe('the place in a text', () => {
  const sentence = 'De gemeente wil een brug bouwen.';

  it('is offered when the text is opened again, and goes nowhere by itself', async () => {
    await app.openText('de-veerman.txt', text);
    await heading(title, 1).waitFor();
    await app.clickWords('gemeente wil');
    await app.untilLit({ sentence, word: 'gemeente' });
    await app.button('Pauzeren').click();
    await app.button('Voorlezen').waitFor();

    await app.page.reload();
    await app.article.getByRole('heading').first().waitFor();
    await app.openText('dezelfde-tekst.txt', text);
    await heading(title, 1).waitFor();
    await app.notice(sentence).waitFor();
    await app.untilLit({ sentence: title });
    await app.button('Ga verder waar je was').click();
    await app.untilLit({ sentence });
    await app.button('Ga verder waar je was').waitFor({ state: 'detached' });
    await app.press('Space');
    await app.untilLit({ sentence, word: 'gemeente' });
  });

  it('is forgotten once the text has been read to its end', async () => {
    await app.openText('kort.txt', 'Eerste zin.\n\nTweede zin.');
    await app.clickWords('Tweede');
    await app.page.getByText('Einde van de tekst').waitFor();
    await app.openText('de-veerman.txt', text);
    await heading(title, 1).waitFor();
    await app.openText('kort.txt', 'Eerste zin.\n\nTweede zin.');
    await app.untilLit({ sentence: 'Eerste zin.' });
    await app.notice(/wordt geopend/).waitFor({ state: 'detached' });
    expect(await app.button('Ga verder waar je was').count()).toBe(0);
  });
});
