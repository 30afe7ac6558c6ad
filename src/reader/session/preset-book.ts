/**
 * The reader's own presets on the page. What the host has answered is what is shown; a change that failed has
 * changed nothing, and its problem is told.
 */
import type { Input } from '../../contract/leesmee-api.ts';
import type { LeesmeeClient } from '../../contract/leesmee-client.ts';
import { LeesmeeError, problemOf } from '../../core/errors.ts';
import { presetFileLimitBytes, readPresetFile } from '../../core/preset-file.ts';
import { type Preset, presetFrom } from '../../core/presets.ts';
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

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  load(): Promise<boolean> {
    return this.#try(async () => {
      this.#parts.show({ own: await this.#parts.client.ask('presets.list', null) });
    });
  }

  save(name: string): Promise<boolean> {
    return this.#put({ id: crypto.randomUUID(), name, settings: presetFrom(this.#parts.settings()) });
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

  /** Keeps the preset in the file, and sets what it holds. */
  importFile(file: File): Promise<boolean> {
    return this.#try(async () => {
      const { name, size: sizeBytes } = file;
      if (sizeBytes > presetFileLimitBytes) {
        throw new LeesmeeError({ code: 'file-too-large', name, sizeBytes, limitBytes: presetFileLimitBytes });
      }
      const read = readPresetFile({ name, text: await textOf(file) });
      const preset = { id: crypto.randomUUID(), name: read.name, settings: read.settings };
      this.#parts.show({
        own: await this.#parts.client.ask('presets.change', { put: [preset], remove: [] }),
      });
      this.#parts.changes.replace(read.settings, {
        kind: 'imported',
        name: read.name,
        ignored: read.ignored,
      });
    });
  }

  #put(preset: Preset): Promise<boolean> {
    return this.#change({ put: [preset], remove: [] });
  }

  #change(change: Input<'presets.change'>): Promise<boolean> {
    return this.#try(async () => {
      this.#parts.show({ own: await this.#parts.client.ask('presets.change', change) });
    });
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
