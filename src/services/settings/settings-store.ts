/**
 * The reader's settings, kept in one file. Reading never fails: what is missing or wrong has its default. A
 * change that can't be written holds until the program ends, and is written with the next one that can.
 */
import { join } from 'node:path';
import { LeesmeeError } from '../../core/errors.ts';
import { type Settings, type SettingsPatch, settingsFrom } from '../../core/settings.ts';
import { JsonFile } from '../storage/json-file.ts';

export class SettingsStore {
  readonly #file: JsonFile;
  #unsaved: SettingsPatch = {};

  constructor(folder: string) {
    this.#file = new JsonFile(join(folder, 'settings.json'));
  }

  async get(): Promise<Settings> {
    const kept = await this.#file.read().catch(() => ({}));
    return { ...settingsFrom(kept), ...this.#unsaved };
  }

  /**
   * Resolves with all settings. Fields of the file that this version doesn't know, or finds wrong, stay there.
   * Rejects with `settings-not-saved`; the new values count nevertheless.
   */
  async change(patch: SettingsPatch): Promise<Settings> {
    this.#unsaved = { ...this.#unsaved, ...patch };
    const writing = this.#unsaved;
    try {
      const kept = await this.#file.change((content) => ({ ...content, ...writing }));
      this.#unsaved = without(this.#unsaved, writing);
      return { ...settingsFrom(kept), ...this.#unsaved };
    } catch (cause) {
      throw new LeesmeeError({ code: 'settings-not-saved' }, { cause });
    }
  }

  /** Resolves when every change that was asked for is on the disk, or could not be written. */
  close(): Promise<void> {
    return this.#file.ended();
  }
}

/** What of `patch` has been set anew since it was the same as `written`. */
const without = (patch: SettingsPatch, written: SettingsPatch): SettingsPatch =>
  Object.fromEntries(
    Object.entries(patch).filter(([name, value]) => written[name as keyof Settings] !== value),
  );
