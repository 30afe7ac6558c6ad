/**
 * The reader's own presets on the page. What the host has answered is what is shown; a change that failed has
 * changed nothing, and its problem is told.
 */
import type { Input } from '../../contract/leesmee-api.ts';
import type { LeesmeeClient } from '../../contract/leesmee-client.ts';
import { LeesmeeError, problemOf } from '../../core/errors.ts';
import { presetFileLimitBytes, readPresetFile } from '../../core/preset-file.ts';
import { type Preset, presetFrom, sameName } from '../../core/presets.ts';
import type { Settings } from '../../core/settings.ts';
import type { PresetActions, PresetsSnapshot } from './reader-session.ts';
import type { SettingsChanges } from './settings-changes.ts';

export const noPresets: PresetsSnapshot = { own: null, problem: null };

type Parts = {
  readonly client: LeesmeeClient;
  readonly settings: () => Settings;
  readonly changes: SettingsChanges;
  readonly show: (patch: Partial<PresetsSnapshot>) => void;
};

export class PresetBook implements PresetActions {
  readonly #parts: Parts;
  #own: readonly Preset[] = [];

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  load(): Promise<boolean> {
    return this.#try(async () => {
      this.#show(await this.#parts.client.ask('presets.list', null));
    });
  }

  /** In place of one of the same name. */
  async save(name: string): Promise<boolean> {
    const before = this.#named(name);
    const preset = {
      id: before?.id ?? crypto.randomUUID(),
      name,
      settings: presetFrom(this.#parts.settings()),
    };
    const saved = await this.#put(preset);
    if (saved) {
      const undo = () => void (before ? this.#put(before) : this.#change({ put: [], remove: [preset.id] }));
      this.#parts.changes.offer({ kind: before ? 'replaced' : 'kept', name }, undo);
    }
    return saved;
  }

  rename(preset: Preset, name: string): Promise<boolean> {
    return this.#put({ ...preset, name });
  }

  async remove(preset: Preset): Promise<boolean> {
    const removed = await this.#change({ put: [], remove: [preset.id] });
    if (removed) {
      this.#parts.changes.offer({ kind: 'removed', name: preset.name }, () => void this.#put(preset));
    }
    return removed;
  }

  /** Keeps the preset in the file, in place of one of the same name, and sets what it holds. */
  importFile(file: File): Promise<boolean> {
    return this.#try(async () => {
      const { name, size: sizeBytes } = file;
      if (sizeBytes > presetFileLimitBytes) {
        throw new LeesmeeError({ code: 'file-too-large', name, sizeBytes, limitBytes: presetFileLimitBytes });
      }
      const read = readPresetFile({ name, text: await textOf(file) });
      const before = this.#named(read.name);
      const preset = { id: before?.id ?? crypto.randomUUID(), name: read.name, settings: read.settings };
      this.#show(await this.#parts.client.ask('presets.change', { put: [preset], remove: [] }));
      const what = { kind: 'imported', name: read.name, ignored: read.ignored } as const;
      // One that it has taken the place of comes back with the settings.
      this.#parts.changes.replace(read.settings, what, () => void (before && this.#put(before)));
    });
  }

  #named(name: string): Preset | undefined {
    return this.#own.find((preset) => sameName(preset.name, name));
  }

  #put(preset: Preset): Promise<boolean> {
    return this.#change({ put: [preset], remove: [] });
  }

  #change(change: Input<'presets.change'>): Promise<boolean> {
    return this.#try(async () => {
      this.#show(await this.#parts.client.ask('presets.change', change));
    });
  }

  #show(own: readonly Preset[]): void {
    this.#own = own;
    this.#parts.show({ own });
  }

  async #try(work: () => Promise<void>): Promise<boolean> {
    this.#parts.show({ problem: null });
    try {
      await work();
      return true;
    } catch (error) {
      this.#parts.show({ problem: problemOf(error) });
      return false;
    }
  }
}

async function textOf(file: File): Promise<string> {
  try {
    return await file.text();
  } catch (cause) {
    throw new LeesmeeError({ code: 'file-not-readable', name: file.name }, { cause });
  }
}
