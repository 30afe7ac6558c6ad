/**
 * The user's dictionary, kept in one file and held in memory, compiled, for whatever is spoken. Entries that this
 * version doesn't understand stay in the file. A change that can't be written is no change.
 */
import { join } from 'node:path';
import * as v from 'valibot';
import { type BadLine, type ImportReport, pronunciationSchema } from '../../contract/dictionary-schema.ts';
import type { Output } from '../../contract/leesmee-api.ts';
import { LeesmeeError, problemOf } from '../../core/errors.ts';
import { type CompiledPronunciations, noPronunciations } from '../../core/pronunciation.ts';
import { mostPronunciations, type PronunciationEntry } from '../../core/pronunciation-entry.ts';
import { JsonFile, type JsonObject } from '../storage/json-file.ts';
import { changedPronunciations, type PronunciationsChange, withAdded } from './changed-pronunciations.ts';
import { CompiledDictionary } from './compiled-dictionary.ts';
import {
  type DictionaryFormat,
  dictionaryFile,
  readDictionaryFile,
  type UploadedFile,
} from './dictionary-file.ts';

/** A list of bad lines that nobody can read to its end needn't cross the channel. */
const mostBadLines = 1000;

type Entries = readonly PronunciationEntry[];

export class PronunciationsStore {
  readonly #file: JsonFile;
  #compiled: CompiledDictionary | null = null;

  constructor(folder: string) {
    this.#file = new JsonFile(join(folder, 'pronunciations.json'));
  }

  /** As the file has it now; empty when there is none, or none that can be read. */
  async list(): Promise<PronunciationEntry[]> {
    return this.#hold(await this.#file.read().catch(() => ({})));
  }

  /** As it was when this program read or changed it last. Never rejects. */
  async compiledFor(article: string | null): Promise<CompiledPronunciations> {
    if (!this.#compiled) await this.list();
    return this.#compiled?.for(article) ?? noPronunciations;
  }

  /** Resolves with all entries. Rejects with `pronunciations-not-saved` or `pronunciations-full`. */
  change(change: PronunciationsChange): Promise<PronunciationEntry[]> {
    return this.#change((entries) => {
      const changed = changedPronunciations(entries, change);
      const isFull = changed.length > mostPronunciations && changed.length > entries.length;
      if (isFull) throw new LeesmeeError({ code: 'pronunciations-full', limit: mostPronunciations });
      return changed;
    });
  }

  /**
   * Takes over every good line of a file. Rejects with `file-empty`, `dictionary-unknown` or
   * `pronunciations-not-saved`.
   */
  async import(file: UploadedFile): Promise<ImportReport> {
    const { found, badLines } = await readDictionaryFile(file);
    let addition = withAdded([], [], 0);
    const pronunciations = await this.#change((entries) => {
      const additions = found.map(({ entry }) => entry);
      addition = withAdded(entries, additions, mostPronunciations);
      return addition.pronunciations;
    });
    const left = new Set(addition.left);
    const full = found
      .filter(({ entry }) => left.has(entry))
      .map(({ line }): BadLine => ({ line, reason: 'full' }));
    const allBad = [...badLines, ...full].sort((a, b) => a.line - b.line);
    return {
      pronunciations,
      added: addition.added.length,
      replaced: addition.replaced.length,
      badLines: allBad.slice(0, mostBadLines),
      badLineCount: allBad.length,
    };
  }

  async export(format: DictionaryFormat): Promise<Output<'pronunciations.export'>> {
    return dictionaryFile(await this.list(), format);
  }

  /** Resolves when every change that was asked for is on the disk, or could not be written. */
  close(): Promise<void> {
    return this.#file.ended();
  }

  #hold(content: JsonObject): PronunciationEntry[] {
    const entries = entriesIn(content).known;
    this.#compiled = new CompiledDictionary(entries);
    return entries;
  }

  async #change(make: (entries: Entries) => Entries): Promise<PronunciationEntry[]> {
    let refusal: unknown = null;
    try {
      const content = await this.#file.change((before) => {
        const { known, unknown } = entriesIn(before);
        try {
          return { ...before, pronunciations: [...make(known), ...unknown] };
        } catch (error) {
          // Other changes may go into the same write, and have nothing to do with this one.
          refusal = error;
          return before;
        }
      });
      if (refusal !== null) throw refusal;
      return this.#hold(content);
    } catch (cause) {
      if (problemOf(cause).code === 'pronunciations-full') throw cause;
      throw new LeesmeeError({ code: 'pronunciations-not-saved' }, { cause });
    }
  }
}

function entriesIn({ pronunciations }: JsonObject): { known: PronunciationEntry[]; unknown: unknown[] } {
  const known: PronunciationEntry[] = [];
  const unknown: unknown[] = [];
  for (const entry of Array.isArray(pronunciations) ? pronunciations : []) {
    const { success, output } = v.safeParse(pronunciationSchema, entry);
    if (success) known.push(output);
    else unknown.push(entry);
  }
  return { known, unknown };
}
