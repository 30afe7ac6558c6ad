import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { palettes } from '../../src/reader/theme/palettes.ts';
import { AppPage, type RunningHost, startHost } from '../support/app-page.ts';
import { launchBrowser } from '../support/browser.ts';
import { startScriptedHost } from '../support/scripted-host.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const text =
  '# De kaasmarkt\n\nOp vrijdag dragen de kaasdragers hun kazen over het plein. Iedereen kijkt toe, ook de duiven.';
const title = 'De kaasmarkt';

const path = temporaryFolder();
let browser: Browser;
let host: Pick<RunningHost, 'url' | 'stop'>;
let app: AppPage;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  await app.close();
  await host.stop();
});

/** In the test's own process, which is quicker. */
async function openSettings(): Promise<void> {
  host = await startScriptedHost({ home: path() });
  await openPage();
  await app.openSettings('Regels en alinea’s', 'Kleuren', 'Oplichten', 'Leesmee');
}

async function openPage(): Promise<void> {
  app = await AppPage.open(browser, host.url);
  await app.openText('kaasmarkt.md', text);
  await app.untilLit({ sentence: title });
}

async function start(): Promise<void> {
  host = await startHost({ home: path() });
  await openPage();
}

const option = (name: string): Locator => app.page.getByRole('radio', { name, exact: true });
const style = (name: string): Promise<string> =>
  app.article.evaluate((article, wanted) => getComputedStyle(article).getPropertyValue(wanted), name);
const pixels = async (name: string): Promise<number> => Number.parseFloat(await style(name));
const rgb = (hex: string): string =>
  `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;
const pageColour = (): Promise<string> =>
  app.page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const saved = async (): Promise<Readonly<Record<string, unknown>>> =>
  JSON.parse(await readFile(join(path(), 'settings.json'), 'utf8').catch(() => '{}'));

describe('a setting takes effect at once', () => {
  beforeEach(openSettings);

  it('typefaces, which are there without a network', async () => {
    const isLoaded = (family: string) =>
      app.page.evaluate(
        (wanted) =>
          [...document.fonts].some((font) => font.family.includes(wanted) && font.status === 'loaded'),
        family,
      );
    for (const [name, family] of [
      ['Lexend', 'Lexend'],
      ['OpenDyslexic', 'OpenDyslexic'],
      ['Literata', 'Literata'],
      ['Atkinson', 'Atkinson Hyperlegible Next'],
    ] as const) {
      await option(name).check();
      await expect.poll(() => style('font-family')).toContain(family);
      await expect.poll(() => isLoaded(family)).toBe(true);
    }
    await option('Systeem').check();
    await expect.poll(() => style('font-family')).toContain('system-ui');
    await option('Systeem met schreef').check();
    await expect.poll(() => style('font-family')).toContain('ui-serif');
  });

  it('letter size, line height, and line length in characters', async () => {
    const before = await pixels('width');
    await app.slider('Regellengte').fill('31');
    await expect.poll(async () => (await pixels('width')) / before).toBeCloseTo(0.5, 2);
    await app.slider('Lettergrootte').fill('32');
    await expect.poll(() => pixels('font-size')).toBe(32);
    await app.slider('Regelafstand').fill('2.5');
    await expect.poll(() => pixels('line-height')).toBe(80);
  });

  it('letter and word spacing, which go together until one is set apart', async () => {
    await app.openSettings('Letters');
    await app.slider('Letterdikte').fill('600');
    await expect.poll(() => style('font-weight')).toBe('600');
    await app.slider('Letterafstand').fill('0.2');
    await expect.poll(() => pixels('letter-spacing')).toBeCloseTo(4, 2);
    expect(await pixels('word-spacing')).toBeCloseTo(14, 2);
    expect(await app.slider('Woordafstand').getAttribute('aria-valuetext')).toBe('70% (vanzelf)');
    await app.slider('Woordafstand').fill('0.25');
    await expect.poll(() => pixels('word-spacing')).toBeCloseTo(5, 2);
    await app.button('Woordafstand terug naar vanzelf').click();
    await expect.poll(() => pixels('word-spacing')).toBeCloseTo(14, 2);
  });

  it('how lines end and paragraphs begin', async () => {
    const second = app.article.getByText('En als het regent');
    const css = (name: string) =>
      second.evaluate((paragraph, wanted) => getComputedStyle(paragraph).getPropertyValue(wanted), name);
    await app.paste('De kaasmarkt\n\nOp vrijdag is er markt.\n\nEn als het regent, ook.');
    await second.waitFor();
    await option('Uitgevuld').check();
    await expect.poll(() => css('text-align')).toBe('justify');
    await app.slider('Ruimte tussen alinea’s').fill('2');
    await expect.poll(() => css('margin-block-start')).toBe('40px');
    await option('Eerste regel springt in').check();
    await expect.poll(() => css('text-indent')).toBe('30px');
    expect(await css('margin-block-start')).toBe('0px');
    expect(await app.slider('Ruimte tussen alinea’s').count()).toBe(0);
    await app.page.getByRole('checkbox', { name: 'Woorden afbreken' }).check();
    await expect.poll(() => css('hyphens')).toBe('auto');
  });

  it('and leaves the sentence in sight where it is being read', async () => {
    await app.page.setViewportSize({ width: 1000, height: 500 });
    for (const sentence of ['Op vrijdag', 'Iedereen']) {
      await app.button('Volgende zin').click();
      await expect.poll(() => app.litAs('sentence')).toContain(sentence);
    }
    await app.slider('Lettergrootte').fill('80');
    await expect.poll(() => pixels('font-size')).toBe(80);
    await expect.poll(async () => (await app.placeOf('Iedereen')).inView).toBe(true);
    expect(await app.button('Terug naar de gelezen zin').count()).toBe(0);
  });

  it('colours, and those of the system when it changes', async () => {
    for (const [name, palette] of [
      ['Licht', 'light'],
      ['Crème', 'cream'],
      ['Donker', 'dark'],
      ['Zwart', 'black'],
      ['Geel op zwart', 'yellowOnBlack'],
      ['Zwart op geel', 'blackOnYellow'],
      ['Blauw op geel', 'blueOnYellow'],
    ] as const) {
      await option(name).check();
      await expect.poll(pageColour).toBe(rgb(palettes[palette].page));
    }
    await option('Als het systeem').check();
    await expect.poll(pageColour).toBe(rgb(palettes.light.page));
    await app.page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(pageColour).toBe(rgb(palettes.dark.page));
  });

  it('colours of one’s own, and says when they can’t be read', async () => {
    const letters = app.page.getByRole('group', { name: 'Kleur van de letters' });
    const code = letters.getByRole('textbox', { name: 'Kleurcode' });
    await code.fill('777777');
    await expect.poll(() => style('color')).toBe(rgb('#777777'));
    const warning = app.page.getByText('De letters steken te weinig af tegen de bladzijde: contrast 4,4');
    await warning.waitFor();
    await app.button('Kies kleuren die goed te lezen zijn').click();
    await warning.waitFor({ state: 'detached' });
    await code.fill('rood');
    await letters.getByRole('alert').getByText('#1b1b1b').waitFor();
    await letters.getByRole('button', { name: 'Kleur van de letters terug naar die van het thema' }).click();
    await expect.poll(() => style('color')).toBe(rgb(palettes.light.ink));
    await app.page
      .getByRole('group', { name: 'Kleur van de bladzijde' })
      .getByLabel('Kiezen')
      .fill('#102030');
    await expect
      .poll(() => app.page.getByRole('main').evaluate((main) => getComputedStyle(main).backgroundColor))
      .toBe(rgb('#102030'));
  });

  it('whether the sentence and the word are lit', async () => {
    const bar = app.page.locator('.sentence-bar');
    expect(await bar.isVisible()).toBe(true);
    await app.page.getByRole('checkbox', { name: 'Zin laten oplichten' }).uncheck();
    await expect.poll(() => app.litAs('sentence')).toBe('');
    expect(await bar.isVisible()).toBe(false);
    await app.press('Space');
    await app.untilLit({ sentence: '', word: 'kaasmarkt' });
    await app.page.getByRole('checkbox', { name: 'Woord laten oplichten' }).uncheck();
    await app.page.getByRole('checkbox', { name: 'Zin laten oplichten' }).check();
    await app.clickWords('Iedereen');
    await app.untilLit({ sentence: 'Iedereen kijkt toe, ook de duiven.', word: '' });
    await app.page.getByText('Einde van de tekst').waitFor();
  });

  it('the language of Leesmee, but not of the text', async () => {
    await option('English').check();
    for (const name of ['Open', 'Read aloud', 'Settings']) await app.button(name).waitFor();
    await app.slider('Speed').waitFor();
    expect(await app.page.locator('html').getAttribute('lang')).toBe('en');
    expect(await app.article.getAttribute('lang')).toBe('nl');
    await app.drop({ name: 'leeg.txt', text: '' });
    await app.page.getByText('“leeg.txt” is empty.').waitFor();
    await option('Nederlands').check();
    await app.button('Openen').waitFor();
    await app.notice('“leeg.txt” is leeg.').waitFor();
  });
});

describe('settings are put back', () => {
  beforeEach(openSettings);

  it('one by one, and the focus stays with the setting', async () => {
    await app.slider('Lettergrootte').fill('40');
    await app.slider('Regelafstand').fill('3');
    await app.button('Lettergrootte terug naar 20 px').click();
    await expect.poll(() => pixels('font-size')).toBe(20);
    expect(await app.slider('Regelafstand').inputValue()).toBe('3');
    expect(await app.slider('Lettergrootte').evaluate((slider) => slider === document.activeElement)).toBe(
      true,
    );
  });

  it('all at once, except the language', async () => {
    await app.slider('Lettergrootte').fill('40');
    await option('Donker').check();
    await option('English').check();
    await app.button('Everything back to standard').click();
    await expect.poll(() => pixels('font-size')).toBe(20);
    await expect.poll(pageColour).toBe(rgb(palettes.light.page));
    expect(await app.page.getByRole('radio', { name: 'English' }).isChecked()).toBe(true);
    await expect.poll(saved).toMatchObject({ fontSize: 20, theme: 'system', uiLanguage: 'en' });
  });
});

describe('settings are kept', () => {
  it('over a restart of the host', async () => {
    await start();
    await app.openSettings('Kleuren');
    await app.slider('Lettergrootte').fill('28');
    await option('Crème').check();
    await app.slider('Snelheid').fill('1.75');
    await expect.poll(saved).toMatchObject({ fontSize: 28, theme: 'cream', rate: 1.75 });
    await app.close();
    await host.stop();
    await start();
    expect(await pixels('font-size')).toBe(28);
    expect(await pageColour()).toBe(rgb(palettes.cream.page));
    expect(await app.slider('Snelheid').inputValue()).toBe('1.75');
  });

  it('field by field from a file that is partly wrong, which loses nothing of it', async () => {
    const wrong = { fontSize: 33, theme: 'roze', rate: 'snel', lineHeight: 99, later: { bewaar: 'mij' } };
    await writeFile(join(path(), 'settings.json'), JSON.stringify(wrong));
    await start();
    expect(await pixels('font-size')).toBe(33);
    expect(await pageColour()).toBe(rgb(palettes.light.page));
    expect(await app.slider('Snelheid').inputValue()).toBe('1');
    expect(await pixels('line-height')).toBeCloseTo(33 * 1.6, 1);
    await app.slider('Snelheid').fill('2');
    await expect.poll(saved).toEqual({ ...wrong, rate: 2 });
  });

  it('by their defaults when the file is garbage, which is put aside', async () => {
    await writeFile(join(path(), 'settings.json'), '\u0000{{{ geen json');
    await start();
    expect(await pixels('font-size')).toBe(20);
    await app.slider('Snelheid').fill('2');
    await expect.poll(saved).toEqual({ rate: 2 });
    expect(await readFile(join(path(), 'settings.json.bad'), 'utf8')).toBe('\u0000{{{ geen json');
  });
});
