/**
 * Programs that stand in for the systems' own, found by their names on the PATH as those are. Each test file has
 * a folder for them; what they were called with is noted.
 */
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

export type ProgramCall = {
  readonly program: string;
  readonly args: readonly string[];
  /** What came by the standard input. */
  readonly input: string;
  readonly voice?: string;
  readonly speed?: string;
};

export class FakePrograms {
  readonly folder = mkdtempSync(join(tmpdir(), 'leesmee-fakes-'));
  readonly #log = join(this.folder, 'calls');
  readonly #before = { PATH: process.env.PATH, LEESMEE_FAKE_LOG: process.env.LEESMEE_FAKE_LOG };

  /** Before all that is on the PATH already; `alone` instead of it. */
  constructor({ alone = false }: { readonly alone?: boolean } = {}) {
    process.env.PATH = alone ? this.folder : `${this.folder}${delimiter}${process.env.PATH}`;
    process.env.LEESMEE_FAKE_LOG = this.#log;
  }

  /** A program of `test/support/fake-programs`, to be found as `name`. */
  add(name: string, script: string): void {
    const url = pathToFileURL(join(import.meta.dirname, 'fake-programs', script)).href;
    this.write(name, `#!${process.execPath}\nimport(${JSON.stringify(url)});\n`);
  }

  /** A program of the given text. */
  write(name: string, text: string, mode = 0o755): void {
    const path = join(this.folder, name);
    writeFileSync(path, text);
    chmodSync(path, mode);
  }

  /** The system's own program; whether there is one. */
  link(name: string): boolean {
    const folders = (this.#before.PATH ?? '').split(delimiter);
    const path = folders.map((folder) => join(folder, name)).find((place) => existsSync(place));
    if (path) symlinkSync(path, join(this.folder, name));
    return path !== undefined;
  }

  remove(name: string): void {
    rmSync(join(this.folder, name), { force: true });
  }

  /** The calls that were noted since this was last asked. */
  calls(): readonly ProgramCall[] {
    const lines = readLog(this.#log).split('\n').slice(0, -1);
    rmSync(this.#log, { force: true });
    return lines.map((line) => {
      const call = JSON.parse(line);
      return { ...call, input: Buffer.from(call.input ?? '', 'base64').toString('utf8') };
    });
  }

  end(): void {
    Object.assign(process.env, this.#before);
    if (this.#before.LEESMEE_FAKE_LOG === undefined) delete process.env.LEESMEE_FAKE_LOG;
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function readLog(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
