/**
 * A browser for the tests of a file, and a fresh host and page for each test: what one test opened would be there at
 * the start of the next.
 */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { AppPage, type RunningHost, startHost } from './app-page.ts';
import { launchBrowser } from './browser.ts';

type Host = Pick<RunningHost, 'url' | 'stop'>;
type LoadArguments = Parameters<typeof AppPage.open>;

type Options = {
  readonly start?: () => Promise<Host>;
  readonly page?: LoadArguments[2];
  /** What must happen to a page before it loads anything. */
  readonly prepare?: LoadArguments[3];
};

/** `opened` is called with each page as soon as it shows a text, and ends before the test begins. */
export function pageForEachTest(opened: (app: AppPage) => unknown, options: Options = {}): void {
  const { start = startHost, page = {}, prepare } = options;
  let browser: Browser;
  let host: Host;
  let app: AppPage;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  beforeEach(async () => {
    host = await start();
    app = await AppPage.open(browser, host.url, page, prepare);
    await opened(app);
  });
  afterEach(async () => {
    await app.close();
    await host.stop();
  });
  afterAll(async () => {
    await browser.close();
  });
}
