/**
 * One small JSON object in a file that is never half written. Several programs may use the file at the same
 * time: every change is made to what the file holds at that moment, by one program at a time. A file that holds no
 * JSON object counts as empty, and is copied to `<name>.bad` before anything is written over it.
 */
import { readFile } from 'node:fs/promises';
import { aloneAt } from './file-lock.ts';
import { nullWhenMissing, writePrivately } from './private-files.ts';
import { WriteQueue } from './write-queue.ts';

export type JsonObject = Readonly<Record<string, unknown>>;
type Change = (content: JsonObject) => JsonObject;

export class JsonFile {
  readonly #path: string;
  readonly #queue = new WriteQueue<Change, JsonObject>((changes) => this.#write(changes));

  constructor(path: string) {
    this.#path = path;
  }

  /** Rejects with the system's error when there is a file that can't be read. */
  async read(): Promise<JsonObject> {
    return parseObject(await this.#readBytes()) ?? {};
  }

  /**
   * Resolves with the new content once it is on the disk. Changes made during a write go into the next one
   * together. Rejects with the system's error, and then the file is what it was.
   */
  change(change: Change): Promise<JsonObject> {
    return this.#queue.add(change);
  }

  /** Resolves when every change that was asked for is on the disk, or could not be written. */
  ended(): Promise<void> {
    return this.#queue.ended();
  }

  #write(changes: readonly Change[]): Promise<JsonObject> {
    return aloneAt(this.#path, () => this.#change(changes));
  }

  async #change(changes: readonly Change[]): Promise<JsonObject> {
    const bytes = await this.#readBytes();
    const current = parseObject(bytes);
    if (!current) await writePrivately(`${this.#path}.bad`, bytes);
    const content = changes.reduce((made, change) => change(made), current ?? {});
    await writePrivately(this.#path, `${JSON.stringify(content, null, 2)}\n`);
    return content;
  }

  async #readBytes(): Promise<Buffer> {
    return (await readFile(this.#path).catch(nullWhenMissing)) ?? Buffer.from('{}');
  }
}

function parseObject(bytes: Buffer): JsonObject | null {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/, ''));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}
