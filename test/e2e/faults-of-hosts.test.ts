import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { AppPage, type RunningHost, startHost } from '../support/app-page.ts';
import { audioTrace, installAudioProbe } from '../support/audio-probe.ts';
import { launchBrowser } from '../support/browser.ts';
import { libraryFacts } from '../support/library-files.ts';
import { ScriptedEngine } from '../support/scripted-engine.ts';
import { type ScriptedHost, startScriptedHost } from '../support/scripted-host.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const sentences = [
  'De brug ligt open.',
  'Een schip vaart langzaam door.',
  'De fietsers wachten.',
  'Niemand zegt iets.',
  'Dan rinkelt de bel.',
  'Iedereen rijdt door.',
  'Het water wordt weer stil.',
  'Tot het volgende schip.',
];
const [title = ''] = sentences;
const text = [`# ${title}`, sentences.slice(1, 4).join(' '), sentences.slice(4).join(' ')].join('\n\n');

const path = temporaryFolder();
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function openBridge(url: string): Promise<AppPage> {
  const app = await AppPage.open(browser, url, {}, installAudioProbe);
  await app.openText('de-brug.md', text);
  await app.article.getByText(title).waitFor();
  return app;
}

/** The sentences that were lit one after another, each as often as the reading came to it. */
async function sentencesLit(app: AppPage): Promise<readonly string[]> {
  const { frames } = await audioTrace(app.page);
  const lit = frames.map(({ sentence }) => sentence);
  const changes = lit.filter((sentence, index) => sentence !== '' && sentence !== lit[index - 1]);
  return changes.slice(changes.lastIndexOf(title));
}

describe('services that die', () => {
  let host: RunningHost;
  let app: AppPage;

  beforeEach(async () => {
    host = await startHost({ home: path('home') });
    app = await openBridge(host.url);
  });
  afterEach(async () => {
    await app.close();
    await host.stop();
  });

  function killServices(): void {
    const found = execFileSync('pgrep', ['-P', `${host.process.pid}`, '-f', 'services-child'], {
      encoding: 'utf8',
    });
    for (const pid of found.trim().split('\n')) process.kill(Number(pid), 'SIGKILL');
  }

  it('interrupt no reading, and are started anew', async () => {
    await app.slider('Snelheid').fill('3');
    await app.press('Space');
    for (const sentence of [sentences[1], sentences[4]]) {
      await app.untilLit({ sentence });
      killServices();
    }
    await app.page.getByText('Einde van de tekst').waitFor();
    expect(await sentencesLit(app)).toEqual(sentences);
    expect(await app.litAs('skipped')).toBe('');
    await app.openText('ander.txt', 'Een andere tekst.');
    await app.article.getByText('Een andere tekst.').waitFor();
  });

  it('keep the place', async () => {
    await app.clickWords('rinkelt');
    await app.untilLit({ sentence: sentences[4], word: 'rinkelt' });
    await app.button('Pauzeren').click();
    const facts = () => libraryFacts(path('home'));
    await expect.poll(facts).toContain('"place":{"block":2');
    killServices();
    await app.openText('ander.txt', 'Een andere tekst.');
    await app.article.getByText('Een andere tekst.').waitFor();
    await app.openText('de-brug.md', text);
    await app.button('Ga verder waar je was').click();
    await app.untilLit({ sentence: sentences[4] });
  });
});

describe('a lost connection', () => {
  let host: ScriptedHost;
  let app: AppPage;

  beforeEach(async () => {
    host = await startScriptedHost({ home: path('home'), engine: new ScriptedEngine() });
    app = await openBridge(host.url);
  });
  afterEach(async () => {
    await app.close();
    await host.stop();
  });

  const banner = () => app.notice('De verbinding is even weg.');

  it('is told, and the reading goes on where it was when there is one again', async () => {
    await app.slider('Snelheid').fill('2');
    await app.press('Space');
    await app.untilLit({ sentence: sentences[2] });
    host.loseConnections();
    await banner().waitFor();
    host.letIn();
    await banner().waitFor({ state: 'detached' });
    await app.page.getByText('Einde van de tekst').waitFor();
    expect(await sentencesLit(app)).toEqual(sentences);
  });

  it('loses no setting that is changed meanwhile, however long it lasts', async () => {
    host.loseConnections();
    await banner().waitFor();
    await app.openSettings('Kleuren');
    await app.page.getByRole('radio', { name: 'Crème' }).check();
    await app.openText('ander.txt', 'Een andere tekst.');
    // As long as the page is willing to wait for an answer.
    await app.page.getByText('wordt geopend').waitFor();
    await app.page.getByText('wordt geopend').waitFor({ state: 'detached' });
    await app.notice('De verbinding met Leesmee is weg.').waitFor();
    host.letIn();
    await banner().waitFor({ state: 'detached' });
    await expect.poll(() => readFile(path('home', 'settings.json'), 'utf8')).toContain('cream');
    expect(await app.article.getByText(title).isVisible()).toBe(true);
  });
});

describe('a host that has gone and come back', () => {
  it('lets an old page in no more, which says how to go on', async () => {
    const before = await startHost({ home: path('home') });
    const app = await openBridge(before.url);
    await before.stop();
    await app.notice('De verbinding is even weg.').waitFor();
    const after = await startHost({ home: path('home'), port: Number(new URL(before.url).port) });
    try {
      await app.notice('Leesmee heeft dit verzoek geweigerd.').waitFor();
      await app.notice('Open Leesmee opnieuw met het adres dat bij het starten werd getoond.').waitFor();
      expect(await app.article.getByText(title).isVisible()).toBe(true);
      expect((await app.page.goto(before.url))?.status()).toBe(403);
      await app.page.getByText('Geen toegang.').waitFor();
    } finally {
      await app.close();
      await after.stop();
    }
  });
});

describe('a folder that nothing can be saved in', () => {
  it('is told once, and takes nothing away from reading and setting', async () => {
    await writeFile(path('bestand'), 'Hier kan geen map staan.');
    const host = await startHost({ home: path('bestand', 'home') });
    const app = await openBridge(host.url);
    const told = app.notice('De instellingen kunnen niet worden bewaard.');
    const list = app.notice(/leeslijst/);
    try {
      await app.slider('Snelheid').fill('3');
      await told.waitFor();
      await list.first().waitFor();
      await app.button('Melding sluiten').first().click();
      await app.button('Melding sluiten').click();
      await told.waitFor({ state: 'detached' });
      await app.press('Space');
      await app.untilLit({ sentence: sentences[3] });
      await app.page.getByText('Einde van de tekst').waitFor();
      expect(await told.count()).toBe(0);
      expect(await list.count()).toBeLessThanOrEqual(1);
      expect(await app.slider('Snelheid').inputValue()).toBe('3');
    } finally {
      await app.close();
      await host.stop();
    }
  });
});
