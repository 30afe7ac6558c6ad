import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { AppPage } from '../support/app-page.ts';
import { audioTrace, clearAudioTrace, installAudioProbe, utterancesOf } from '../support/audio-probe.ts';
import { launchBrowser } from '../support/browser.ts';
import { ScriptedEngine, scriptedTone } from '../support/scripted-engine.ts';
import { type ScriptedHost, startScriptedHost } from '../support/scripted-host.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const title = 'De molen';
const sentences = [
  'De wieken draaien al sinds de vroege ochtend in een stevige wind uit het westen.',
  'De steen maalt.',
  'Het meel stuift.',
  'De molenaar fluit.',
];
const text = `# ${title}\n\n${sentences[0]} ${sentences[1]}\n\n${sentences.slice(2).join(' ')}`;

declare global {
  interface Window {
    /** The loudest sample of the last third of a second that went to the loudspeaker. */
    loudness: () => number;
  }
}

const path = temporaryFolder();
let browser: Browser;
let engine: ScriptedEngine;
let host: ScriptedHost;
let app: AppPage;

async function installLoudnessMeter(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const connect: (this: AudioNode, target: AudioNode) => AudioNode = AudioNode.prototype.connect;
    AudioNode.prototype.connect = function (this: AudioNode, target: AudioNode) {
      if (target instanceof AudioDestinationNode) {
        const meter = new AnalyserNode(this.context, { fftSize: 8192 });
        connect.call(this, meter);
        const samples = new Float32Array(meter.fftSize);
        window.loudness = () => {
          meter.getFloatTimeDomainData(samples);
          return Math.max(...samples);
        };
      }
      return connect.call(this, target);
    } as AudioNode['connect'];
  });
}

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  engine = new ScriptedEngine();
  host = await startScriptedHost({ home: path('home'), engine });
  app = await AppPage.open(browser, host.url, {}, async (page) => {
    await installAudioProbe(page);
    await installLoudnessMeter(page);
  });
  await app.drop({ name: 'molen.md', text });
  await app.untilLit({ sentence: title });
  await app.openSettings('Stem en pauzes');
});
afterEach(async () => {
  await app.close();
  await host.stop();
});

it('speed and pitch are asked of the voice, for the sentence that sounds and those that follow', async () => {
  await app.press('Space');
  await app.untilLit({ sentence: sentences[0] });
  await app.slider('Snelheid').fill('0.5');
  await app.slider('Toonhoogte').fill('1.4');
  for (const beginning of ['De wieken', 'De steen']) {
    const asked = () => engine.requests.findLast(({ text: spoken }) => spoken.startsWith(beginning));
    await expect.poll(() => asked()?.delivery).toMatchObject({ rate: 0.5, pitch: 1.4 });
  }
});

it('volume changes what sounds now', async () => {
  const full = scriptedTone.loudness / 32_768;
  const loudness = () => app.page.evaluate(() => window.loudness());
  await app.press('Space');
  await expect.poll(loudness).toBeCloseTo(full, 2);
  await app.slider('Volume').fill('0.5');
  await expect.poll(loudness).toBeCloseTo(full / 2, 2);
  await app.slider('Volume').fill('0');
  await expect.poll(loudness).toBeCloseTo(0, 3);
});

/** The silences after the title, a sentence and a paragraph, in seconds, to the millisecond. */
async function silences(): Promise<readonly number[]> {
  await clearAudioTrace(app.page);
  await app.press('Space');
  await app.page.getByText('Einde van de tekst').waitFor();
  const heard = utterancesOf((await audioTrace(app.page)).pieces);
  return heard.slice(1, 4).map(({ at }, index) => Math.round((at - (heard[index]?.end ?? 0)) * 1000) / 1000);
}

it('pauses are as long as they were set', async () => {
  await app.slider('Snelheid').fill('3');
  expect(await silences()).toEqual([0.7, 0.25, 0.5]);
  await app.slider('Pauze na een kop').fill('0.1');
  await app.slider('Pauze na een zin').fill('0.4');
  await app.slider('Pauze na een alinea').fill('0.2');
  expect(await silences()).toEqual([0.1, 0.4, 0.2]);
});

it.each([
  ['1', 1],
  // Then the first silence after the title is that between the paragraphs.
  ['0', 0.5],
])('a pause of %s s counts from the sentence that sounds', async (pause, silence) => {
  await app.press('Space');
  await app.untilLit({ sentence: sentences[0] });
  await app.slider('Pauze na een zin').fill(pause);
  await app.untilLit({ sentence: sentences[2], word: 'meel' });
  const [, first, second] = utterancesOf((await audioTrace(app.page)).pieces);
  expect((second?.at ?? 0) - (first?.end ?? 0)).toBeCloseTo(silence, 3);
});
