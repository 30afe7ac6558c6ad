/**
 * What keeps the library's folder in order: places of before there was a list are taken over, a text whose program
 * was ended before it was in the list comes into it, and what the reader removed is erased in the end.
 */
import { join } from 'node:path';
import type { FactFolder } from '../storage/fact-folder.ts';
import { factName, knownTexts } from './library-facts.ts';
import { takeOverPlaces } from './old-places.ts';
import { openedText } from './opened-text.ts';
import type { TextFiles } from './text-files.ts';

/** As long as another program that removed it may want it back. */
const erasedAfterMs = 3600 * 1000;

export class LibraryUpkeep {
  readonly #folder: string;
  readonly #facts: FactFolder;
  readonly #texts: TextFiles;

  /** `folder` is the user's; the other two are what it keeps in order. */
  constructor(folder: string, facts: FactFolder, texts: TextFiles) {
    this.#folder = folder;
    this.#facts = facts;
    this.#texts = texts;
  }

  /** Rejects with the system's error; what was done by then is done. */
  async begin(): Promise<void> {
    await takeOverPlaces(join(this.#folder, 'places.json'), this.#facts);
    await this.#takeInLost();
    const known = knownTexts(await this.#facts.read());
    const removed = [...known.values()].filter(
      ({ removedAt }) => removedAt !== null && removedAt < Date.now() - erasedAfterMs,
    );
    await this.erase(removed.map(({ id }) => id));
    await this.#facts.removeAbandoned();
  }

  /** Those of the texts that are still removed; another program may put one back at any moment. */
  async erase(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    for (const id of ids) await this.#texts.setAside(id);
    const left = knownTexts(
      await this.#facts.change((facts) => {
        const known = knownTexts(facts);
        const removed = ids
          .flatMap((id) => known.get(id) ?? [])
          .filter(({ removedAt }) => removedAt !== null);
        return removed.flatMap(({ names }) => names.map((name) => [name, null] as const));
      }),
    );
    for (const id of ids) {
      if (left.get(id)?.text) await this.#texts.putBack(id);
      else await this.#texts.erase(id);
    }
  }

  async #takeInLost(): Promise<void> {
    const known = knownTexts(await this.#facts.read());
    for (const id of await this.#texts.ids()) {
      if (known.get(id)?.text) continue;
      const article = await this.#texts.read(id);
      if (article?.id !== id) continue;
      const text = openedText(article, '', (await this.#texts.sizeOf(id)) ?? 0);
      await this.#facts.change((facts) =>
        knownTexts(facts).get(id)?.text ? [] : [[factName.text(id), text]],
      );
    }
  }
}
