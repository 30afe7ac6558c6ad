/**
 * What can be done besides the commands that have a key of their own (`actions.test.ts`), each done with the keyboard
 * alone, and once more through the accessibility tree.
 */
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { type Settings, settingSpecs } from '../../src/core/settings.ts';
import { settingApplies } from '../../src/core/settings-that-apply.ts';
import { dutch } from '../../src/reader/messages/dutch.ts';
import { settingSections } from '../../src/reader/settings/shown-settings.ts';
import { SettingsStore } from '../../src/services/settings/settings-store.ts';
import type { AppPage } from '../support/app-page.ts';
import { libraryFacts } from '../support/library-files.ts';
import { byKeyboard, byTree, type Means } from '../support/means.ts';
import { pageForEachTest } from '../support/page-for-each-test.ts';
import { ScriptedEngine } from '../support/scripted-engine.ts';
import { startScriptedHost } from '../support/scripted-host.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const title = 'De tuin van de buren';
const text = `# ${title}\n\nDe heg is hoog. De merel zingt.\n\n## Achterin\n\nDaar staat een oude pomp.`;
const other = 'De bakker is al vroeg op.';

const path = temporaryFolder();
let app: AppPage;

pageForEachTest(
  async (opened) => {
    app = opened;
    await app.openText('tuin.md', text);
    await app.untilLit({ sentence: title });
  },
  {
    start: () => startScriptedHost({ home: path('home'), engine: new ScriptedEngine({ voices: [{}, {}] }) }),
    page: { acceptDownloads: true },
  },
);

/** As after a new start with these settings, which opens the text that was read last by itself. */
async function beginWith(settings: Partial<Settings>): Promise<void> {
  await new SettingsStore(path('home')).change(settings);
  await expect.poll(() => libraryFacts(path('home'))).toContain(title);
  await app.page.reload();
  await app.untilLit({ sentence: title });
}

const kept = (): Promise<Settings> => new SettingsStore(path('home')).get();
const { settingsPanel: panel, presets, library, dictionary, pronunciation, keys, readingModes } = dutch;

const dialog = (name: string) => app.page.getByRole('dialog', { name, exact: true });
const isOpen = (name: string) => dialog(name).waitFor();
const isGone = (words: string) => app.page.getByText(words, { exact: true }).waitFor({ state: 'detached' });

async function openSettings(means: Means, section?: string): Promise<void> {
  await means.press('button', dutch.settings);
  await app.page.getByRole('complementary', { name: dutch.settings }).waitFor();
  if (section !== undefined) await openSection(means, section);
}

async function openSection(means: Means, section: string): Promise<void> {
  const toggle = app.page.getByRole('complementary').getByRole('button', { name: section, exact: true });
  if ((await toggle.getAttribute('aria-expanded')) === 'false') await means.press('button', section);
}

/** Another value than it has, by the control that its kind has. */
async function change(means: (within: string) => Means, name: keyof typeof panel.names): Promise<void> {
  const label = panel.names[name];
  const spec = settingSpecs[name];
  const { [name]: now } = await kept();
  switch (spec.kind) {
    case 'range':
    case 'following':
      return means('').step(label);
    case 'switch':
      return means('').press('checkbox', label);
    case 'colour':
      return means(label).write('textbox', panel.colour.code, '#123456');
    default: {
      const options = panel.options[name as keyof typeof panel.options] as Readonly<Record<string, string>>;
      const [next] = Object.entries(options).find(([option]) => option !== now) ?? [];
      return means(label).choose(options[next ?? ''] ?? '');
    }
  }
}

/** So that each of the others applies. */
const firstOfAll: Partial<Settings> = { syllables: 'dots', ruler: 'three', echo: true };

describe.each([
  ['with the keyboard alone', byKeyboard],
  ['through the accessibility tree', byTree],
])('%s', (_, meansOf) => {
  const means = (): Means => meansOf(app.page);
  const inDialog = (name: string): Means => meansOf(app.page, dialog(name));
  const inGroup = (name: string): Means =>
    name === '' ? means() : meansOf(app.page, app.page.getByRole('group', { name, exact: true }));

  it('each setting is changed', async () => {
    await beginWith(firstOfAll);
    await openSettings(means());
    for (const { name: section, settings } of settingSections) {
      await openSection(means(), panel.sections[section]);
      for (const name of settings.filter((each) => each !== 'uiLanguage')) {
        const before = await kept();
        if (!settingApplies(name, before)) continue;
        await change(inGroup, name);
        await expect.poll(async () => (await kept())[name]).not.toEqual(before[name]);
      }
    }
  });

  it('a setting goes back to its default, then all of them, and that is taken back', async () => {
    await openSettings(means(), panel.sections.letters);
    await means().step(panel.names.fontSize);
    await means().press('button', panel.reset(panel.names.fontSize, '20 px'));
    await expect.poll(async () => (await kept()).fontSize).toBe(20);
    await means().step(panel.names.fontWeight);
    await means().press('button', panel.resetAll);
    await expect.poll(async () => (await kept()).fontWeight).toBe(400);
    await means().press('button', presets.undo);
    await expect.poll(async () => (await kept()).fontWeight).toBe(450);
    await means().press('button', dutch.close);
    await app.page.getByRole('complementary').waitFor({ state: 'detached' });
  });

  it('a preset is set, kept as one’s own, renamed, handed out, removed and taken over', async () => {
    await openSettings(means());
    await means().press('button', presets.names.calm);
    await expect.poll(async () => (await kept()).ruler).toBe('five');
    await means().press('button', presets.keep);
    await means().write('textbox', presets.name, 'Stil');
    await means().press('button', presets.save);
    await app.button('Stil').waitFor();
    await means().press('button', presets.rename('Stil'));
    await means().write('textbox', presets.name, 'Heel stil');
    await means().press('button', presets.save);
    await app.button('Heel stil').waitFor();
    const [download] = await Promise.all([
      app.page.waitForEvent('download'),
      means().press('button', presets.export('Heel stil')),
    ]);
    const file = {
      name: 'stil.json',
      mimeType: 'application/json',
      buffer: await readFile(await download.path()),
    };
    await means().press('button', presets.remove('Heel stil'));
    await app.button('Heel stil').waitFor({ state: 'detached' });
    const [chooser] = await Promise.all([
      app.page.waitForEvent('filechooser'),
      means().press('button', presets.import),
    ]);
    await chooser.setFiles(file);
    await app.button('Heel stil').waitFor();
  });

  it('a voice is heard, chosen, and the voice doctor asked', async () => {
    await openSettings(means(), panel.sections.speech);
    await means().press('button', dutch.voices.listen('Toon 1'));
    await means().choose('Toon 1');
    await expect.poll(async () => (await kept()).voice).toBe('scripted:1');
    await means().press('button', dutch.voices.doctor.title);
    await isOpen(dutch.voices.doctor.title);
    await inDialog(dutch.voices.doctor.title).press('button', dutch.close);
    await dialog(dutch.voices.doctor.title).waitFor({ state: 'detached' });
  });

  it('the sleep timer is set', async () => {
    await openSettings(means(), panel.sections.learning);
    await inGroup(readingModes.sleepTimer.name).choose(readingModes.sleepTimer.paragraph);
    await app.page.getByText(readingModes.sleepTimer.endsAfterParagraph).waitFor();
  });

  it('the reading list is searched, a text of it opened, removed and put back, then all of it', async () => {
    await app.openText('bakker.md', `# De bakker\n\n${other}`);
    await app.untilLit({ sentence: 'De bakker' });
    await means().press('button', library.title);
    await isOpen(library.title);
    await inDialog(library.title).write('searchbox', library.search, 'merel');
    await inDialog(library.title).press('button', title);
    await app.untilLit({ sentence: title });
    await means().press('button', library.title);
    await inDialog(library.title).press('button', library.remove('De bakker'));
    await inDialog(library.title).press('button', library.undoOf(1));
    await dialog(library.title).getByRole('button', { name: 'De bakker', exact: true }).waitFor();
    await inDialog(library.title).press('button', library.removeAll);
    await dialog(library.title).getByText(library.empty).waitFor();
    await inDialog(library.title).press('checkbox', library.keep);
    await expect.poll(async () => (await kept()).keepReadingList).toBe(false);
  });

  it('a bookmark gets a note, another note, is jumped to, and removed', async () => {
    await means().press('button', library.bookmarks.add);
    await inDialog(library.bookmarks.title).write('textbox', library.bookmarks.note, 'Mooi');
    await inDialog(library.bookmarks.title).press('button', library.bookmarks.save);
    await dialog(library.bookmarks.title).waitFor({ state: 'detached' });
    await means().press('button', dutch.player.nextSentence);
    await means().press('button', library.title);
    await inDialog(library.title).press('button', library.views.bookmarks);
    await inDialog(library.title).press('button', library.bookmarks.editNote(title));
    await inDialog(library.bookmarks.edit).write('textbox', library.bookmarks.note, 'Heel mooi');
    await inDialog(library.bookmarks.edit).press('button', library.bookmarks.save);
    await dialog(library.title).getByText('Heel mooi').waitFor();
    await inDialog(library.title).press('button', title);
    await app.untilLit({ sentence: title });
    await means().press('button', library.title);
    await inDialog(library.title).press('button', library.views.bookmarks);
    await inDialog(library.title).press('button', library.bookmarks.removeOf(title));
    await dialog(library.title).getByText(library.bookmarks.empty).waitFor();
  });

  it('a heading is gone to from the contents', async () => {
    await means().press('button', dutch.structure.contents);
    await inDialog(dutch.structure.contents).press('button', 'Achterin');
    await app.untilLit({ sentence: 'Achterin' });
  });

  it('a word is put into the dictionary, heard, searched, changed, removed and put back', async () => {
    await openSettings(means(), panel.sections.reading);
    await means().press('button', dictionary.title);
    const words = () => inDialog(dictionary.title);
    const word = () => inDialog(pronunciation.adjust);
    await words().press('button', dictionary.add);
    await word().write('textbox', pronunciation.written, 'merel');
    await word().write('textbox', pronunciation.spoken, 'meerel');
    await word().press('button', pronunciation.listen);
    await word().choose(pronunciation.match.part);
    await word().press('button', pronunciation.save);
    await app.page.getByRole('cell', { name: 'meerel' }).waitFor();
    await words().write('searchbox', dictionary.search, 'mer');
    await words().press('button', dictionary.listen('merel'));
    await words().press('button', dictionary.edit('merel'));
    await word().write('textbox', pronunciation.spoken, 'mérel');
    await word().press('button', pronunciation.save);
    await app.page.getByRole('cell', { name: 'mérel' }).waitFor();
    await words().press('button', dictionary.remove('merel'));
    await words().press('button', dictionary.undoOf(dictionary.changes.removed(1)));
    await app.page.getByRole('cell', { name: 'mérel' }).waitFor();
    const [download] = await Promise.all([
      app.page.waitForEvent('download'),
      words().press('button', dictionary.exportAs('CSV')),
    ]);
    expect(await readFile(await download.path(), 'utf8')).toContain('merel,mérel');
  });

  it('the keys are given back, and those of one character are switched off', async () => {
    await beginWith({ keys: { help: [] } });
    await means().press('button', dutch.help);
    await isOpen(keys.title);
    await inDialog(keys.title).press('checkbox', keys.characterKeys);
    await expect.poll(async () => (await kept()).characterKeys).toBe(false);
    await inDialog(keys.title).press('button', keys.resetAll);
    await expect.poll(async () => (await kept()).keys).toEqual({});
    await inDialog(keys.title).press('button', keys.undo);
    await expect.poll(async () => (await kept()).keys).toEqual({ help: [] });
  });

  it('a notice is closed', async () => {
    await app.drop({ name: 'leeg.txt', text: '' });
    await app.notice(/is leeg/).waitFor();
    await means().press('button', dutch.notices.dismiss);
    await app.notice(/is leeg/).waitFor({ state: 'detached' });
    // Not lost with the button.
    expect(await app.article.evaluate((article) => article === document.activeElement)).toBe(true);
  });

  it('a turn to say a sentence is ended, and the sentence asked for again', async () => {
    // So slow that the turn is not over by itself before it is ended here.
    await beginWith({ echo: true, echoFactor: 3, rate: 0.5 });
    await means().press('button', dutch.player.play);
    await app.page.getByText(readingModes.yourTurn).waitFor();
    await means().press('button', readingModes.again);
    await isGone(readingModes.yourTurn);
    await app.page.getByText(readingModes.yourTurn).waitFor();
    await means().press('button', readingModes.goOn);
    await app.untilLit({ sentence: 'De heg is hoog.' });
  });
});
