/** What the page says about sets of settings. */
import type { BuiltInPreset } from '../../core/presets.ts';

export type PresetsMessages = {
  readonly title: string;
  readonly names: { readonly [Name in BuiltInPreset]: string };
  readonly explanations: { readonly [Name in BuiltInPreset]: string };
  readonly keep: string;
  readonly name: string;
  readonly nameMissing: string;
  readonly save: string;
  readonly cancel: string;
  readonly import: string;
  readonly rename: (name: string) => string;
  readonly export: (name: string) => string;
  readonly remove: (name: string) => string;
  readonly set: (name: string) => string;
  readonly removed: (name: string) => string;
  readonly kept: (name: string) => string;
  readonly replaced: (name: string) => string;
  /** Of a new one that is about to be kept. */
  readonly exists: (name: string) => string;
  /** `names` are those of settings in a file that aren't known. */
  readonly ignored: (names: string) => string;
  readonly done: { readonly reset: string; readonly mended: string };
  readonly undo: string;
  readonly undone: string;
};
