/**
 * The voices of this machine in a real browser: those of the system that give sound, and those that speak by
 * themselves through speech-dispatcher, where it has them.
 */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { audibleStretches } from '../bench/support/audible.ts';
import { type SoundRecorder, startSoundRecorder } from '../bench/support/sound-recorder.ts';
import { AppPage, type RunningHost, startHost } from '../support/app-page.ts';
import { audioTrace, clearAudioTrace, installAudioProbe } from '../support/audio-probe.ts';
import { launchBrowser } from '../support/browser.ts';

const sentences = [
  'De veerman wacht.',
  'Aan de overkant staat een vrouw met twee fietsen en een hond.',
  '‘Kom maar’, roept hij.',
];
const text = `${sentences[0]}\n\n${sentences.slice(1).join(' ')}`;
const section = 'Stem en pauzes';

const programs = ['speech-dispatcher', 'pulseaudio', 'pactl', 'parec'];
const isOnPath = (name: string) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
const absent = programs.filter((name) => !isOnPath(name));

if (absent.length > 0) {
  describe('live voices', () => {
    it.skip(`can’t be heard on this machine: ${absent.join(', ')} not installed`, () => undefined);
  });
} else describe('on this machine', onThisMachine);

function onThisMachine(): void {
  const before = { ...process.env };
  let recorder: SoundRecorder;
  let browser: Browser;
  let host: RunningHost;
  let app: AppPage;

  beforeAll(async () => {
    recorder = await startSoundRecorder();
    Object.assign(process.env, recorder.env);
    [browser, host] = await Promise.all([
      launchBrowser(['--enable-speech-dispatcher'], 'whole'),
      startHost(),
    ]);
  });
  afterAll(async () => {
    await browser.close();
    await host.stop();
    await recorder.close();
    for (const name of Object.keys(recorder.env)) delete process.env[name];
    Object.assign(process.env, before);
  });
  beforeEach(async () => {
    app = await AppPage.open(browser, host.url, {}, installAudioProbe);
    await app.paste(text);
    await app.article.getByText('De veerman').waitFor();
    await app.openSettings(section);
    await live().waitFor();
    await embedded().check();
  });
  afterEach(() => app.close());

  const live = () => app.page.getByRole('radio', { name: /^Dutch/ }).first();
  const embedded = () => app.page.getByRole('radio', { name: 'eSpeak NG', exact: true });

  /** The sentences that were lit, from the first one on. */
  async function litInOrder(): Promise<readonly string[]> {
    const lit = (await audioTrace(app.page)).frames.map(({ sentence }) => sentence);
    const changes = lit.filter((sentence, index) => sentence !== '' && sentence !== lit[index - 1]);
    return changes.slice(changes.indexOf(sentences[0]!));
  }

  it('every voice that is listed reads aloud, from the first sentence to the last', async () => {
    await app.slider('Snelheid').fill('2');
    const picker = app.page.getByRole('group', { name: 'Stem', exact: true });
    const names = await picker
      .getByRole('radio')
      .evaluateAll((radios) =>
        radios.map((input) => (input as HTMLInputElement).labels?.[0]?.innerText ?? ''),
      );
    expect(names.length).toBeGreaterThan(2);
    // Variants of a voice are one entry.
    expect(names.filter((name) => name.includes('+'))).toEqual([]);
    for (const name of names) {
      await app.page.getByRole('radio', { name, exact: true }).check();
      await clearAudioTrace(app.page);
      const recording = await recorder.record();
      await app.press('Space');
      await app.button('Pauzeren').waitFor();
      await app.page.getByText('Einde van de tekst').waitFor();
      const heard = audibleStretches(await recording.stop(), 250);
      expect(await litInOrder(), name).toEqual(sentences);
      expect(heard.length, name).toBeGreaterThanOrEqual(1);
    }
  });

  it('a live voice begins its sentence again after a pause', async () => {
    await live().check();
    await app.clickWords('Aan de overkant');
    await app.untilLit({ sentence: sentences[1] });
    await app.button('Pauzeren').click();
    await app.button('Voorlezen').waitFor();
    await app.untilLit({ sentence: sentences[1] });
    await app.button('Voorlezen').click();
    await app.page.getByText('Einde van de tekst').waitFor();
    expect((await app.lit()).sentence).toBe(sentences[2]);
  });

  it('another kind of voice goes on with the sentence that is read', async () => {
    await app.clickWords('Aan de overkant');
    await app.untilLit({ sentence: sentences[1], word: 'overkant' });
    await clearAudioTrace(app.page);
    await live().check();
    await app.untilLit({ sentence: sentences[2] });
    await embedded().check();
    await app.untilLit({ sentence: sentences[2], word: 'roept' });
    const { frames } = await audioTrace(app.page);
    expect(new Set(frames.map(({ sentence }) => sentence))).toEqual(new Set(sentences.slice(1)));
  });

  it('a live voice is heard before it is chosen, while the reading waits', async () => {
    await app.clickWords('Aan de overkant');
    await app.untilLit({ word: 'overkant' });
    await app
      .button(
        `Beluister ${await live().evaluate((input) => (input as HTMLInputElement).labels?.[0]?.innerText)}`,
      )
      .click();
    await app.button('Voorlezen').waitFor();
    await app.untilLit({ sentence: sentences[2], word: 'roept' });
  });
}
