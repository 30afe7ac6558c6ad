/** What a reader takes along: a copy, and a print. Both are the text as it was written. */
import { describe, expect, it } from 'vitest';
import { dutch } from '../../src/reader/messages/dutch.ts';
import type { AppPage } from '../support/app-page.ts';
import { pageForEachTest } from '../support/page-for-each-test.ts';
import { ScriptedEngine } from '../support/scripted-engine.ts';
import { startScriptedHost } from '../support/scripted-host.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const text =
  '# De markt\n\nEr staan **3** kramen.\n\n1. Kaas\n2. Vis\n\n| Kraam | Prijs |\n|---|---|\n| Kaas | laag |\n';

const path = temporaryFolder();
let app: AppPage;

pageForEachTest(
  async (opened) => {
    app = opened;
    await app.openText('markt.md', text);
    await app.untilLit({ sentence: 'De markt' });
    await app.openSettings(dutch.settingsPanel.sections.colours);
    await app.page.getByRole('radio', { name: dutch.settingsPanel.options.theme.black, exact: true }).check();
    await app.button(dutch.settingsPanel.names.showSpoken).click();
    await expect.poll(() => app.article.locator('rt').allTextContents()).toEqual(['drie']);
  },
  {
    start: () => startScriptedHost({ home: path('home'), engine: new ScriptedEngine() }),
    page: { permissions: ['clipboard-read', 'clipboard-write'] },
  },
);

describe('what is copied', () => {
  it('has its structure, and nothing of how it is read', async () => {
    await app.article.evaluate((article) => getSelection()?.selectAllChildren(article));
    await app.page.keyboard.press('Control+c');
    const html = await app.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType('text/html'))?.text();
    });
    expect(html?.replace(/<!--.*?-->|<\/?(?:html|body|meta)[^>]*>/gs, '')).toBe(
      '<h1>De markt</h1><p>Er staan <strong>3</strong> kramen.</p><ol><li>Kaas</li><li>Vis</li></ol><p>Kraam: Kaas; Prijs: laag</p>',
    );
    expect(await app.page.evaluate(() => navigator.clipboard.readText())).toContain('Er staan 3 kramen.');
  });
});

describe('what is printed', () => {
  it('is the text in ink, and none of the controls', async () => {
    await app.page.emulateMedia({ media: 'print' });
    const shown = await app.page.evaluate(() =>
      [...document.querySelectorAll('button, input, progress')].filter((control) =>
        control.checkVisibility(),
      ),
    );
    expect(shown).toEqual([]);
    expect(await app.article.isVisible()).toBe(true);
    const { ink, page } = await app.article.evaluate((article) => ({
      ink: getComputedStyle(article).color,
      page: getComputedStyle(article.closest('main') ?? article).backgroundColor,
    }));
    const sheet = await app.page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const clear = 'rgba(0, 0, 0, 0)';
    expect({ ink, page, sheet }).toEqual({ ink: 'rgb(0, 0, 0)', page: clear, sheet: clear });
  });

  it('is the whole text, also while one sentence is shown', async () => {
    await app.openSettings(dutch.settingsPanel.sections.focus);
    await app.page.getByRole('checkbox', { name: dutch.settingsPanel.names.oneSentence }).check();
    await app.article.waitFor({ state: 'hidden' });
    await app.page.emulateMedia({ media: 'print' });
    expect(await app.article.isVisible()).toBe(true);
  });
});
