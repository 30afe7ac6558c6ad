/**
 * The app as a reader meets it: the browser host as a process of its own, started by the launcher, and its
 * page in a real browser. Everything is done and seen through roles, names and what is lit.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';

const launcher = join(import.meta.dirname, '../../src/cli/launch.mjs');

export type RunningHost = {
  readonly url: string;
  readonly home: string;
  readonly process: ChildProcess;
  stop(): Promise<void>;
};

export type HostOptions = {
  /** A folder to keep settings in; one of its own by default, removed at the end. */
  readonly home?: string;
  readonly file?: string;
  readonly port?: number;
  readonly env?: Readonly<Record<string, string>>;
};

export async function startHost(options: HostOptions = {}): Promise<RunningHost> {
  const home = options.home ?? (await mkdtemp(join(tmpdir(), 'leesmee-')));
  const words = [
    'serve',
    '--no-open',
    '--port',
    String(options.port ?? 0),
    ...(options.file ? [options.file] : []),
  ];
  const child = spawn(process.execPath, [launcher, ...words], {
    env: { ...process.env, LEESMEE_HOME: home, LANG: 'nl_NL.UTF-8', ...options.env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout });
  const [url] = (await Promise.race([
    once(lines, 'line'),
    once(child, 'exit').then(() => {
      throw new Error('the host stopped before it gave its address');
    }),
  ])) as [string];
  return {
    url,
    home,
    process: child,
    async stop() {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGTERM');
        await once(child, 'exit');
      }
      if (!options.home) await rm(home, { recursive: true, force: true });
    },
  };
}

/** What is lit now, as text: the sentence and the word, or nothing. */
export type Lit = { readonly sentence: string; readonly word: string };

export class AppPage {
  readonly page: Page;
  readonly #context: BrowserContext;

  private constructor(page: Page, context: BrowserContext) {
    this.page = page;
    this.#context = context;
  }

  /** `prepare` is what must happen to the page before it loads anything. */
  static async open(
    browser: Browser,
    url: string,
    options: Parameters<Browser['newContext']>[0] = {},
    prepare: (page: Page) => Promise<void> = async () => {},
  ) {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      locale: 'nl-NL',
      ...options,
    });
    const page = await context.newPage();
    await prepare(page);
    const app = new AppPage(page, context);
    await page.goto(url);
    await app.article.getByRole('heading').first().waitFor();
    return app;
  }

  close(): Promise<void> {
    return this.#context.close();
  }

  get article(): Locator {
    return this.page.getByRole('main').getByRole('article');
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  async openText(name: string, text: string | Buffer): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.button('Openen').click();
    await (await chooser).setFiles({
      name,
      mimeType: 'text/plain',
      buffer: typeof text === 'string' ? Buffer.from(text) : text,
    });
  }

  /** Waits, frame by frame, until this sentence or this word is lit. */
  async untilLit(wanted: { readonly [Name in keyof Lit]?: Lit[Name] | undefined }): Promise<void> {
    await this.page.waitForFunction(
      (expected) =>
        Object.entries(expected).every(
          ([name, text]) => [...(CSS.highlights.get(name) ?? [])].map(String).join('') === text,
        ),
      wanted,
    );
  }

  /** Presses a key as a reader does whose focus is on the text, not on a control. */
  async press(key: string): Promise<void> {
    await this.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await this.page.keyboard.press(key);
  }

  lit(): Promise<Lit> {
    return this.page.evaluate(() => {
      const text = (name: string) =>
        [...(CSS.highlights.get(name) ?? [])].map((range) => String(range)).join('');
      return { sentence: text('sentence'), word: text('word') };
    });
  }
}
