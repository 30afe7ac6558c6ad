/**
 * A file that exists only when it is whole: written beside its place under another name, and moved there at the
 * end. Whoever doesn't get that far discards it, and then nothing is left, and what stood there still stands.
 */
import { randomBytes } from 'node:crypto';
import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { LeesmeeError } from '../../core/errors.ts';

/** Small writes are put together up to this size. */
const bufferBytes = 256 * 1024;

export class TemporaryFile {
  readonly #path: string;
  readonly #temporaryPath: string;
  readonly #file: FileHandle;
  #waiting: Uint8Array[] = [];
  #waitingBytes = 0;
  #size = 0;

  private constructor(path: string, temporaryPath: string, file: FileHandle) {
    this.#path = path;
    this.#temporaryPath = temporaryPath;
    this.#file = file;
  }

  /** Throws `file-not-written`, as all that follows does; also for a `path` that is a folder or a device. */
  static async create(path: string): Promise<TemporaryFile> {
    const place = await realpath(path).catch(() => path);
    const standing = await stat(place).catch(() => null);
    if (standing && !standing.isFile()) {
      throw new LeesmeeError({ code: 'file-not-written', name: basename(path) });
    }
    const temporaryName = `.leesmee-${randomBytes(6).toString('hex')}.part`;
    const temporaryPath = join(dirname(place), temporaryName);
    const file = await writing(path, open(temporaryPath, 'wx'));
    return new TemporaryFile(place, temporaryPath, file);
  }

  /** In bytes, what waits to be written included. */
  get size(): number {
    return this.#size;
  }

  async append(bytes: Uint8Array): Promise<void> {
    this.#waiting.push(bytes);
    this.#waitingBytes += bytes.length;
    this.#size += bytes.length;
    if (this.#waitingBytes >= bufferBytes) await this.#flush();
  }

  async overwrite(bytes: Uint8Array, position: number): Promise<void> {
    await this.#flush();
    await writing(this.#path, this.#file.write(bytes, 0, bytes.length, position));
  }

  async moveIntoPlace(): Promise<void> {
    await this.#flush();
    await writing(this.#path, this.#file.close());
    await writing(this.#path, rename(this.#temporaryPath, this.#path));
  }

  /** Never throws; after `moveIntoPlace` it does nothing. */
  async discard(): Promise<void> {
    await this.#file.close().catch(() => undefined);
    await rm(this.#temporaryPath, { force: true }).catch(() => undefined);
  }

  async #flush(): Promise<void> {
    const bytes = Buffer.concat(this.#waiting);
    this.#waiting = [];
    this.#waitingBytes = 0;
    const position = this.#size - bytes.length;
    for (let done = 0; done < bytes.length; ) {
      const { bytesWritten } = await writing(
        this.#path,
        this.#file.write(bytes, done, bytes.length - done, position + done),
      );
      done += bytesWritten;
    }
  }
}

async function writing<Result>(path: string, work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (cause) {
    throw new LeesmeeError({ code: 'file-not-written', name: basename(path) }, { cause });
  }
}
