/** What the settings panel says: of every setting its name, its options and, in one plain line, what it does. */
import type { SettingName, Settings, settingSpecs } from '../../core/settings.ts';

/** The settings whose control follows from their kind; the others have a place of their own. */
export type ShownSetting = Exclude<
  SettingName,
  'voice' | 'keepReadingList' | 'clipboardShortcut' | 'keys' | 'characterKeys'
>;
export type SettingSection =
  | 'letters'
  | 'lines'
  | 'colours'
  | 'highlight'
  | 'speech'
  | 'learning'
  | 'reading'
  | 'application';

type ChoiceName = {
  [Name in ShownSetting]: (typeof settingSpecs)[Name] extends { readonly options: readonly string[] }
    ? Name
    : never;
}[ShownSetting];

export type SettingsMessages = {
  readonly sections: { readonly [Section in SettingSection]: string };
  readonly names: { readonly [Name in ShownSetting]: string };
  /** One line under each setting, for whoever doesn't know the word for it. */
  readonly explanations: { readonly [Name in ShownSetting]: string };
  readonly options: { readonly [Name in ChoiceName]: { readonly [Option in Settings[Name]]: string } };
  readonly on: string;
  readonly off: string;
  readonly characters: (count: string) => string;
  readonly rounds: (count: string) => string;
  readonly reset: (setting: string, value: string) => string;
  readonly resetAll: string;
  readonly sample: {
    readonly title: string;
    /** A sentence that shows what was set, with the word that is lit in it. */
    readonly sentence: readonly [before: string, word: string, after: string];
  };
};
