import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DoctorReport } from '../../src/core/doctor.ts';
import type { Voice } from '../../src/core/speech.ts';
import { AppPage } from '../support/app-page.ts';
import { launchBrowser } from '../support/browser.ts';
import { ScriptedEngine } from '../support/scripted-engine.ts';
import { type ScriptedHost, startScriptedHost } from '../support/scripted-host.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const title = 'De zeilmaker';
const sentence =
  'De zeilmaker naait al veertig jaar aan het zeil van de oude klipper die elke zomer naar Terschelling vaart.';
const text = `# ${title}\n\n${sentence} Zijn dochter helpt.`;
const section = 'Stem en pauzes';
const patience = { timeout: 20_000 };
const hostile = 'Xander"; $(touch x)\n<b>';

const path = temporaryFolder();
let browser: Browser;
let engine: ScriptedEngine;
let host: ScriptedHost;
let app: AppPage;

const report = (patch: Partial<DoctorReport>, voices: readonly Voice[]): DoctorReport => ({
  system: 'debian',
  voices,
  backEnds: [
    {
      id: 'scripted',
      name: 'Tonen',
      delivery: 'audio',
      finding: { state: 'found', voices, missing: [{ name: 'Toon 9', reason: 'broken' }], otherVoices: 2 },
    },
    {
      id: 'mbrola',
      name: 'MBROLA',
      delivery: 'audio',
      finding: { state: 'not-installed', program: 'mbrola' },
    },
  ],
  steps: [
    {
      code: 'install-packages',
      gives: 'mbrola',
      manager: 'apt',
      packages: ['mbrola', 'mbrola-nl2'],
      archive: 'contrib non-free',
    },
  ],
  ...patch,
});

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(() => {
  engine = new ScriptedEngine({ voices: [{ gender: 'female' }, { language: 'nl-BE', offline: false }] });
});
afterEach(async () => {
  await app.close();
  await host.stop();
});

async function open(handlers: Parameters<typeof startScriptedHost>[0]['handlers'] = {}): Promise<void> {
  host = await startScriptedHost({ home: path('home'), engine, handlers });
  app = await AppPage.open(browser, host.url, { permissions: ['clipboard-read', 'clipboard-write'] });
  await app.drop({ name: 'zeilmaker.md', text });
  await app.untilLit({ sentence: title });
}

const radio = (name: string) => app.page.getByRole('radio', { name, exact: true });
const lastAsked = (words: string) =>
  engine.requests.findLast(({ text: said }) => said.startsWith(words))?.delivery;

/** What the big button says from now on, each time that it says something else. */
async function noteButtonsShown(): Promise<() => Promise<readonly string[]>> {
  await app.page.evaluate(() => {
    const shown: string[] = [];
    Object.assign(window, { shown });
    const button = document.querySelector('.player .button-primary');
    let before = button?.textContent;
    new MutationObserver(() => {
      const now = button?.textContent ?? '';
      if (now !== before) shown.push(now);
      before = now;
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return () => app.page.evaluate(() => [...(window as unknown as { shown: string[] }).shown]);
}

describe('the voice picker', () => {
  it('says of each voice what is known, and keeps the one that is chosen', async () => {
    await open();
    await app.openSettings(section);
    expect(await radio('Toon 0').isChecked()).toBe(true);
    const described = async (name: string) =>
      app.page.locator(`[id="${await radio(name).getAttribute('aria-describedby')}"]`).innerText();
    expect(await described('Toon 0')).toBe('Nederland · vrouw · scripted · werkt zonder internet');
    expect(await described('Toon 1')).toBe(
      'België · scripted · alleen met internet: de tekst gaat naar de maker van de stem',
    );
    await radio('Toon 1').check();
    await app.page.reload();
    await app.openSettings(section);
    await expect.poll(() => radio('Toon 1').isChecked(), patience).toBe(true);
  });

  it('lets another voice go on in the sentence that sounds', async () => {
    await open();
    await app.clickWords('De zeilmaker naait');
    await app.openSettings(section);
    await radio('Toon 1').check();
    await expect.poll(() => lastAsked('De zeilmaker naait')?.voice, patience).toBe('scripted:1');
    await app.page.getByText('Einde van de tekst').waitFor();
    expect(lastAsked('Zijn dochter')?.voice).toBe('scripted:1');
  });

  it('lets each voice be heard at the present speed, while the reading waits and then goes on', async () => {
    await open();
    await app.slider('Snelheid').fill('0.5');
    await app.clickWords('De zeilmaker naait');
    await app.openSettings(section);
    const seen = await noteButtonsShown();
    await app.button('Beluister Toon 1').click();
    await expect.poll(seen, patience).toEqual(['Voorlezen', 'Pauzeren']);
    expect(lastAsked('Goedemiddag')).toMatchObject({ voice: 'scripted:1', rate: 0.5 });
    expect(lastAsked('De zeilmaker naait')?.voice).toBe('scripted:0');
    expect(await radio('Toon 0').isChecked()).toBe(true);
  });
});

describe('a chosen voice that is missing', () => {
  it('has the next best speak, and its name is only a name', async () => {
    host = await startScriptedHost({ home: path('home'), engine, voice: `mac-say:${hostile}` });
    app = await AppPage.open(browser, host.url);
    await app.drop({ name: 'zeilmaker.md', text });
    await app.notice(`De gekozen stem “${hostile}” is er niet. Nu leest “Toon 0” voor.`).waitFor();
    await app.clickWords('De zeilmaker naait');
    await app.untilLit({ sentence, word: 'naait' });
    expect(lastAsked('De zeilmaker naait')?.voice).toBe('scripted:0');
    await app.openSettings(section);
    await radio('Toon 1').check();
    await app.notice(/De gekozen stem/).waitFor({ state: 'detached' });
  });
});

describe('the voice doctor', () => {
  it('tells what there is, what is missing and what to do, and looks again', async () => {
    const voices = [...(await engine.voices())];
    const more: Voice = { ...voices[0]!, id: 'scripted:2', name: 'Toon 2' };
    await open({
      'voices.doctor': async () => report({}, voices),
      'voices.refresh': async () => report({ steps: [] }, [...voices, more]),
    });
    await app.openSettings(section);
    await app.button('Stemmendokter').click();
    const doctor = app.page.getByRole('dialog', { name: 'Stemmendokter' });
    const says = (words: string) => doctor.getByText(words, { exact: true }).waitFor();
    await says('Er zijn 2 Nederlandse stemmen.');
    await says('Toon 1 (België)');
    await says('Toon 9 is er wel, maar werkt niet.');
    await says('“mbrola” is niet geïnstalleerd.');
    await doctor.getByRole('heading', { name: 'Stemmen van de browser' }).waitFor();

    const command = 'sudo apt install mbrola mbrola-nl2';
    await says(command);
    await doctor.getByRole('button', { name: `Kopieer “${command}”` }).click();
    await says('Gekopieerd. Plak het in een terminal.');
    expect(await app.page.evaluate(() => navigator.clipboard.readText())).toBe(command);

    await doctor.getByRole('button', { name: 'Opnieuw zoeken' }).click();
    await says('Klaar met zoeken: 3 Nederlandse stemmen gevonden.');
    await says('Alles wat Leesmee op dit systeem kan gebruiken is er.');
    await app.page.keyboard.press('Escape');
    await doctor.waitFor({ state: 'detached' });
    expect(await app.button('Stemmendokter').evaluate((button) => button === document.activeElement)).toBe(
      true,
    );
    await radio('Toon 2').waitFor();
  });

  it('says why it can’t look, and can be asked again', async () => {
    await open({ 'voices.doctor': () => Promise.reject(new Error('broken')) });
    await app.openSettings(section);
    await app.button('Stemmendokter').click();
    await app.page.getByRole('dialog').getByRole('alert').getByText(/./).waitFor();
    await app.button('Opnieuw zoeken').click();
    await app.page.getByText(/Klaar met zoeken/).waitFor();
    await app.page.getByRole('heading', { name: 'MBROLA' }).waitFor();
  });
});

describe('a text that isn’t Dutch', () => {
  const english =
    'The sailmaker has been sewing for forty years. His daughter helps him with the heavy canvas.';

  it.each([
    ['Play is pressed again', () => app.press('Space')],
    ['it is to be read anyway', () => app.button('Toch voorlezen').click()],
  ])('is given to no voice until %s', async (_, ask) => {
    await open();
    await app.paste(english);
    await app.notice(/lijkt geen Nederlands te zijn \(Engels\)/).waitFor();
    await app.button('Volgende zin').click();
    await app.untilLit({ sentence: 'His daughter helps him with the heavy canvas.' });
    await app.press('Space');
    await app.notice(/druk nog een keer op “Voorlezen”/).waitFor();
    expect(await app.button('Voorlezen').isVisible()).toBe(true);
    expect(lastAsked('The sailmaker')).toBeUndefined();
    expect(lastAsked('His daughter')).toBeUndefined();
    await ask();
    await app.untilLit({ sentence: 'His daughter helps him with the heavy canvas.', word: 'daughter' });
    expect(await app.notice(/lijkt geen Nederlands/).count()).toBe(0);
    await app.clickWords('The sailmaker');
    await app.untilLit({ word: 'sewing' });
  });
});
