/**
 * Every command done once by its key alone, and once through the accessibility tree: what has this role and this
 * name is found there and invoked, as a screen reader or a voice does, without a pointer. The table holds all
 * commands, so that one without a trial doesn't get past the compiler.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Command, commandSpecs, commands } from '../../src/core/commands.ts';
import { dutch } from '../../src/reader/messages/dutch.ts';
import { AppPage } from '../support/app-page.ts';
import { launchBrowser } from '../support/browser.ts';
import { type ScriptedHost, startScriptedHost } from '../support/scripted-host.ts';

const fixtures = join(import.meta.dirname, '../fixtures/e2e');
const text = await readFile(join(fixtures, 'de-veerman.txt'), 'utf8');
const sentences: string[] = JSON.parse(await readFile(join(fixtures, 'de-veerman.sentences.json'), 'utf8'));

const copied = 'Een zin van het klembord.';

let home: string;
let browser: Browser;
let host: ScriptedHost;
let app: AppPage;
let letterSize = 20;
let opened = 0;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'leesmee-'));
  // So that the reading ends where there is something to repeat.
  await writeFile(
    join(home, 'settings.json'),
    JSON.stringify({ stopAfter: 'sentence', fontSize: letterSize }),
  );
  browser = await launchBrowser();
  host = await startScriptedHost({ home });
  app = await AppPage.open(browser, host.url, { permissions: ['clipboard-read', 'clipboard-write'] });
  await app.page.evaluate((words) => navigator.clipboard.writeText(words), copied);
});
afterAll(async () => {
  await app.close();
  await browser.close();
  await host.stop();
  await rm(home, { recursive: true, force: true });
});

/** Each time the same text, silent, at its first sentence; nothing else is open. */
beforeEach(async () => {
  await app.press('Escape');
  await app.press('Escape');
  // Another text every time, so that it is seen to have come.
  opened += 1;
  await app.paste(`${text}\n\nDit is proef ${opened}.`);
  await app.article.getByText(`Dit is proef ${opened}.`).waitFor();
  await app.untilLit({ sentence: sentences[0], word: '' });
  await button(dutch.player.play).waitFor();
});

type Trial = {
  /** What is done first by the same means, and has to have happened. */
  readonly first?: Command;
  readonly byTree: () => Promise<unknown>;
  /** Resolves when it has happened; asked before it is done. */
  readonly happened: () => Promise<unknown>;
};

/** What assistive technology does with a control that it has found. */
const invoke = (control: Locator): Promise<void> =>
  control.evaluate((element) => (element as HTMLElement).click());

const button = (name: string): Locator => app.button(name);
const pressing = (name: string) => () => invoke(button(name));
const dialogOpens = (name: string) => () => app.page.getByRole('dialog', { name, exact: true }).waitFor();
const isAt = (sentence: number) => () => app.untilLit({ sentence: sentences[sentence] });
const reads = async () => {
  await button(dutch.player.pause).waitFor();
  await app.untilLit({ sentence: sentences[0] });
};
const isHeld = () => button(dutch.readingModes.again).waitFor();

async function changeLetters(by: number): Promise<void> {
  const panel = app.page.getByRole('complementary', { name: dutch.settings });
  if ((await panel.count()) === 0) await invoke(button(dutch.settings));
  const slider = app.slider(dutch.settingsPanel.names.fontSize);
  await slider.fill(String(Number(await slider.inputValue()) + by));
}
const lettersChange = (by: number) => () => {
  letterSize += by;
  const wanted = letterSize;
  const size = () => app.article.evaluate((article) => Number.parseFloat(getComputedStyle(article).fontSize));
  return expect.poll(size).toBe(wanted);
};

const trials: { readonly [Name in Command]: Trial } = {
  toggle: { byTree: pressing(dutch.player.play), happened: reads },
  readFromHere: { byTree: () => invoke(app.article.getByRole('heading').first()), happened: reads },
  repeatSentence: { first: 'toggle', byTree: pressing(dutch.readingModes.again), happened: reads },
  previousSentence: {
    first: 'nextSentence',
    byTree: pressing(dutch.player.previousSentence),
    happened: isAt(0),
  },
  nextSentence: { byTree: pressing(dutch.player.nextSentence), happened: isAt(1) },
  previousParagraph: {
    first: 'nextParagraph',
    byTree: pressing(dutch.player.previousParagraph),
    happened: isAt(0),
  },
  nextParagraph: { byTree: pressing(dutch.player.nextParagraph), happened: isAt(1) },
  stop: {
    first: 'toggle',
    byTree: pressing(dutch.player.stop),
    happened: () => button(dutch.readingModes.again).waitFor({ state: 'detached' }),
  },
  larger: { byTree: () => changeLetters(1), happened: lettersChange(1) },
  smaller: { byTree: () => changeLetters(-1), happened: lettersChange(-1) },
  pronunciation: {
    byTree: pressing(dutch.pronunciation.adjust),
    happened: dialogOpens(dutch.pronunciation.adjust),
  },
  bookmark: {
    byTree: pressing(dutch.library.bookmarks.add),
    happened: dialogOpens(dutch.library.bookmarks.title),
  },
  contents: { byTree: pressing(dutch.structure.contents), happened: dialogOpens(dutch.structure.contents) },
  library: { byTree: pressing(dutch.library.title), happened: dialogOpens(dutch.library.title) },
  open: { byTree: pressing(dutch.open), happened: () => app.page.waitForEvent('filechooser') },
  clipboard: {
    byTree: pressing(dutch.clipboard.read),
    happened: () => app.article.getByText(copied).waitFor(),
  },
  settings: {
    byTree: pressing(dutch.settings),
    happened: () => app.page.getByRole('complementary', { name: dutch.settings }).waitFor(),
  },
  help: { byTree: pressing(dutch.help), happened: dialogOpens(dutch.keys.title) },
};

async function tryOut(command: Command, act: (command: Command) => Promise<unknown>): Promise<void> {
  const { first, happened } = trials[command];
  if (first) {
    await Promise.all([trials[first].happened(), act(first)]);
    // A sentence that was begun is read to its end, where the reading stops.
    if (first === 'toggle') await isHeld();
  }
  await Promise.all([happened(), act(command)]);
}

describe.each(commands)('%s', (command) => {
  it('is done by its key', () => tryOut(command, (name) => app.press(commandSpecs[name].keys[0] ?? '')));

  it('is done through the accessibility tree', () => tryOut(command, (name) => trials[name].byTree()));
});
