/**
 * From the press that changes a setting to the painted page that shows it, in milliseconds, for a short article and
 * for a text of 1 MB; and the same for a slider that changes nothing but itself, which is what the browser takes.
 * `ratio` is a setting's median over that.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { dutch } from '../../src/reader/messages/dutch.ts';
import { AppPage, startHost } from '../support/app-page.ts';
import { launchBrowser } from '../support/browser.ts';
import { ordinaryText } from './support/ordinary-text.ts';
import { summary } from './support/statistics.ts';

const presses = 20;

const { names, options, sections } = dutch.settingsPanel;
const sliders = {
  [sections.letters]: [names.fontSize, names.letterSpacing],
  [sections.lines]: [names.lineHeight, names.lineLength],
};
const themes = [options.theme.dark, options.theme.cream];

/**
 * From the event that the browser made of the press to the task after the frame in which the article changed last.
 * A change that comes in several frames counts to the end; what a frame changes while it is laid out is in that frame.
 */
async function watchChanges(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen = { pressed: 0, painted: 0, frames: 0 };
    Object.assign(window, { seenChange: seen });
    let hasChanged = false;
    let isRendering = false;
    let framesSincePress = 0;
    // Whichever comes first of a task after the frame and the next frame: a busy browser may put the task off.
    const frameIsDone = () => {
      if (isRendering && hasChanged) {
        hasChanged = false;
        seen.painted = performance.now();
        seen.frames = framesSincePress;
      }
      isRendering = false;
    };
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = frameIsDone;
    const eachFrame = () => {
      frameIsDone();
      framesSincePress += 1;
      isRendering = true;
      port2.postMessage(null);
      requestAnimationFrame(eachFrame);
    };
    requestAnimationFrame(eachFrame);
    const pressed = (event: Event) => {
      isRendering = false;
      seen.pressed = event.timeStamp;
      framesSincePress = 0;
    };
    for (const kind of ['keydown', 'pointerdown'])
      document.addEventListener(kind, pressed, { capture: true });
    const changed = new MutationObserver(() => {
      hasChanged = true;
    });
    changed.observe(document.documentElement, { attributes: true });
    changed.observe(document.querySelector('main article, output') ?? document.body, {
      attributes: true,
      childList: true,
      subtree: true,
    });
  });
}

type Change = { readonly ms: number; readonly frames: number };

const settleMs = 400;

async function changesBy(page: Page, press: () => Promise<unknown>): Promise<readonly Change[]> {
  const changes: Change[] = [];
  for (let round = 0; round < presses; round += 1) {
    await press();
    await page.waitForTimeout(settleMs);
    const { pressed, painted, frames } = await page.evaluate(
      () =>
        (window as unknown as { seenChange: Record<'pressed' | 'painted' | 'frames', number> }).seenChange,
    );
    if (painted < pressed) throw new Error('nothing changed on the page');
    changes.push({ ms: painted - pressed, frames });
  }
  return changes;
}

/** Also how many of the changes were whole in the first frame after the press. */
const summaryOf = (changes: readonly Change[]) => ({
  ...summary(changes.map(({ ms }) => ms)),
  inFirstFrame: changes.filter(({ frames }) => frames <= 1).length,
});

/** Right and left by turns, so that no end of the range is met. */
function pressesOn(slider: Locator): () => Promise<unknown> {
  let isRight = false;
  return () => {
    isRight = !isRight;
    return slider.press(isRight ? 'ArrowRight' : 'ArrowLeft');
  };
}

async function bareSlider(page: Page): Promise<readonly Change[]> {
  await page.setContent('<input type="range" max="100" value="50"><output>50</output>');
  await page.evaluate(() => {
    const [slider, output] = [document.querySelector('input'), document.querySelector('output')];
    slider?.addEventListener('input', () => output?.replaceChildren(slider.value));
  });
  await watchChanges(page);
  return changesBy(page, pressesOn(page.getByRole('slider')));
}

export async function bench() {
  const [browser, host] = await Promise.all([launchBrowser([], 'whole'), startHost()]);
  try {
    const bare = summaryOf(await bareSlider(await browser.newPage()));
    const of = (changes: readonly Change[]) => {
      const found = summaryOf(changes);
      return { ...found, ratio: Number((found.median / bare.median).toFixed(2)) };
    };
    const texts = {
      'short article': readFileSync(join('test/fixtures/e2e/de-veerman.txt'), 'utf8'),
      '1 MB': ordinaryText(1e6),
    };
    const results: Record<string, object> = { 'bare slider': bare };
    for (const [name, text] of Object.entries(texts)) {
      const app = await AppPage.open(browser, host.url);
      const { page } = app;
      await app.openText('tekst.txt', text);
      await page.waitForTimeout(3000);
      await watchChanges(page);
      const found: Record<string, object> = {};
      for (const [section, inIt] of Object.entries(sliders)) {
        await app.openSettings(section);
        for (const slider of inIt) found[slider] = of(await changesBy(page, pressesOn(app.slider(slider))));
      }
      await app.openSettings(sections.colours);
      let theme = 0;
      const nextTheme = () => {
        theme += 1;
        return page
          .getByRole('radio', { name: themes[theme % themes.length] ?? '', exact: true })
          .check({ force: true });
      };
      found[names.theme] = of(await changesBy(page, nextTheme));
      results[name] = found;
      await app.close();
    }
    return results;
  } finally {
    await browser.close();
    await host.stop();
  }
}
