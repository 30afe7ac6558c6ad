/**
 * Two hosts that write the same library as fast as they can, one of which is killed at a random moment, again and
 * again. Says what was lost of what they had confirmed: nothing ever should be.
 */
import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Library } from '../../src/services/library/library.ts';
import { type ServicesChild, startServices } from './services-child.ts';

/** A host lives until it has confirmed at most so many changes, and a moment more: long enough for one more write. */
const mostConfirmed = 12;
const longestMomentMs = 20;
const textsOfHost = 4;

/** What a host has confirmed of one text: the number of the last place and of the last bookmark. */
type Confirmed = { readonly article: string; place: number; bookmark: number };

export type KillReport = {
  readonly kills: number;
  readonly confirmed: number;
  readonly lost: readonly string[];
};

export async function killAtRandom(home: string, kills: number): Promise<KillReport> {
  const hosts = [new WritingHost(home, 'een'), new WritingHost(home, 'twee')];
  const lost: string[] = [];
  for (let kill = 0; kill < kills; kill += 1) {
    const host = hosts[kill % 2]!;
    await host.untilConfirmed(Math.ceil(Math.random() * mostConfirmed));
    await sleep(Math.random() * longestMomentMs);
    await host.kill();
    lost.push(...(await lostFrom(home, host)).map((what) => `after ${kill + 1} kills: ${what}`));
    host.begin();
  }
  await Promise.all(hosts.map((host) => host.kill()));
  for (const host of hosts) lost.push(...(await lostFrom(home, host)));
  return { kills, confirmed: hosts.reduce((sum, { count }) => sum + count, 0), lost };
}

class WritingHost {
  readonly #home: string;
  readonly #name: string;
  readonly confirmed = new Map<number, Confirmed>();
  count = 0;
  #last = 0;
  #wanted: { readonly count: number; readonly resolve: () => void } | null = null;
  #services: ServicesChild;

  constructor(home: string, name: string) {
    this.#home = home;
    this.#name = name;
    this.#services = this.begin();
  }

  begin(): ServicesChild {
    this.#services = startServices(this.#home);
    for (let text = 0; text < textsOfHost; text += 1) void this.#write(text, this.#services);
    return this.#services;
  }

  /** Resolves when so many more changes have been confirmed. */
  untilConfirmed(more: number): Promise<void> {
    return new Promise((resolve) => {
      this.#wanted = { count: this.count + more, resolve };
    });
  }

  kill(): Promise<void> {
    return this.#services.kill();
  }

  #confirm(): void {
    this.count += 1;
    if (this.#wanted && this.count >= this.#wanted.count) this.#wanted.resolve();
  }

  /** Until the services are gone. */
  async #write(text: number, { client }: ServicesChild): Promise<void> {
    try {
      let article = '';
      const words = `Tekst ${text} van ${this.#name}.`;
      for await (const part of client.stream('documents.openText', { text: words })) {
        if (part.part === 'head') article = part.id;
      }
      const own = this.confirmed.get(text) ?? { article, place: 0, bookmark: 0 };
      this.confirmed.set(text, own);
      for (;;) {
        this.#last += 1;
        const number = this.#last;
        const place = { block: 0, offset: number, before: '', after: '' };
        await client.ask('library.keepPlace', {
          article,
          reading: { place, progress: 0.5, isFinished: false },
        });
        own.place = number;
        this.#confirm();
        const bookmark = { article, place, quote: words, note: `${number}`, madeAt: number };
        const id = createHash('sha256').update(words).digest('hex').slice(0, 16);
        await client.ask('library.changeBookmarks', { put: [{ ...bookmark, id }], remove: [] });
        own.bookmark = number;
        this.#confirm();
      }
    } catch {
      // Killed.
    }
  }
}

async function lostFrom(home: string, { confirmed }: WritingHost): Promise<string[]> {
  const library = new Library({ folder: home, isOn: async () => true });
  const { texts } = await library.list();
  const listed = new Set(texts.map(({ article }) => article));
  const notes = new Map((await library.bookmarks()).map(({ article, note }) => [article, Number(note)]));
  const lost: string[] = [];
  for (const { article, place, bookmark } of confirmed.values()) {
    if (!listed.has(article)) lost.push(`the text ${article}`);
    else {
      const { place: kept } = await library.keepAgain(await library.read(article));
      if ((kept?.offset ?? 0) < place) lost.push(`place ${place}, there is ${kept?.offset}`);
      if ((notes.get(article) ?? 0) < bookmark) lost.push(`bookmark ${bookmark}`);
    }
  }
  return lost;
}
