import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { describe, expect, it } from 'vitest';
import type { AppPage } from '../support/app-page.ts';
import { audioTrace, clearAudioTrace, installAudioProbe, utterancesOf } from '../support/audio-probe.ts';
import { pageForEachTest } from '../support/page-for-each-test.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const badList = readFileSync(join(import.meta.dirname, '../fixtures/pronunciations/met-fouten.csv'));

const first = 'Mevr. Kovalenko kocht met 10.000 spaarpunten een fiets.';
const second = 'Zij betaalde € 250 aan de winkel in het dorp.';
const text = `${first} ${second}\n\nDaarna ging ze naar huis met de nieuwe fiets.`;

let app: AppPage;

pageForEachTest(
  async (opened) => {
    app = opened;
    await app.openText('fiets.txt', text);
    await app.article.getByText('Daarna').waitFor();
  },
  { page: { acceptDownloads: true }, prepare: installAudioProbe },
);

const above = () => app.article.locator('rt').allTextContents();
const dialog = (name: string) => app.page.getByRole('dialog', { name });
const rows = () => dialog('Uitspraakwoordenboek').getByRole('row').getByRole('rowheader').allTextContents();

/** Selects words of the article as a reader with a mouse would have selected them. */
const select = (words: string) =>
  app.page.evaluate((wanted) => {
    const nodes = document.createTreeWalker(document.querySelector('article')!, NodeFilter.SHOW_TEXT);
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      const start = node.textContent?.indexOf(wanted) ?? -1;
      if (start >= 0) getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length);
    }
  }, words);

async function correct(words: string, spoken: string): Promise<void> {
  await select(words);
  await app.page.getByRole('toolbar').getByRole('button', { name: 'Uitspraak aanpassen' }).click();
  await app.page.getByLabel('Uitgesproken als').fill(spoken);
  await app.button('Bewaren').click();
  await dialog('Uitspraak aanpassen').waitFor({ state: 'detached' });
}

async function openDictionary(): Promise<void> {
  await app.openSettings('Wat er wordt voorgelezen');
  await app.button('Uitspraakwoordenboek').click();
  await dialog('Uitspraakwoordenboek').waitFor();
}

/** How long the first sentence sounds. */
async function firstSentenceSeconds(): Promise<number> {
  await clearAudioTrace(app.page);
  await app.press('Space');
  await app.untilLit({ sentence: second });
  await app.button('Stoppen').click();
  const [utterance] = utterancesOf((await audioTrace(app.page)).pieces);
  await app.button('Vorige alinea').click();
  await app.untilLit({ sentence: first });
  return (utterance?.end ?? 0) - (utterance?.at ?? 0);
}

async function violations(): Promise<readonly string[]> {
  await app.page.evaluate(axeSource);
  const results = await app.page.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

describe('what is spoken', () => {
  it('stands above the words that are said otherwise, and leaves the text as it was', async () => {
    const written = await app.article.innerHTML();
    await app.button('Toon uitgesproken tekst').click();
    const expected = ['Mevrouw', 'tienduizend', 'tweehonderdvijftig euro'];
    await expect.poll(above).toEqual(expected);
    await app.page.keyboard.press('Control+a');
    expect(await app.page.evaluate(() => String(getSelection()))).toContain(`${first} ${second}`);
    await app.page.evaluate(() => getSelection()?.empty());
    await app.press('Space');
    await app.untilLit({ sentence: first, word: '10.000' });
    await app.untilLit({ sentence: second, word: '€ 250' });
    await app.press('Space');
    expect(await violations()).toEqual([]);
    await app.button('Toon uitgesproken tekst').click();
    await expect.poll(() => app.article.innerHTML()).toBe(written);
    await app.press('Space');
    await app.untilLit({ sentence: second, word: 'winkel' });
  });

  it('stands whole above a word that is whole, on the narrowest screen and in larger letters', async () => {
    await app.page.setViewportSize({ width: 320, height: 640 });
    await app.button('Meer').click();
    await app.button('Toon uitgesproken tekst').click();
    await expect.poll(above).toHaveLength(3);
    const linesOfWords = () =>
      app.article.locator('ruby').evaluateAll((words) =>
        words.map((word) => {
          const text = document.createRange();
          text.selectNodeContents(word.firstChild ?? word);
          return new Set([...text.getClientRects()].map(({ top }) => Math.round(top))).size;
        }),
      );
    for (let larger = 0; larger < 3; larger += 1) {
      await expect.poll(linesOfWords).toEqual([1, 1, 1]);
      for (let step = 0; step < 4; step += 1) await app.press('+');
    }
  });

  it('is read from where a reader clicks, on a word or above it', async () => {
    await app.button('Toon uitgesproken tekst').click();
    await expect.poll(above).toHaveLength(3);
    await app.article.locator('rt').nth(2).click();
    await app.untilLit({ sentence: second });
    await app.clickWords('Mevr.');
    await app.untilLit({ sentence: first });
  });

  it('follows the settings at once', async () => {
    await app.openText('haakjes.txt', 'Dit (zo te zeggen) is een zin met haakjes en tel. 06-12345678 erin.');
    await app.article.getByText('haakjes').waitFor();
    await app.button('Toon uitgesproken tekst').click();
    await expect.poll(above).toContain('nul zes, één twee, drie vier, vijf zes, zeven acht');
    await app.openSettings('Wat er wordt voorgelezen');
    await app.page.getByRole('radio', { name: 'Per twee cijfers' }).check();
    await expect.poll(above).toContain('nul zes, twaalf, vierendertig, zesenvijftig, achtenzeventig');
  });
});

describe('a corrected word', () => {
  it('is heard and shown as it was respelled, and lit as it is written', async () => {
    await app.button('Toon uitgesproken tekst').click();
    const before = await firstSentenceSeconds();
    await correct('Kovalenko', 'Kovallenko van de overkant');
    await expect.poll(above).toContain('Kovallenko van de overkant');
    expect(await firstSentenceSeconds()).toBeGreaterThan(before + 0.4);
    await app.press('Space');
    await app.untilLit({ sentence: first, word: 'Kovalenko' });
  });

  it('is heard before it is kept, while the reading waits', async () => {
    await app.press('Space');
    await app.untilLit({ word: 'Kovalenko' });
    await select('Kovalenko');
    await app.press('u');
    expect(await app.page.getByLabel('Geschreven').inputValue()).toBe('Kovalenko');
    await clearAudioTrace(app.page);
    await app.page.getByLabel('Uitgesproken als').fill('Kovallenko');
    await app.button('Beluister').click();
    await expect.poll(async () => (await app.lit()).word).toBe('Kovalenko');
    await app.page.keyboard.press('Escape');
    await app.untilLit({ sentence: second });
    const [preview, rest] = utterancesOf((await audioTrace(app.page)).pieces);
    expect((preview?.end ?? 0) - (preview?.at ?? 0)).toBeGreaterThan(0.3);
    expect(rest?.at).toBeGreaterThanOrEqual(preview?.end ?? Number.POSITIVE_INFINITY);
  });

  it('changes the sentence that is being read, which goes on from its word', async () => {
    await app.press('Space');
    await app.untilLit({ word: 'Kovalenko' });
    await clearAudioTrace(app.page);
    await correct('fiets', 'rijwiel');
    await app.untilLit({ sentence: second });
    const { frames } = await audioTrace(app.page);
    const words = frames.filter(({ sentence }) => sentence === first).map(({ word }) => word);
    const order = ['', 'Kovalenko', 'kocht', 'met', '10.000', 'spaarpunten', 'een', 'fiets'];
    const heard = words.filter((word, index) => word !== words[index - 1]).map((word) => order.indexOf(word));
    expect(heard.filter((place) => place > 0)).toEqual([...heard.filter((place) => place > 0)].sort());
    expect(heard).toContain(order.indexOf('fiets'));
    expect(heard).not.toContain(-1);
  });

  it('holds in this text only, when that is chosen, and can’t be empty', async () => {
    await app.button('Toon uitgesproken tekst').click();
    await select('Kovalenko');
    await app.press('u');
    await app.page.getByLabel('Uitgesproken als').fill('…');
    await app.button('Bewaren').click();
    await app.page.getByText('anders klinkt er niets').waitFor();
    expect(await violations()).toEqual([]);
    await app.page.getByLabel('Uitgesproken als').fill('Kovallenko');
    await app.page.getByRole('radio', { name: 'Alleen in deze tekst' }).check();
    await app.button('Bewaren').click();
    await expect.poll(above).toContain('Kovallenko');
    await app.openText('elders.txt', 'Kovalenko won met 500 punten de wedstrijd in het dorp.');
    await app.article.getByText('wedstrijd').waitFor();
    await expect.poll(above).toEqual(['vijfhonderd']);
  });
});

describe('the dictionary', () => {
  it('takes over the good lines of a file, names the others, and undoes that', async () => {
    await openDictionary();
    const chooser = app.page.waitForEvent('filechooser');
    await app.button('Importeren').click();
    await (await chooser).setFiles({ name: 'lijst.csv', mimeType: 'text/csv', buffer: badList });
    await app.page.getByText('Geïmporteerd: 3 nieuw, 0 gewijzigd.').waitFor();
    expect(await rows()).toEqual(['jus', 'Kovalenko', 'Saoirse']);
    await app.page.getByText('7 regels zijn niet overgenomen:').waitFor();
    await app.page.getByText('Regel 5: niet te lezen').waitFor();
    expect(await violations()).toEqual([]);
    await app.button('Ongedaan maken: 3 woorden geïmporteerd').click();
    await app.page.getByText('Er staat nog niets in').waitFor();
  });

  it('is searched, sorted, edited, emptied and restored', async () => {
    await correct('Kovalenko', 'Kovallenko');
    await correct('winkel', 'Aap');
    await openDictionary();
    const { page } = app;
    expect(await rows()).toEqual(['Kovalenko', 'winkel']);
    await app.button('Uitgesproken als').click();
    expect(await rows()).toEqual(['winkel', 'Kovalenko']);
    await page.getByRole('searchbox').fill('KOVÁL');
    await expect.poll(rows).toEqual(['Kovalenko']);
    await app.button('“Kovalenko” bewerken').click();
    await page.getByLabel('Uitgesproken als').fill('Kowalenko');
    await page.keyboard.press('Enter');
    await page.getByRole('cell', { name: 'Kowalenko' }).waitFor();
    await app.button('“Kovalenko” verwijderen').click();
    await page.getByText('Er is niets gevonden.').waitFor();
    const undo = page.getByRole('button', { name: 'Ongedaan maken' });
    expect(await undo.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByRole('cell', { name: 'Kowalenko' }).waitFor();
    await app.button('Ongedaan maken: 1 woord gewijzigd').click();
    await page.getByRole('cell', { name: 'Kovallenko' }).waitFor();
  });

  it('is handed out as a file', async () => {
    await correct('Kovalenko', 'Kovallenko');
    await openDictionary();
    const downloading = app.page.waitForEvent('download');
    await app.button('Exporteren als CSV').click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('uitspraak.csv');
    expect(readFileSync(await download.path(), 'utf8')).toContain('\r\nKovalenko,Kovallenko,nee,nee,\r\n');
  });

  it('stays quick to search and leaf through with 10,000 words', async () => {
    const words = Array.from({ length: 10_000 }, (_, index) => `Naam${index},Naaam ${index}`);
    await openDictionary();
    const chooser = app.page.waitForEvent('filechooser');
    await app.button('Importeren').click();
    await (await chooser).setFiles({
      name: 'lijst.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(words.join('\n')),
    });
    await app.page.getByText('1–50 van 10.000').waitFor();
    await app.button('Volgende bladzijde').click();
    await app.page.getByText('51–100 van 10.000').waitFor();
    await app.page.getByRole('searchbox').fill('naam9999');
    await expect.poll(rows).toEqual(['Naam9999']);
  });
});
