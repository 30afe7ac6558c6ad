import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { ArticlePart } from '../../src/contract/leesmee-api.ts';
import { AppPage } from '../support/app-page.ts';
import { launchBrowser } from '../support/browser.ts';
import { type ScriptedHost, startScriptedHost } from '../support/scripted-host.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const path = temporaryFolder();
let browser: Browser;
let host: ScriptedHost;
let app: AppPage;
let goOn: () => void;
let given: AbortSignal | null;

/** A document that is half read until the test lets it go on. */
async function* openBytes(_: unknown, signal: AbortSignal): AsyncGenerator<ArticlePart, void> {
  given = signal;
  yield { part: 'progress', done: 0.5 };
  await new Promise<void>((resolve) => {
    goOn = resolve;
    signal.addEventListener('abort', () => resolve());
  });
  yield { part: 'head', id: '0'.repeat(32), title: 'Traag', date: null, language: 'nl', blockCount: 1 };
  yield { part: 'blocks', blocks: [{ kind: 'paragraph', text: 'Eindelijk is het er.' }] };
}

beforeAll(async () => {
  browser = await launchBrowser();
  host = await startScriptedHost({ home: path('home'), handlers: { 'documents.openBytes': openBytes } });
});
afterAll(async () => {
  await browser.close();
  await host.stop();
});
beforeEach(async () => {
  app = await AppPage.open(browser, host.url);
  await app.openText('traag.pdf', 'zomaar');
  await app.page.getByText('“traag.pdf” wordt geopend…').waitFor();
});
afterEach(() => app.close());

const bar = () => app.page.getByRole('progressbar', { name: 'Voortgang van het openen' });

it('shows how far a document is that takes long, until it is there', async () => {
  expect(await bar().getAttribute('value')).toBe('0.5');
  goOn();
  await app.article.getByText('Eindelijk is het er.').waitFor();
  await bar().waitFor({ state: 'detached' });
});

it('lets a reader give it up, and keeps what was open', async () => {
  const title = await app.article.getByRole('heading').first().textContent();
  await app.button('Openen afbreken').click();
  await bar().waitFor({ state: 'detached' });
  await expect.poll(() => given?.aborted).toBe(true);
  expect(await app.article.getByRole('heading').first().textContent()).toBe(title);
  expect(await app.article.evaluate((article) => document.activeElement === article)).toBe(true);
});
