/** Sets of settings, the ruler and one sentence at a time, as a reader uses them. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dutch } from '../../src/reader/messages/dutch.ts';
import type { AppPage } from '../support/app-page.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { pageForEachTest } from '../support/page-for-each-test.ts';
import { startScriptedHost } from '../support/scripted-host.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const sentences = ['De kaasmarkt', 'Op vrijdag dragen de dragers hun kazen.', 'Iedereen kijkt toe.'] as const;
const text = `# ${sentences[0]}\n\n${sentences[1]} ${sentences[2]}`;

const path = temporaryFolder();
let app: AppPage;

pageForEachTest(
  async (opened) => {
    app = opened;
    await app.openText('kaasmarkt.md', text);
    await app.untilLit({ sentence: sentences[0] });
  },
  {
    start: () => startScriptedHost({ home: path('home') }),
    page: { acceptDownloads: true },
  },
);

const letterSize = () =>
  app.article.evaluate((article) => Number.parseFloat(getComputedStyle(article).fontSize));
const isPressed = (name: string) => app.button(name).getAttribute('aria-pressed');

describe('a set of settings', () => {
  it('is set by one press, and taken back by another', async () => {
    await app.openSettings();
    await app.button(dutch.presets.names.lowVision).click();
    await expect.poll(letterSize).toBe(40);
    expect(await isPressed(dutch.presets.names.lowVision)).toBe('true');
    await app.button(dutch.presets.undo).click();
    await expect.poll(letterSize).toBe(20);
    expect(await isPressed(dutch.presets.names.standard)).toBe('true');
    await app.page.getByRole('status').getByText(dutch.presets.undone).waitFor();
  });

  it('says what it did until the reader goes on, and can be taken back after that too', async () => {
    await app.openSettings(dutch.settingsPanel.sections.letters);
    await app.button(dutch.presets.names.lowVision).click();
    const words = app.page.getByText(dutch.presets.explanations.lowVision);
    await words.waitFor();
    await app.slider(dutch.settingsPanel.names.fontWeight).fill('600');
    await words.waitFor({ state: 'detached' });
    await app.button(dutch.presets.undo).click();
    await expect.poll(letterSize).toBe(20);
    expect(await app.slider(dutch.settingsPanel.names.fontWeight).inputValue()).toBe('600');
  });

  it('is kept under a name, handed out as a file, and taken over from it', async () => {
    await app.openSettings();
    await app.button(dutch.presets.names.dyslexia).click();
    await app.button(dutch.presets.keep).click();
    await app.page.getByRole('textbox', { name: dutch.presets.name }).fill('Groep 5');
    await app.page.keyboard.press('Enter');
    await app.button('Groep 5').waitFor();
    const [download] = await Promise.all([
      app.page.waitForEvent('download'),
      app.button(dutch.presets.export('Groep 5')).click(),
    ]);
    const file = join(path(), download.suggestedFilename());
    await download.saveAs(file);
    await app.button(dutch.presets.remove('Groep 5')).click();
    await app.button('Groep 5').waitFor({ state: 'detached' });
    await app.button(dutch.presets.names.standard).click();
    const content = JSON.parse(await readFile(file, 'utf8'));
    await writeFile(file, JSON.stringify({ ...content, settings: { ...content.settings, fontSize: 31 } }));
    const [chooser] = await Promise.all([
      app.page.waitForEvent('filechooser'),
      app.button(dutch.presets.import).click(),
    ]);
    await chooser.setFiles(file);
    await app.button('Groep 5').waitFor();
    await expect.poll(letterSize).toBe(31);
    // The same file once more, changed, takes its place, and goes with the undo.
    const importAs = async (fontSize: number) => {
      const changed = { ...content, settings: { ...content.settings, fontSize } };
      const [again] = await Promise.all([
        app.page.waitForEvent('filechooser'),
        app.button(dutch.presets.import).click(),
      ]);
      const buffer = Buffer.from(JSON.stringify(changed));
      await again.setFiles({ name: 'groep-5.json', mimeType: 'application/json', buffer });
    };
    await importAs(33);
    await expect.poll(letterSize).toBe(33);
    expect(await app.button('Groep 5').count()).toBe(1);
    await app.button(dutch.presets.undo).click();
    await expect.poll(letterSize).toBe(31);
    await expect.poll(() => isPressed('Groep 5')).toBe('true');
  });

  it('takes the place of one of the same name, and gives it back', async () => {
    await app.openSettings();
    const keepAs = async (name: string) => {
      await app.button(dutch.presets.keep).click();
      await app.page.getByRole('textbox', { name: dutch.presets.name }).fill(name);
    };
    await keepAs('Groep 5');
    await app.page.keyboard.press('Enter');
    await app.page.getByText(dutch.presets.kept('Groep 5')).waitFor();
    await app.button(dutch.presets.names.lowVision).click();
    await keepAs('groep 5');
    await app.page.getByText(dutch.presets.exists('Groep 5')).waitFor();
    await app.page.keyboard.press('Enter');
    await app.page.getByText(dutch.presets.replaced('groep 5')).waitFor();
    expect(await isPressed('groep 5')).toBe('true');
    await app.button(dutch.presets.undo).click();
    await app.button('Groep 5').waitFor();
    expect(await isPressed('Groep 5')).toBe('false');
  });

  it('that is no set is refused, and nothing changes', async () => {
    await app.openSettings();
    const [chooser] = await Promise.all([
      app.page.waitForEvent('filechooser'),
      app.button(dutch.presets.import).click(),
    ]);
    await chooser.setFiles({ name: 'lijst.json', mimeType: 'application/json', buffer: Buffer.from('[1]') });
    await app.page.getByRole('alert').getByText('lijst.json').waitFor();
    expect(await letterSize()).toBe(20);
  });
});

describe('the ruler', () => {
  it('leaves the line clear that is read, and goes along', async () => {
    await app.openSettings(dutch.settingsPanel.sections.focus);
    await app.page.getByRole('radio', { name: '1 regel', exact: true }).check();
    await app.button(dutch.settings).click();
    const top = () =>
      app.page.locator('.reading-ruler').evaluate((ruler) => ruler.getBoundingClientRect().top);
    const onTitle = await top();
    await app.press('ArrowRight');
    await app.untilLit({ sentence: sentences[1] });
    await expect.poll(top).toBeGreaterThan(onTitle + 20);
  });
});

describe('one sentence at a time', () => {
  it('shows its syllables as they are set, and leaves nothing to scroll', async () => {
    await app.openSettings(dutch.settingsPanel.sections.focus);
    await app.page.getByRole('radio', { name: dutch.settingsPanel.options.syllables.tints }).check();
    await app.page.getByRole('checkbox', { name: dutch.settingsPanel.names.oneSentence }).check();
    const tinted = () =>
      app.page.evaluate(() => [...(CSS.highlights.get('syllable') ?? [])].map(String).join(' '));
    await expect.poll(tinted).toBe('kaas');
    await app.press('ArrowRight');
    await expect.poll(tinted).toBe('vrij dra dra ka');
    const heights = () => app.page.evaluate(() => [document.documentElement.scrollHeight, innerHeight]);
    const [whole, window] = await heights();
    expect(whole).toBe(window);
    await app.button(dutch.settingsPanel.wholeText).click();
    await expect.poll(tinted).toContain('kaas');
  });

  it('stays at the sentence that was read while the reading waits to go on', async () => {
    await app.openSettings(dutch.settingsPanel.sections.focus);
    await app.page.getByRole('checkbox', { name: dutch.settingsPanel.names.oneSentence }).check();
    await app.openSettings(dutch.settingsPanel.sections.learning);
    await app.page.getByRole('radio', { name: dutch.settingsPanel.options.stopAfter.sentence }).check();
    const view = app.page.getByRole('region', { name: dutch.settingsPanel.names.oneSentence });
    await app.press('Space');
    await app.page.getByText(dutch.readingModes.held).waitFor();
    await view.getByText(sentences[0]).last().waitFor();
    await app.press('Space');
    await view.getByText(sentences[1]).waitFor();
    await app.page.getByText(dutch.readingModes.held).waitFor();
    expect(await view.getByText(sentences[1]).isVisible()).toBe(true);
  });

  it('shows only the sentence where the reading is, and gives the text back', async () => {
    await app.openSettings(dutch.settingsPanel.sections.focus);
    await app.page.getByRole('checkbox', { name: dutch.settingsPanel.names.oneSentence }).check();
    await app.button(dutch.settings).click();
    const view = app.page.getByRole('region', { name: dutch.settingsPanel.names.oneSentence });
    await view.getByText(sentences[0]).last().waitFor();
    await app.press('ArrowRight');
    await view.getByText(sentences[1]).waitFor();
    expect(await accessibilityFaults(app.page)).toEqual([]);
    await app.button(dutch.settingsPanel.wholeText).click();
    await app.untilLit({ sentence: sentences[1] });
  });
});
