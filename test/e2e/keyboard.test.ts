import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { AppPage } from '../support/app-page.ts';
import { pageForEachTest } from '../support/page-for-each-test.ts';

const fixtures = join(import.meta.dirname, '../fixtures/e2e');
const text = readFileSync(join(fixtures, 'de-veerman.txt'), 'utf8');
const sentences: string[] = JSON.parse(readFileSync(join(fixtures, 'de-veerman.sentences.json'), 'utf8'));

let app: AppPage;

pageForEachTest(async (opened) => {
  app = opened;
  await app.paste(text);
  await app.untilLit({ sentence: sentences[0] });
});

const press = (key: string): Promise<void> => app.page.keyboard.press(key);

/** What has the focus, by its accessible name, or else by its kind. */
const focused = (): Promise<string> =>
  app.page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return 'page';
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    const name = labels.map((label) => label.textContent).join(' ') || element.textContent || '';
    return element.tagName === 'ARTICLE' ? 'article' : name.trim();
  });

const hasFocus = (control: Locator): Promise<boolean> =>
  control.evaluate((element) => element === document.activeElement);

async function tabTo(name: string): Promise<void> {
  for (let steps = 0; (await focused()) !== name; steps += 1) {
    if (steps > 60) throw new Error(`Tab never comes to ${name}`);
    await press('Tab');
  }
}

const letterSize = () =>
  app.article.evaluate((article) => Number.parseFloat(getComputedStyle(article).fontSize));

describe('the Tab key', () => {
  it('leaves the text where it is, through header, settings and player', async () => {
    await app.openSettings('Letters', 'Regels en alinea’s');
    const middle = 300;
    await app.page.evaluate((top) => scrollTo(0, top), middle);
    await tabTo('Vorige alinea');
    const places: number[] = [];
    for (let steps = 0; steps < 45; steps += 1) {
      await press('Tab');
      if ((await focused()) !== 'article') places.push(await app.page.evaluate(() => scrollY));
    }
    expect(new Set(places)).toEqual(new Set([await app.page.evaluate(() => scrollY)]));
  });

  it('comes by everything once, in the order of the page', async () => {
    const expected = [
      'Naar de tekst',
      'Openen',
      'Instellingen',
      'Hulp',
      'article',
      'Vorige alinea',
      'Vorige zin',
      'Voorlezen',
      'Volgende zin',
      'Volgende alinea',
      'Stoppen',
      'Snelheid',
      'Volume',
    ];
    const found: string[] = [];
    while (found.at(-1) !== 'Volume' && found.length < 60) {
      await press('Tab');
      found.push(await focused());
    }
    expect(found.filter((name) => expected.includes(name))).toEqual(expected);
    expect(new Set(found).size).toBe(found.length);
  });

  it('shows where it is', async () => {
    for (const name of ['Naar de tekst', 'Instellingen', 'article', 'Voorlezen', 'Snelheid']) {
      await tabTo(name);
      const outline = await app.page.evaluate(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement!);
        return { outlineStyle, width: Number.parseFloat(outlineWidth) };
      });
      expect({ name, ...outline }).toMatchObject({ name, outlineStyle: 'solid' });
      expect(outline.width).toBeGreaterThanOrEqual(2);
    }
  });

  it('has a way past the header to the text', async () => {
    await press('Tab');
    await press('Enter');
    expect(await focused()).toBe('article');
  });
});

describe('keys on the page', () => {
  it('play, pause, move and stop', async () => {
    await press('Space');
    await app.untilLit({ word: 'veerman' });
    await press('ArrowRight');
    await app.untilLit({ sentence: sentences[1], word: 'veertig' });
    await press('Control+ArrowDown');
    await app.untilLit({ sentence: sentences[4], word: 'Van' });
    await press('Space');
    await app.button('Voorlezen').waitFor();
    await press('ArrowLeft');
    await app.untilLit({ sentence: sentences[3], word: '' });
    await press('Control+ArrowUp');
    await app.untilLit({ sentence: sentences[1], word: '' });
    await press('Space');
    await app.untilLit({ sentence: sentences[1], word: 'veertig' });
    await press('Escape');
    await app.button('Voorlezen').waitFor();
    await app.untilLit({ sentence: sentences[1], word: '' });
  });

  it('make the letters larger and smaller', async () => {
    const before = await letterSize();
    await press('+');
    await expect.poll(letterSize).toBe(before + 1);
    await press('-');
    await press('-');
    await expect.poll(letterSize).toBe(before - 1);
  });

  it('read from the sentence that was chosen in the text', async () => {
    await tabTo('article');
    await press('ArrowRight');
    await press('ArrowRight');
    await app.untilLit({ sentence: sentences[2], word: '' });
    await press('Enter');
    await app.untilLit({ sentence: sentences[2], word: 'lief' });
  });

  it('read from the text cursor that a screen reader has put somewhere', async () => {
    await app.article.getByText('Een brug van').evaluate((heading) => {
      document.getSelection()?.collapse(heading.firstChild, 5);
    });
    await press('Enter');
    await app.untilLit({ sentence: sentences[7], word: 'brug' });
  });

  it('are listed by a key; while the list is open they do nothing, and Escape only closes it', async () => {
    const help = app.page.getByRole('dialog', { name: 'Bedienen met het toetsenbord' });
    await press('?');
    await help.waitFor();
    await press('ArrowRight');
    await press('Escape');
    await help.waitFor({ state: 'hidden' });
    await app.untilLit({ sentence: sentences[0], word: '' });
    await press('Space');
    // Not a word, which a busy machine may pass over between two frames.
    await app.button('Pauzeren').waitFor();
    await press('?');
    await help.waitFor();
    await press('Escape');
    await help.waitFor({ state: 'hidden' });
    await app.button('Pauzeren').waitFor();
  });
});

describe('the settings', () => {
  it('give the focus back to the text when a key opened them, and the keys work there', async () => {
    await press('i');
    await app.page.getByRole('complementary').waitFor();
    await press('Escape');
    await expect.poll(focused).toBe('article');
    await press('Space');
    await app.untilLit({ word: 'veerman' });
  });

  it('open, change and close by keys, and give the focus back', async () => {
    await tabTo('Instellingen');
    await press('Enter');
    const panel = app.page.getByRole('complementary', { name: 'Instellingen' });
    await expect.poll(() => hasFocus(panel.getByRole('heading', { name: 'Instellingen' }))).toBe(true);
    await tabTo('Lettergrootte');
    const before = await letterSize();
    await press('ArrowRight');
    await expect.poll(letterSize).toBe(before + 1);
    await press('Escape');
    await panel.waitFor({ state: 'detached' });
    expect(await hasFocus(app.button('Instellingen'))).toBe(true);
  });
});

describe('keys are not taken', () => {
  const isSilent = () => app.button('Voorlezen').isVisible();

  it('from a button that has the focus', async () => {
    await tabTo('Volgende zin');
    await press('Space');
    await app.untilLit({ sentence: sentences[1] });
    expect(await isSilent()).toBe(true);
    await press('Enter');
    await app.untilLit({ sentence: sentences[2], word: '' });
    expect(await isSilent()).toBe(true);
  });

  it('from a slider, but Space still plays', async () => {
    await tabTo('Snelheid');
    const before = Number(await app.slider('Snelheid').inputValue());
    await press('ArrowRight');
    await expect.poll(async () => Number(await app.slider('Snelheid').inputValue())).toBeGreaterThan(before);
    await app.untilLit({ sentence: sentences[0], word: '' });
    await press('Space');
    await app.untilLit({ sentence: sentences[0], word: 'veerman' });
    await press('Space');
    await app.button('Voorlezen').waitFor();
  });

  it('from a choice between options', async () => {
    await app.button('Instellingen').click();
    const atkinson = app.page.getByRole('radio', { name: 'Atkinson' });
    await atkinson.focus();
    await press('ArrowRight');
    await expect.poll(() => app.page.getByRole('radio', { name: 'Lexend' }).isChecked()).toBe(true);
    await press('Space');
    await app.untilLit({ sentence: sentences[0], word: '' });
    expect(await isSilent()).toBe(true);
  });

  it('from a selection', async () => {
    await app.article.getByText('Harm Postma').evaluate((paragraph) => {
      document.getSelection()?.setBaseAndExtent(paragraph.firstChild!, 0, paragraph.firstChild!, 2);
    });
    await press('Shift+ArrowRight');
    await expect.poll(() => app.page.evaluate(() => String(getSelection()))).toBe('Na ');
    await press('ArrowRight');
    expect(await app.litAs('sentence')).toBe(sentences[0]);
  });

  it('from the browser: its zoom, its reload and its own menus', async () => {
    const untaken = await app.page.evaluate(() =>
      [
        { key: '+', ctrlKey: true },
        { key: '-', ctrlKey: true },
        { key: 'r', ctrlKey: true },
        { key: 'ArrowLeft', altKey: true },
        { key: ' ', shiftKey: true },
        { key: 'PageDown' },
      ].map((init) =>
        document.body.dispatchEvent(
          new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }),
        ),
      ),
    );
    expect(untaken).toEqual(untaken.map(() => true));
  });
});
