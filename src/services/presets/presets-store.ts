/**
 * The user's own presets, kept in one file. What this version doesn't understand in it stays there; a setting that a
 * preset lacks, or has wrong, has its default. A change that can't be written is no change.
 */
import { join } from 'node:path';
import type { Input } from '../../contract/leesmee-api.ts';
import { LeesmeeError, problemOf } from '../../core/errors.ts';
import { mostPresets, type Preset, presetName, presetSettingsFrom } from '../../core/presets.ts';
import { JsonFile, type JsonObject } from '../storage/json-file.ts';

type PresetsChange = Input<'presets.change'>;

export class PresetsStore {
  readonly #file: JsonFile;

  constructor(folder: string) {
    this.#file = new JsonFile(join(folder, 'presets.json'));
  }

  /** Empty when there is no file, or none that can be read. */
  async list(): Promise<Preset[]> {
    return presetsIn(await this.#file.read().catch(() => ({}))).known;
  }

  /** Resolves with all presets. Rejects with `presets-not-saved` or `presets-full`. */
  async change({ put, remove }: PresetsChange): Promise<Preset[]> {
    let isFull = false;
    try {
      const content = await this.#file.change((before) => {
        const { known, unknown } = presetsIn(before);
        const changed = known
          .filter(({ id }) => !remove.includes(id))
          .map((preset) => put.find(({ id }) => id === preset.id) ?? preset);
        const added = put.filter(({ id }) => !changed.some((preset) => preset.id === id));
        isFull = added.length > 0 && changed.length + added.length > mostPresets;
        // Other changes may go into the same write, and have nothing to do with this one.
        return isFull ? before : { ...before, presets: [...changed, ...added, ...unknown] };
      });
      if (isFull) throw new LeesmeeError({ code: 'presets-full', limit: mostPresets });
      return presetsIn(content).known;
    } catch (cause) {
      if (problemOf(cause).code === 'presets-full') throw cause;
      throw new LeesmeeError({ code: 'presets-not-saved' }, { cause });
    }
  }

  /** Resolves when every change that was asked for is on the disk, or could not be written. */
  close(): Promise<void> {
    return this.#file.ended();
  }
}

function presetsIn({ presets }: JsonObject): { known: Preset[]; unknown: unknown[] } {
  const known: Preset[] = [];
  const unknown: unknown[] = [];
  for (const entry of Array.isArray(presets) ? presets : []) {
    const preset = presetFrom(entry);
    if (preset && known.length < mostPresets) known.push(preset);
    else unknown.push(entry);
  }
  return { known, unknown };
}

function presetFrom(entry: unknown): Preset | null {
  if (typeof entry !== 'object' || entry === null) return null;
  const { id, name, settings } = entry as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string' || !/^[0-9a-zA-Z-]{1,64}$/.test(id) || typeof name !== 'string') return null;
  const goodName = presetName(name);
  return goodName ? { id, name: goodName, settings: presetSettingsFrom(settings).settings } : null;
}
