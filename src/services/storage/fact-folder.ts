/**
 * Facts in a folder that several programs may read and write at the same time without waiting for each other. A
 * file in it is never changed: a change is a new file, which takes in the smaller files that it finds, and only
 * then are those removed. The latest value of a fact counts, so it doesn't matter who takes in what, or twice. At
 * whatever moment a program is ended, all that it said was kept is there.
 */
import { randomUUID } from 'node:crypto';
import { readdir, readFile, rename, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { type Fact, type Facts, factsAsText, factsInText, joinedFacts } from './facts.ts';
import { nullWhenMissing, writePrivately } from './private-files.ts';
import { WriteQueue } from './write-queue.ts';

/** New values by name, from what the facts are. */
export type FactChange = (facts: Facts) => Iterable<readonly [name: string, value: unknown]>;
type FactFile = { readonly name: string; readonly facts: Facts };

/** What is left of a fact that is no longer so must outlive every program that may still know it otherwise. */
const forgottenAfterMs = 7 * 24 * 3600 * 1000;
/** A file that was being written when its program was ended. */
const abandonedAfterMs = 3600 * 1000;
const ownFile = /^[0-9a-f-]{36}\.json$/;
const unfinishedFile = /^[0-9a-f-]{36}\.json\.\d+$/;

export class FactFolder {
  readonly #path: string;
  readonly #write: typeof writePrivately;
  readonly #by = randomUUID().slice(0, 8);
  /** A file never changes, so each is read once; `null` for one that can't be used. */
  #read = new Map<string, Facts | null>();
  readonly #queue = new WriteQueue<FactChange, Facts>((changes) => this.#writeChanges(changes));

  constructor(path: string, write = writePrivately) {
    this.#path = path;
    this.#write = write;
  }

  /** Rejects with the system's error when there is a folder that can't be read. */
  async read(): Promise<Facts> {
    return joinedFacts((await this.#files()).map(({ facts }) => facts));
  }

  /**
   * Resolves with all facts once the change is on the disk; it is made to what the folder holds at that moment.
   * Changes made during a write go into the next one together. Rejects with the system's error, and then nothing
   * has changed.
   */
  change(change: FactChange): Promise<Facts> {
    return this.#queue.add(change);
  }

  /** Resolves when every change that was asked for is on the disk, or could not be written. */
  ended(): Promise<void> {
    return this.#queue.ended();
  }

  /** Removes what programs that were ended had not finished writing. */
  async removeAbandoned(): Promise<void> {
    for (const name of await this.#list(unfinishedFile)) {
      const path = join(this.#path, name);
      const writtenAt = (await stat(path).catch(nullWhenMissing))?.mtimeMs ?? Date.now();
      if (Date.now() - writtenAt > abandonedAfterMs) await unlink(path).catch(nullWhenMissing);
    }
  }

  async #writeChanges(changes: readonly FactChange[]): Promise<Facts> {
    const files = await this.#files();
    let facts = joinedFacts(files.map((file) => file.facts));
    const at = Math.max(Date.now(), latest(facts) + 1);
    const changed = new Map<string, Fact>();
    for (const change of changes) {
      for (const [name, value] of change(facts)) changed.set(name, { at, by: this.#by, value });
      facts = new Map([...facts, ...changed]);
    }
    if (changed.size > 0) await this.#keep(facts, changed, files);
    return facts;
  }

  async #keep(facts: Facts, changed: Facts, files: readonly FactFile[]): Promise<void> {
    const taken = takenIn(files, changed.size);
    const names = new Set([...changed.keys(), ...taken.flatMap((file) => [...file.facts.keys()])]);
    const mayForget = taken.length === files.length;
    const kept = [...facts].filter(([name, fact]) => names.has(name) && !(mayForget && isForgotten(fact)));
    const name = `${randomUUID()}.json`;
    await this.#write(join(this.#path, name), factsAsText(new Map(kept)));
    this.#read.set(name, new Map(kept));
    // One that can't be removed now does no harm: a later change takes it in again.
    for (const file of taken) await unlink(join(this.#path, file.name)).catch(() => undefined);
  }

  /** Another program may take files in while they are read here: then they are looked for again. */
  async #files(): Promise<FactFile[]> {
    for (;;) {
      const names = await this.#list(ownFile);
      const files = await Promise.all(
        names.map(async (name) => ({ name, facts: this.#read.get(name) ?? (await this.#factsIn(name)) })),
      );
      this.#read = new Map(files.map(({ name, facts }) => [name, facts]));
      const after = await this.#list(ownFile);
      if (after.join() !== names.join()) continue;
      return files.filter((file): file is FactFile => file.facts !== null);
    }
  }

  async #list(pattern: RegExp): Promise<string[]> {
    const names = (await readdir(this.#path).catch(nullWhenMissing)) ?? [];
    return names.filter((name) => pattern.test(name)).sort();
  }

  /** One that holds no facts is kept aside. */
  async #factsIn(name: string): Promise<Facts | null> {
    const path = join(this.#path, name);
    const text = await readFile(path, 'utf8').catch(nullWhenMissing);
    const facts = text === null ? 'foreign' : factsInText(text);
    if (facts === 'bad') await rename(path, `${path}.bad`).catch(() => undefined);
    return typeof facts === 'string' ? null : facts;
  }
}

const latest = (facts: Facts): number =>
  [...facts.values()].reduce((found, { at }) => Math.max(found, at), 0);

const isForgotten = ({ value, at }: Fact): boolean => value === null && at < Date.now() - forgottenAfterMs;

/** So many that the rest are each at least twice as large as what is written: few files, and little written twice. */
function takenIn(files: readonly FactFile[], changedCount: number): FactFile[] {
  let count = changedCount;
  const taken: FactFile[] = [];
  for (const file of [...files].sort((a, b) => a.facts.size - b.facts.size)) {
    if (file.facts.size > 2 * count) break;
    taken.push(file);
    count += file.facts.size;
  }
  return taken;
}
