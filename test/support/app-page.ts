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

  /** Resolves when there is a text. `prepare` is what must happen to the page before it loads anything. */
  static async open(...how: Parameters<typeof AppPage.load>): Promise<AppPage> {
    const app = await AppPage.load(...how);
    await app.article.locator(':is(h1, h2, h3, p, li)').first().waitFor();
    return app;
  }

  /** The same for a page on which there may never be a text. */
  static async load(
    browser: Browser,
    url: string,
    options: Parameters<Browser['newContext']>[0] = {},
    prepare: (page: Page) => Promise<void> = async () => {},
  ): Promise<AppPage> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      locale: 'nl-NL',
      ...options,
    });
    const page = await context.newPage();
    // Sooner than the test's own time is over, so that it is told what was waited for.
    page.setDefaultTimeout(30_000);
    await prepare(page);
    const app = new AppPage(page, context);
    await page.goto(url);
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
    const [chooser] = await Promise.all([
      this.page.waitForEvent('filechooser'),
      this.button('Openen').click(),
    ]);
    await chooser.setFiles({
      name,
      mimeType: 'text/plain',
      buffer: typeof text === 'string' ? Buffer.from(text) : text,
    });
  }

  /** Drops these files on the text, as a file manager does. */
  async drop(...files: readonly { readonly name: string; readonly text: string }[]): Promise<void> {
    const data = await this.page.evaluateHandle((given) => {
      const transfer = new DataTransfer();
      for (const { name, text } of given) transfer.items.add(new File([text], name));
      return transfer;
    }, files);
    const target = this.page.getByRole('main');
    await target.dispatchEvent('dragenter', { dataTransfer: data });
    await target.dispatchEvent('drop', { dataTransfer: data });
  }

  /** Pastes `text`, `times` over, as a reader does whose focus is on the text. */
  async paste(text: string, times = 1): Promise<void> {
    await this.page.evaluate(
      ([pasted, count]) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', pasted.repeat(count));
        document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
      },
      [text, times] as const,
    );
  }

  /** Opens the settings if they aren't open, and these sections of them. */
  async openSettings(...sections: readonly string[]): Promise<void> {
    if ((await this.button('Instellingen').getAttribute('aria-expanded')) !== 'true') {
      await this.button('Instellingen').click();
    }
    for (const section of sections) {
      const toggle = this.page.getByRole('complementary').getByRole('button', { name: section, exact: true });
      if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
    }
  }

  slider(name: string): Locator {
    return this.page.getByRole('slider', { name, exact: true });
  }

  /** What these words say that the reader is told of. */
  notice(words: string | RegExp): Locator {
    return this.page.getByRole('region', { name: 'Meldingen' }).getByText(words);
  }

  /** What a reader who copies the first paragraph would paste. */
  async copiedParagraph(): Promise<string> {
    await this.article
      .locator('p')
      .first()
      .evaluate((paragraph) => getSelection()?.selectAllChildren(paragraph));
    await this.page.keyboard.press('Control+c');
    return (await this.page.evaluate(() => navigator.clipboard.readText())).trim();
  }

  /** Whether the browser finds these words on the page. */
  finds(words: string): Promise<boolean> {
    return this.page.evaluate((wanted) => {
      getSelection()?.removeAllRanges();
      return (window as unknown as { find(text: string): boolean }).find(wanted);
    }, words);
  }

  /** Where these words of the text stand in the window. */
  placeOf(words: string): Promise<{ x: number; y: number; inView: boolean }> {
    return this.article.evaluate((article, wanted) => {
      const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = node.textContent?.indexOf(wanted) ?? -1;
        if (start < 0) continue;
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, start + wanted.length);
        const { left, top, bottom, height } = range.getBoundingClientRect();
        return { x: left + 5, y: top + height / 2, inView: top >= 0 && bottom <= innerHeight };
      }
      throw new Error('the words are not in the text');
    }, words);
  }

  async clickWords(words: string): Promise<void> {
    await this.article.getByText(words).first().scrollIntoViewIfNeeded();
    const { x, y } = await this.placeOf(words);
    await this.page.mouse.click(x, y);
  }

  /** Waits, frame by frame, until this sentence or this word is lit, as it is written: without line breaks. */
  async untilLit(wanted: { readonly [Name in keyof Lit]?: Lit[Name] | undefined }): Promise<void> {
    await this.page.waitForFunction(
      (expected) =>
        Object.entries(expected).every(
          ([name, text]) =>
            [...(CSS.highlights.get(name) ?? [])].map(String).join('').replaceAll('\u00ad', '') === text,
        ),
      wanted,
    );
  }

  /** Presses a key as a reader does whose focus is on the text, not on a control. */
  async press(key: string): Promise<void> {
    await this.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await this.page.keyboard.press(key);
  }

  /** The text that is lit under this name. */
  litAs(name: 'sentence' | 'word' | 'skipped' | 'bookmarked'): Promise<string> {
    return this.page.evaluate((wanted) => [...(CSS.highlights.get(wanted) ?? [])].map(String).join(''), name);
  }

  lit(): Promise<Lit> {
    return this.page.evaluate(() => {
      const text = (name: string) => [...(CSS.highlights.get(name) ?? [])].map(String).join('');
      return { sentence: text('sentence'), word: text('word') };
    });
  }
}
