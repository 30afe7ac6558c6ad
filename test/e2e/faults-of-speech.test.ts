import { EventEmitter, once } from 'node:events';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LeesmeeError } from '../../src/core/errors.ts';
import type { SpeechEngine } from '../../src/core/speech.ts';
import { AppPage } from '../support/app-page.ts';
import { audioTrace, installAudioProbe } from '../support/audio-probe.ts';
import { launchBrowser } from '../support/browser.ts';
import { installMediaKeys } from '../support/media-keys.ts';
import { ScriptedEngine } from '../support/scripted-engine.ts';
import { type ScriptedHost, startScriptedHost } from '../support/scripted-host.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const path = temporaryFolder();
let browser: Browser;
let host: ScriptedHost;
let app: AppPage;

beforeAll(async () => {
  browser = await launchBrowser(['--autoplay-policy=document-user-activation-required']);
});
afterAll(() => browser.close());
afterEach(async () => {
  await app.close();
  await host.stop();
});

async function open(engine: SpeechEngine, text: string, prepare = installAudioProbe): Promise<void> {
  host = await startScriptedHost({ home: path('home'), engine });
  app = await AppPage.open(browser, host.url, {}, prepare);
  await app.paste(text);
  await app.untilLit({ sentence: /[^.]+\./.exec(text)?.[0] });
}

declare global {
  interface Window {
    soundIsHeldBack: () => void;
  }
}

describe('a sentence that can’t be spoken', () => {
  it.each([
    ['at all', 'Dit faalt meteen.'],
    ['to its end', 'Na een begin sterft deze.'],
  ])('%s is skipped and marked, and the reading goes on', async (_, bad) => {
    await open(new ScriptedEngine(), `Een goed begin. ${bad} Daarna gaat het weer goed.`);
    await app.press('Space');
    await app.untilLit({ sentence: 'Daarna gaat het weer goed.', word: 'Daarna' });
    expect(await app.litAs('skipped')).toBe(bad);
    await app.page.getByText('Einde van de tekst').waitFor();
    expect(await app.notice(/voorlezen lukt/).count()).toBe(0);
  });
});

describe('a voice that fails', () => {
  const sentences = ['Zin een.', 'Zin twee.', 'Zin drie.', 'Zin vier.', 'Zin vijf.'];
  const voice = new ScriptedEngine();
  let works: boolean;
  const unsteady: SpeechEngine = {
    id: voice.id,
    voices: () => voice.voices(),
    async *synthesize(...request) {
      if (!works) throw new LeesmeeError({ code: 'synthesis-failed' });
      yield* voice.synthesize(...request);
    },
    close: async () => undefined,
  };

  beforeEach(async () => {
    works = false;
    await open(unsteady, sentences.join(' '));
    await app.press('Space');
    await app.button('Opnieuw proberen').waitFor();
  });

  it('stops the reading after three sentences in a row, with a message', async () => {
    await app.notice('Het voorlezen lukt hier niet.').waitFor();
    expect(await app.button('Voorlezen').isVisible()).toBe(true);
    expect((await app.lit()).sentence).toBe(sentences[2]);
    expect(await app.litAs('skipped')).toBe(sentences.slice(0, 3).join(''));
    expect((await audioTrace(app.page)).pieces).toEqual([]);
  });

  it('reads on from there when it is tried again and works', async () => {
    works = true;
    await app.button('Opnieuw proberen').click();
    await app.untilLit({ sentence: sentences[2], word: 'drie' });
    await app.button('Opnieuw proberen').waitFor({ state: 'detached' });
    expect(await app.litAs('skipped')).toBe(sentences.slice(0, 2).join(''));
    await app.untilLit({ sentence: sentences[4] });
    await app.page.getByText('Einde van de tekst').waitFor();
  });
});

describe('sound that the browser holds back until a click', () => {
  /** Has the media key for Play pressed as soon as there is a text, before any click or key in the page. */
  async function pressPlayAtOnce(page: Page): Promise<void> {
    await installMediaKeys(page);
    await installAudioProbe(page);
    await page.addInitScript(() => {
      const starting = setInterval(() => {
        if (!document.querySelector('article h1')) return;
        clearInterval(starting);
        window.mediaKeys.play?.({ action: 'play' });
        new MutationObserver((_, observer) => {
          if (!document.body.textContent?.includes('Geluid aanzetten')) return;
          observer.disconnect();
          window.soundIsHeldBack();
        }).observe(document.body, { subtree: true, childList: true });
      }, 10);
    });
  }

  it('is asked for with a notice, and sounds from the first word after that click', async () => {
    host = await startScriptedHost({ home: path('home'), engine: new ScriptedEngine() });
    // Nothing may be looked up in the page before that: it would count as the reader's own doing.
    const events = new EventEmitter();
    const heldBack = once(events, 'heldBack');
    app = await AppPage.load(browser, host.url, {}, async (page) => {
      await pressPlayAtOnce(page);
      await page.exposeFunction('soundIsHeldBack', () => events.emit('heldBack'));
    });
    await heldBack;
    await app.notice('De browser wacht op een klik').waitFor();
    const [context] = await app.page.evaluate(() => window.audioTrace.contexts.map(({ state }) => state));
    expect(context).toBe('suspended');
    const title = (await app.article.getByRole('heading').first().textContent()) ?? '';
    await app.button('Geluid aanzetten').click();
    await app.notice('De browser wacht op een klik').waitFor({ state: 'detached' });
    const wordsSeen = async () => {
      const { frames } = await audioTrace(app.page);
      const words = frames.filter(({ sentence }) => sentence === title).map(({ word }) => word);
      return [...new Set(words)].filter((word) => word !== '');
    };
    const words = title.split(' ');
    await expect.poll(async () => (await wordsSeen()).length).toBe(words.length);
    expect(await wordsSeen()).toEqual(words);
  });
});
