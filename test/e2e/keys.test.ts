/** The keys as a reader changes them, with the keyboard alone. */
import type { Browser, Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { AppPage } from '../support/app-page.ts';
import { launchBrowser } from '../support/browser.ts';
import { type ScriptedHost, startScriptedHost } from '../support/scripted-host.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const sentences = ['De molen', 'De molenaar draait de kap.', 'De wind komt uit het westen.'];
const text = `# ${sentences[0]}\n\n${sentences[1]} ${sentences[2]}`;

const path = temporaryFolder();
let browser: Browser;
let host: ScriptedHost;
let app: AppPage;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  host = await startScriptedHost({ home: path() });
});
afterEach(async () => {
  await app.close();
  await host.stop();
});

it('Space that is pressed before there is a text has it read as soon as it is there', async () => {
  app = await AppPage.load(browser, host.url, {}, async (page) => {
    // From before the page's own script, as a reader does who presses at once.
    await page.addInitScript(() => {
      addEventListener('DOMContentLoaded', () => {
        document.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true, cancelable: true }));
      });
    });
  });
  await app.button('Pauzeren').waitFor();
  await app.article.getByRole('heading').first().waitFor();
  expect(await app.button('Pauzeren').isVisible()).toBe(true);
});

describe('the list of keys', () => {
  const list = () => app.page.getByRole('dialog', { name: 'Bedienen met het toetsenbord' });
  const keyOf = (command: string): Locator =>
    list().getByRole('button', { name: `: toets wijzigen van ${command}` });
  const press = (key: string) => app.page.keyboard.press(key);
  const choose = async (command: string, ...keys: readonly string[]) => {
    await keyOf(command).focus();
    await press('Enter');
    await list()
      .getByRole('textbox', { name: `Nieuwe toets: ${command}` })
      .waitFor();
    for (const key of keys) await press(key);
  };
  const open = async () => {
    app = await AppPage.open(browser, host.url);
    await app.openText('molen.md', text);
    await app.untilLit({ sentence: sentences[0] });
    await app.press('?');
    await list().waitFor();
  };
  const isShown = async (command: string, key: string) => {
    await expect.poll(() => keyOf(command).textContent()).toBe(`${key}: toets wijzigen van ${command}`);
  };

  beforeEach(open);

  it('takes another key, which works at once and after a new start, and the old one doesn’t', async () => {
    await choose('Volgende zin', 'n');
    await isShown('Volgende zin', 'N');
    expect(await keyOf('Volgende zin').evaluate((key) => key === document.activeElement)).toBe(true);
    await press('Escape');
    await list().waitFor({ state: 'hidden' });
    await app.press('ArrowRight');
    await app.press('n');
    await app.untilLit({ sentence: sentences[1] });
    await app.close();
    await open();
    await isShown('Volgende zin', 'N');
  });

  it('says whose a key is that can’t be chosen, and leaves it when Escape is pressed', async () => {
    await choose('Volgende zin', 'Control+Shift+j');
    await list().getByText('Die toets is van de browser').waitFor();
    await press('PageDown');
    await list().getByText('Met die toets schuif je').waitFor();
    await press('Escape');
    await isShown('Volgende zin', 'Pijl rechts');
    expect(await list().isVisible()).toBe(true);
  });

  it('names the command that has a key, and gives it over when asked', async () => {
    await choose('Volgende zin', 'ArrowLeft');
    await list().getByText('Pijl links hoort al bij ‘Vorige zin’').waitFor();
    await press('Enter');
    await isShown('Volgende zin', 'Pijl links');
    await isShown('Vorige zin', 'geen toets');
  });

  it('takes a key away, gives all back, and takes that back too', async () => {
    await choose('Zin nog eens voorlezen', 'Backspace');
    await isShown('Zin nog eens voorlezen', 'geen toets');
    await app.button('Alle toetsen terug naar standaard').focus();
    await press('Enter');
    await isShown('Zin nog eens voorlezen', 'R');
    await press('Enter');
    await isShown('Zin nog eens voorlezen', 'geen toets');
    await app.button('Zin nog eens voorlezen terug naar R').focus();
    await press('Enter');
    await isShown('Zin nog eens voorlezen', 'R');
  });

  it('lets the keys of one character be switched off', async () => {
    await list().getByRole('checkbox', { name: 'Toetsen van één teken gebruiken' }).focus();
    await press('Space');
    await isShown('Zin nog eens voorlezen', 'R (uit)');
    await press('Escape');
    await list().waitFor({ state: 'hidden' });
    await app.press('?');
    await app.press('ArrowRight');
    await app.untilLit({ sentence: sentences[1] });
    expect(await list().isVisible()).toBe(false);
  });
});
