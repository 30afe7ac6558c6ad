import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dutch } from '../../src/reader/messages/dutch.ts';
import { AppPage } from '../support/app-page.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { ScriptedEngine } from '../support/scripted-engine.ts';
import { type ScriptedHost, startScriptedHost } from '../support/scripted-host.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const text = readFileSync(join(import.meta.dirname, '../fixtures/e2e/de-veerman.txt'), 'utf8');
const title = 'De veerman stopt ermee';

const path = temporaryFolder();
let browser: Browser;
let host: ScriptedHost;
let app: AppPage;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  host = await startScriptedHost({ home: path('home'), engine: new ScriptedEngine() });
});
afterEach(async () => {
  await app.close();
  await host.stop();
});

async function open(options: Parameters<typeof AppPage.open>[2] = {}): Promise<void> {
  app = await AppPage.open(browser, host.url, options);
  await app.paste(text);
  await app.untilLit({ sentence: title });
}

const screens: Readonly<Record<string, () => Promise<unknown>>> = {
  'a text': async () => {
    await app.clickWords('gemeente wil');
    await app.untilLit({ word: 'brug' });
    await app.button('Pauzeren').click();
  },
  'the settings': () =>
    app.openSettings(
      'Regels en alinea’s',
      'Oplichten',
      'Stem en pauzes',
      'Wat er wordt voorgelezen',
      'Leesmee',
    ),
  'the voices': () => app.openSettings('Stem en pauzes'),
  'the voice doctor': async () => {
    await app.openSettings('Stem en pauzes');
    await app.button('Stemmendokter').click();
    await app.page.getByRole('heading', { name: 'Stemmen van de browser' }).waitFor();
  },
  'the help': async () => {
    await app.button('Hulp').click();
    await app.page.getByRole('dialog').waitFor();
  },
  'the reading list': async () => {
    await app.button('Leeslijst').click();
    await app.page.getByRole('dialog').getByRole('list', { name: 'Teksten' }).waitFor();
  },
  'the contents': async () => {
    await app.press('c');
    await app.page.getByRole('dialog', { name: dutch.structure.contents }).waitFor();
  },
  'a bookmark': async () => {
    await app.press('b');
    await app.page.getByRole('dialog', { name: dutch.library.bookmarks.title }).waitFor();
  },
  'how a word is said': async () => {
    await app.press('u');
    await app.button('Bewaren').click();
    await app.page.getByText(dutch.pronunciation.faults['written-missing']).waitFor();
  },
  'one sentence, in syllables, under a ruler': async () => {
    await app.openSettings(dutch.settingsPanel.sections.focus, dutch.settingsPanel.sections.letters);
    const { options, names } = dutch.settingsPanel;
    await app.page.getByRole('radio', { name: options.syllables.dots, exact: true }).check();
    await app.page.getByRole('radio', { name: options.ruler.three, exact: true }).check();
    await app.page.getByRole('checkbox', { name: names.oneSentence, exact: true }).check();
    await app.button(dutch.close).click();
    await app.page.getByRole('region', { name: names.oneSentence }).getByText(title).last().waitFor();
  },
  notices: async () => {
    await app.drop({ name: 'leeg.txt', text: '' }, { name: 'vol.txt', text: 'Ik ben vol.' });
    await app.notice(/is leeg/).waitFor();
    await app.notice('1 tekst bij in de leeslijst').waitFor();
  },
  'a reading that failed': async () => {
    await app.paste('Dit faalt. Dat faalt. Het faalt. Nu niet meer.');
    await app.untilLit({ sentence: 'Dit faalt.' });
    await app.press('Space');
    await app.button('Opnieuw proberen').waitFor();
  },
};

type Options = Parameters<typeof AppPage.open>[2];
type Theme = keyof typeof dutch.settingsPanel.options.theme;

const usual: readonly (readonly [how: string, options: Options, theme: Theme])[] = [
  ['in light', {}, 'light'],
  ['in dark', {}, 'dark'],
  ['on the smallest screen', { viewport: { width: 320, height: 640 } }, 'light'],
];
/** Minutes more, for when colours have changed; otherwise the settings alone are looked at in every theme. */
const otherThemes: readonly Theme[] =
  process.env.LEESMEE_EVERY_THEME === '1'
    ? ['cream', 'black', 'yellowOnBlack', 'blackOnYellow', 'blueOnYellow']
    : [];
const others = otherThemes.map((theme) => [`in ${theme}`, {}, theme] as const);

describe.each([...usual, ...others])('no barrier is found %s', (_, options, theme) => {
  it.each(Object.entries(screens))('with %s', async (_screen, show) => {
    await open(options);
    await app.openSettings('Kleuren');
    const name = dutch.settingsPanel.options.theme[theme];
    await app.page.getByRole('radio', { name, exact: true }).check();
    await app.page.getByRole('button', { name: 'Sluiten' }).click();
    await show();
    expect(await accessibilityFaults(app.page)).toEqual([]);
  });
});

it('no barrier is found with what the smallest screen keeps elsewhere', async () => {
  await open({ viewport: { width: 320, height: 640 } });
  await app.button(dutch.more).click();
  const more = app.page.getByRole('dialog', { name: dutch.more });
  await more.waitFor();
  expect(await accessibilityFaults(app.page)).toEqual([]);
  await more.getByRole('button', { name: dutch.settingsPanel.names.showSpoken }).press('Enter');
  await more.waitFor({ state: 'detached' });
  await expect.poll(() => app.article.locator('rt').count()).toBeGreaterThan(0);
});

it('no barrier is found in any theme', async () => {
  await open();
  await app.openSettings(...Object.values(dutch.settingsPanel.sections));
  for (const theme of Object.values(dutch.settingsPanel.options.theme)) {
    await app.page.getByRole('radio', { name: theme, exact: true }).check();
    expect(await accessibilityFaults(app.page), theme).toEqual([]);
  }
});

describe('without a text', () => {
  it.each([
    ['a wide', 1280],
    ['a narrow', 320],
  ])('no barrier is found on %s screen', async (_, width) => {
    await host.stop();
    host = await startScriptedHost({ home: path('home'), handlers: { 'documents.samples': async () => [] } });
    app = await AppPage.load(browser, host.url, { viewport: { width, height: 640 } });
    await app.page.getByRole('heading', { name: 'Welke tekst wil je horen?', level: 1 }).waitFor();
    expect(await accessibilityFaults(app.page)).toEqual([]);
    expect(await app.button('Voorlezen').isDisabled()).toBe(true);
  });
});

describe('names and roles', () => {
  it('are those that were agreed on', async () => {
    await open();
    for (const name of [
      'Openen',
      'Voorlezen',
      'Stoppen',
      'Vorige zin',
      'Volgende zin',
      'Vorige alinea',
      'Volgende alinea',
      'Instellingen',
    ]) {
      expect(await app.button(name).count(), name).toBe(1);
    }
    expect(await app.slider('Snelheid').count()).toBe(1);
    expect(await app.page.getByRole('article').count()).toBe(1);
    expect(await app.article.count()).toBe(1);
    await app.button('Voorlezen').click();
    await app.button('Pauzeren').waitFor();
    expect(await app.button('Voorlezen').count()).toBe(0);
  });

  it('leave the text as it is while it is read, and announce none of it', async () => {
    await open();
    const before = await app.article.innerHTML();
    await app.press('Space');
    await app.untilLit({ word: 'stopt' });
    expect(await app.article.innerHTML()).toBe(before);
    const live = app.page.locator('[aria-live], [role=status], [role=alert], [role=log]');
    expect((await live.allTextContents()).join('')).toBe('');
  });
});

describe('what the system asks for', () => {
  /** The colours of what is lit, as the browser draws them. */
  const litColours = () =>
    app.article.evaluate((article) => {
      const colours = (name: string) => {
        const { color, backgroundColor } = getComputedStyle(article, `::highlight(${name})`);
        return { color, backgroundColor };
      };
      const { color, backgroundColor } = getComputedStyle(document.documentElement);
      return { page: { color, backgroundColor }, sentence: colours('sentence'), word: colours('word') };
    });

  it('forced colours leave the sentence, the word and the bar apart from the rest', async () => {
    await open({ forcedColors: 'active' });
    const { page, sentence, word } = await litColours();
    expect(sentence.backgroundColor).not.toBe(page.backgroundColor);
    expect(word.backgroundColor).not.toBe(sentence.backgroundColor);
    const bar = app.page.locator('.sentence-bar');
    expect(await bar.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(
      sentence.backgroundColor,
    );
    expect(await accessibilityFaults(app.page)).toEqual([]);
    await app.openSettings(dutch.settingsPanel.sections.focus);
    const looksPressed = (name: string) =>
      app.button(name).evaluate((button) => getComputedStyle(button).backgroundColor);
    expect(await looksPressed(dutch.settings)).not.toBe(await looksPressed(dutch.open));
    await app.page.getByRole('radio', { name: dutch.settingsPanel.options.ruler.three, exact: true }).check();
    const ruler = app.page.locator('.reading-ruler');
    expect(await ruler.evaluate((element) => getComputedStyle(element).borderBlockStyle)).toBe('solid');
  });

  it.each([
    ['reduce', ['instant']],
    ['no-preference', ['smooth']],
  ] as const)('with reduced motion %s the page scrolls %s', async (reducedMotion, expected) => {
    await open({ reducedMotion, viewport: { width: 900, height: 420 } });
    await app.page.evaluate(() => {
      const scrolls: (string | undefined)[] = [];
      Object.assign(window, { scrolls });
      const scrollBy: (options: ScrollToOptions) => void = window.scrollBy.bind(window);
      window.scrollBy = (options?: ScrollToOptions | number) => {
        if (typeof options !== 'object') throw new Error('the page scrolls without saying how');
        scrolls.push(options.behavior);
        scrollBy(options);
      };
    });
    await app.button('Volgende alinea').click();
    await app.button('Volgende alinea').click();
    const scrolls = () =>
      app.page.evaluate(() => [...new Set((window as unknown as { scrolls: string[] }).scrolls)]);
    await expect.poll(scrolls).toEqual(expected);
  });
});
