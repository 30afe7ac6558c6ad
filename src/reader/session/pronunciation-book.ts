/**
 * The reader's dictionary on the page: what is in it, its changes one after another, and the way back. What the
 * host has answered is what is shown; a change that failed has changed nothing.
 */
import { dictionaryLimitBytes, type Input, type Output } from '../../contract/leesmee-api.ts';
import type { LeesmeeClient } from '../../contract/leesmee-client.ts';
import { LeesmeeError, type Problem, problemOf } from '../../core/errors.ts';
import { type PronunciationEntry, tidyPronunciation } from '../../core/pronunciation-entry.ts';
import { inverseChange } from './inverse-change.ts';
import type { DictionaryChange, DictionarySnapshot, PronunciationActions } from './reader-session.ts';

type Change = Input<'pronunciations.change'>;
type Entries = readonly PronunciationEntry[];

const mostUndos = 100;

export const emptyDictionary: DictionarySnapshot = { entries: null, undoable: null, problem: null };

export class PronunciationBook implements PronunciationActions {
  readonly #client: LeesmeeClient;
  readonly #show: (patch: Partial<DictionarySnapshot>) => void;
  readonly #changed: () => void;
  #entries: Entries | null = null;
  #undos: { readonly what: DictionaryChange; readonly inverse: Change }[] = [];
  #last: Promise<unknown> = Promise.resolve();

  /** `changed` is called when what is said may have become different. */
  constructor(
    client: LeesmeeClient,
    show: (patch: Partial<DictionarySnapshot>) => void,
    changed: () => void,
  ) {
    this.#client = client;
    this.#show = show;
    this.#changed = changed;
  }

  load(): Promise<Entries> {
    return this.#inTurn(
      async () => {
        this.#entries = await this.#client.ask('pronunciations.list', null);
        this.#show({ entries: this.#entries });
        return this.#entries;
      },
      () => this.#entries ?? [],
    );
  }

  put(entry: PronunciationEntry): Promise<boolean> {
    return this.#inTurn(async () => {
      const before = await this.#known();
      const isNew = !before.some(({ id }) => id === entry.id);
      const what = { kind: isNew ? 'added' : 'edited', count: 1 } as const;
      await this.#change(what, { put: [tidyPronunciation(entry)], remove: [] });
      return true;
    }, no);
  }

  remove(ids: readonly string[]): Promise<boolean> {
    return this.#inTurn(async () => {
      await this.#change({ kind: 'removed', count: ids.length }, { put: [], remove: [...ids] });
      return true;
    }, no);
  }

  importFile(file: File): Promise<Output<'pronunciations.import'> | null> {
    return this.#inTurn(
      async () => {
        const { name, size: sizeBytes } = file;
        if (sizeBytes > dictionaryLimitBytes) {
          throw new LeesmeeError({
            code: 'file-too-large',
            name,
            sizeBytes,
            limitBytes: dictionaryLimitBytes,
          });
        }
        const bytes = await bytesOf(file);
        const before = await this.#known();
        const report = await this.#client.ask('pronunciations.import', { name, bytes });
        this.#accept(
          { kind: 'imported', count: report.added + report.replaced },
          before,
          report.pronunciations,
        );
        return report;
      },
      () => null,
    );
  }

  exportAs(
    format: Input<'pronunciations.export'>['format'],
  ): Promise<Output<'pronunciations.export'> | null> {
    return this.#inTurn(
      () => this.#client.ask('pronunciations.export', { format }),
      () => null,
    );
  }

  undo(): Promise<boolean> {
    return this.#inTurn(async () => {
      const last = this.#undos.at(-1);
      if (!last) return false;
      this.#entries = await this.#client.ask('pronunciations.change', last.inverse);
      this.#undos = this.#undos.slice(0, -1);
      this.#tell();
      return true;
    }, no);
  }

  async #known(): Promise<Entries> {
    this.#entries ??= await this.#client.ask('pronunciations.list', null);
    return this.#entries;
  }

  async #change(what: DictionaryChange, change: Change): Promise<void> {
    const before = await this.#known();
    this.#accept(what, before, await this.#client.ask('pronunciations.change', change));
  }

  #accept(what: DictionaryChange, before: Entries, after: Entries): void {
    this.#entries = after;
    const inverse = inverseChange(before, after);
    if (inverse.put.length > 0 || inverse.remove.length > 0) {
      this.#undos = [...this.#undos, { what, inverse }].slice(-mostUndos);
    }
    this.#tell();
  }

  #tell(): void {
    this.#show({ entries: this.#entries, undoable: this.#undos.at(-1)?.what ?? null });
    this.#changed();
  }

  /** One after the other, so that each finds what the one before has left. */
  #inTurn<Result>(work: () => Promise<Result>, otherwise: () => Result): Promise<Result> {
    const result = this.#last.then(async () => {
      this.#show({ problem: null });
      try {
        return await work();
      } catch (error) {
        this.#show({ problem: problemOf(error) });
        return otherwise();
      }
    });
    this.#last = result;
    return result;
  }
}

const no = (): boolean => false;

async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new LeesmeeError({ code: 'file-not-readable', name: file.name } satisfies Problem, { cause });
  }
}
