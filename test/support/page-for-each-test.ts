/** A browser for the tests of a file and a fresh page for each test, on a host for all of them or one for each. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { AppPage, type RunningHost, startHost } from './app-page.ts';
import { launchBrowser } from './browser.ts';

type Host = Pick<RunningHost, 'url' | 'stop'>;
type LoadArguments = Parameters<typeof AppPage.open>;

type Options = {
  readonly start?: () => Promise<Host>;
  /** Otherwise what one test changes the next one finds. */
  readonly hostForEachTest?: boolean;
  readonly page?: LoadArguments[2];
  /** What must happen to a page before it loads anything. */
  readonly prepare?: LoadArguments[3];
};

/** `opened` is called with each page as soon as it shows a text, and ends before the test begins. */
export function pageForEachTest(opened: (app: AppPage) => unknown, options: Options = {}): void {
  const { start = startHost, hostForEachTest = false, page = {}, prepare } = options;
  let browser: Browser;
  let host: Host;
  let app: AppPage;
  beforeAll(async () => {
    browser = await launchBrowser();
    if (!hostForEachTest) host = await start();
  });
  beforeEach(async () => {
    if (hostForEachTest) host = await start();
    app = await AppPage.open(browser, host.url, page, prepare);
    await opened(app);
  });
  afterEach(async () => {
    await app.close();
    if (hostForEachTest) await host.stop();
  });
  afterAll(async () => {
    await browser.close();
    if (!hostForEachTest) await host.stop();
  });
}
