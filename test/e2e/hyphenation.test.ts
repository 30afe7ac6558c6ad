/** Words broken off at the end of a line: seen, while the text that is copied, found, selected and read stays whole. */
import { describe, expect, it } from 'vitest';
import { dutch } from '../../src/reader/messages/dutch.ts';
import type { AppPage } from '../support/app-page.ts';
import { pageForEachTest } from '../support/page-for-each-test.ts';
import { ScriptedEngine } from '../support/scripted-engine.ts';
import { startScriptedHost } from '../support/scripted-host.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const long = 'arbeidsongeschiktheidsverzekeringen';
const first = `Bij de balie vraagt mevr. Kovalenko naar ${long} voor haar <em>${long}fabriek</em>.`;
const written = first.replaceAll(/<[^>]*>/gu, '');
const second = `Daar staat: <span lang="en">telecommunications</span>.`;
const text = `<!doctype html><html lang="nl"><title>De balie</title><body><article><h1>De balie</h1><p>${first}</p><p>${second}</p></article>`;

const path = temporaryFolder();
let app: AppPage;

pageForEachTest(
  async (opened) => {
    app = opened;
    await app.openText('balie.html', text);
    await app.untilLit({ sentence: 'De balie' });
  },
  {
    start: () => startScriptedHost({ home: path(), engine: new ScriptedEngine() }),
    page: { permissions: ['clipboard-read', 'clipboard-write'], viewport: { width: 360, height: 900 } },
  },
);

const { names, sections } = dutch.settingsPanel;

async function set(name: string, on: boolean): Promise<void> {
  await app.openSettings(sections.lines);
  await app.page.getByRole('checkbox', { name, exact: true }).setChecked(on);
  await app.button(dutch.close).click();
}

async function breakAllWords(): Promise<void> {
  await set(names.hyphenation, true);
  await expect.poll(() => app.article.innerHTML()).toContain('Ko\u00adva\u00adlen\u00adko');
}

/** On how many lines the paragraph stands, and how many of them end with a word that goes on. */
const lines = () =>
  app.article
    .locator('p')
    .first()
    .evaluate((paragraph) => {
      const tops = new Set<number>();
      const words = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      const places: { top: number; letter: string }[] = [];
      for (let node = words.nextNode() as Text | null; node; node = words.nextNode() as Text | null) {
        for (let at = 0; at < node.length; at += 1) {
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const top = Math.round(range.getBoundingClientRect().bottom);
          tops.add(top);
          places.push({ top, letter: node.data.charAt(at) });
        }
      }
      const brokenOff = places.filter(
        ({ top, letter }, index) => letter === '\u00ad' && (places[index + 1]?.top ?? top) > top,
      );
      return { count: tops.size, brokenOff: brokenOff.length };
    });

describe('words broken off at the end of a line', () => {
  it('are read, lit, copied and found whole', async () => {
    // Those that don't fit on a line are broken off before all are, and stay so after it.
    await expect.poll(async () => (await lines()).brokenOff).toBeGreaterThan(1);
    const before = await app.article.innerHTML();
    await breakAllWords();
    expect((await lines()).brokenOff).toBeGreaterThan(1);
    expect(await app.copiedParagraph()).toBe(written);
    expect(await app.finds(long)).toBe(true);
    expect(await app.finds(`${long}fabriek`)).toBe(true);
    await app.page.evaluate(() => getSelection()?.removeAllRanges());
    await app.clickWords('naar');
    await app.untilLit({ word: long });
    await app.untilLit({ word: `${long}fabriek` });
    await app.button(dutch.player.stop).click();
    await set(names.hyphenation, false);
    await expect.poll(() => app.article.innerHTML()).toBe(before);
  });

  it('are chosen whole, also under spoken forms and in two tints', async () => {
    await breakAllWords();
    expect((await lines()).brokenOff).toBeGreaterThan(1);
    await app.openSettings(sections.letters, sections.reading);
    await app.page.getByRole('radio', { name: dutch.settingsPanel.options.syllables.tints }).check();
    await app.page.getByRole('checkbox', { name: names.showSpoken, exact: true }).check();
    await app.button(dutch.close).click();
    await expect.poll(() => app.article.locator('rt').allTextContents()).toEqual(['mevrouw']);
    expect((await lines()).brokenOff).toBeGreaterThan(1);
    await app.article.locator('em').evaluate((element) => {
      const words = element.firstChild as Text;
      getSelection()?.setBaseAndExtent(words, 0, words, words.length);
    });
    await app.page.keyboard.press('u');
    const written = app.page.getByRole('textbox', { name: dutch.pronunciation.written });
    await expect.poll(() => written.inputValue()).toBe(`${long}fabriek`);
  });

  it('are those that don’t fit on a line, where no others are asked for', async () => {
    const paragraph = () => app.article.locator('p').first().textContent();
    await expect.poll(async () => (await lines()).brokenOff).toBeGreaterThan(1);
    expect(await paragraph()).toContain('Bij de balie vraagt mevr. Kovalenko naar');
    expect(await app.copiedParagraph()).toBe(written);
    await app.openSettings(sections.letters);
    await app.slider(names.fontSize).fill('70');
    await app.button(dutch.close).click();
    await expect.poll(paragraph).not.toContain('Kovalenko');
    await app.page.setViewportSize({ width: 1600, height: 900 });
    await expect.poll(paragraph).toContain('Kovalenko');
    await app.openSettings();
    await app.slider(names.fontSize).fill('20');
    await expect.poll(paragraph).toBe(written);
  });

  it('are Dutch: a passage in another language stays whole', async () => {
    await breakAllWords();
    expect((await lines()).brokenOff).toBeGreaterThan(1);
    expect(await app.article.getByText('telecommunications').textContent()).toBe('telecommunications');
  });
});
