/**
 * The texts of the reading list, each in a file of its own, so that they open again when what they came from has
 * gone. One that is erased stands aside first: until then it can be put back.
 */
import { readdir, readFile, rename, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { blockSchema } from '../../contract/article-schema.ts';
import { articleIdSchema } from '../../contract/library-schema.ts';
import type { Article } from '../../core/article.ts';
import { nullWhenMissing, writePrivately } from '../storage/private-files.ts';

const version = 1;
const storedText = v.object({
  version: v.literal(version),
  article: v.object({
    id: articleIdSchema,
    title: v.string(),
    date: v.nullable(v.string()),
    language: v.string(),
    blocks: v.array(blockSchema),
  }),
});

/** As it stands in its file. */
export const textAsStored = (article: Article): Buffer => Buffer.from(JSON.stringify({ version, article }));

export class TextFiles {
  readonly #folder: string;
  readonly #write: typeof writePrivately;

  constructor(folder: string, write = writePrivately) {
    this.#folder = folder;
    this.#write = write;
  }

  write(id: string, stored: Buffer): Promise<void> {
    return this.#write(this.#path(id), stored);
  }

  /** `null` when there is none, or none that this version understands. */
  async read(id: string): Promise<Article | null> {
    const bytes = await readFile(this.#path(id)).catch(nullWhenMissing);
    if (bytes === null) return (await this.putBack(id)) ? this.read(id) : null;
    try {
      return v.parse(storedText, JSON.parse(bytes.toString('utf8'))).article;
    } catch {
      return null;
    }
  }

  /** `null` when there is none. */
  async sizeOf(id: string): Promise<number | null> {
    return (await stat(this.#path(id)).catch(nullWhenMissing))?.size ?? null;
  }

  async ids(): Promise<string[]> {
    const names = (await readdir(this.#folder).catch(nullWhenMissing)) ?? [];
    return names.filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -'.json'.length));
  }

  async setAside(id: string): Promise<void> {
    await rename(this.#path(id), this.#asidePath(id)).catch(nullWhenMissing);
  }

  /** Returns whether it stood aside. */
  async putBack(id: string): Promise<boolean> {
    return rename(this.#asidePath(id), this.#path(id)).then(
      () => true,
      () => false,
    );
  }

  async erase(id: string): Promise<void> {
    await unlink(this.#asidePath(id)).catch(nullWhenMissing);
  }

  #path(id: string): string {
    return join(this.#folder, `${id}.json`);
  }

  #asidePath(id: string): string {
    return join(this.#folder, `${id}.erased`);
  }
}
