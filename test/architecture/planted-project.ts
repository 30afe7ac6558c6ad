/** A copy of the project's sources in which a test may do wrong, while nobody works there. */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const copied = ['package.json', 'tsconfig.base.json', 'tsconfig.json', 'src', 'electron'];

export class PlantedProject {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  static async copy(): Promise<PlantedProject> {
    const folder = await mkdtemp(join(tmpdir(), 'leesmee-layers-'));
    for (const name of copied) await cp(join(root, name), join(folder, name), { recursive: true });
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    return new PlantedProject(folder);
  }

  /** What the compiler says of these layers; empty when it has nothing to say. */
  compile(layers: readonly string[]): Promise<string> {
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const args = [tsc, '--build', '--pretty', 'false', ...layers];
    return new Promise((resolve) => {
      execFile(process.execPath, args, { cwd: this.#folder }, (_error, stdout, stderr) =>
        resolve(stdout + stderr),
      );
    });
  }

  async write(path: string, source: string): Promise<void> {
    await writeFile(join(this.#folder, path), source);
  }

  async remove(path: string): Promise<void> {
    await rm(join(this.#folder, path));
  }

  async end(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
  }
}
