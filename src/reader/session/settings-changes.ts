/**
 * Changes that touch many settings at once, or lose some, and the way back from the last of them. A setting that the
 * reader has changed since then stays as it is.
 */
import { undoOf } from '../../core/presets.ts';
import type { Settings, SettingsPatch } from '../../core/settings.ts';
import type { SettingsChange } from './reader-session.ts';

export class SettingsChanges {
  readonly #settings: () => Settings;
  readonly #change: (patch: SettingsPatch) => void;
  readonly #show: (undoable: SettingsChange | null) => void;
  #undo: (() => void) | null = null;

  constructor(
    settings: () => Settings,
    change: (patch: SettingsPatch) => void,
    show: (undoable: SettingsChange | null) => void,
  ) {
    this.#settings = settings;
    this.#change = change;
    this.#show = show;
  }

  /** `undoRest` takes back what else was done. */
  replace(patch: SettingsPatch, what: SettingsChange, undoRest = (): void => undefined): void {
    const before = undoOf(this.#settings(), patch);
    this.#change(patch);
    this.offer(what, () => {
      this.#change(stillAs(patch, this.#settings(), before));
      undoRest();
    });
  }

  /** Says that something was done, and how to take it back. */
  offer(what: SettingsChange, undo: () => void): void {
    this.#undo = undo;
    this.#show(what);
  }

  undo(): void {
    const undo = this.#undo;
    this.forget();
    undo?.();
  }

  forget(): void {
    this.#undo = null;
    this.#show(null);
  }
}

/** Of `before`, the settings that still are as `patch` has made them. */
const stillAs = (patch: SettingsPatch, now: Settings, before: SettingsPatch): SettingsPatch =>
  Object.fromEntries(
    Object.entries(before).filter(
      ([name]) => now[name as keyof Settings] === patch[name as keyof SettingsPatch],
    ),
  );
