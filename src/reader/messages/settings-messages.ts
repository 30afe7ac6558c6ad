/** What the settings panel says: of every setting its name, its options and, in one plain line, what it does. */
import type { SettingName, Settings, settingSpecs } from '../../core/settings.ts';
import type { ColourPair } from '../theme/contrast-guard.ts';

/** The settings whose control follows from their kind; the others have a place of their own. */
export type ShownSetting = Exclude<
  SettingName,
  'voice' | 'keepReadingList' | 'clipboardShortcut' | 'keys' | 'characterKeys'
>;
export type SettingOfKind<Kind extends (typeof settingSpecs)[ShownSetting]['kind']> = {
  [Name in ShownSetting]: (typeof settingSpecs)[Name]['kind'] extends Kind ? Name : never;
}[ShownSetting];
export type SettingSection =
  | 'letters'
  | 'lines'
  | 'colours'
  | 'highlight'
  | 'focus'
  | 'speech'
  | 'learning'
  | 'reading'
  | 'application';

/** Those whose value follows from others unless it is set: a spacing or a colour. */
type AutomaticName = {
  [Name in ShownSetting]: (typeof settingSpecs)[Name] extends { readonly fallback: 'auto' } ? Name : never;
}[ShownSetting];

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
  /** What such a setting's own value is called. */
  readonly automatic: { readonly [Name in AutomaticName]: string };
  readonly on: string;
  readonly off: string;
  readonly characters: (count: string) => string;
  readonly rounds: (count: string) => string;
  readonly reset: (setting: string, value: string) => string;
  readonly resetAll: string;
  /** Ends showing one sentence at a time. */
  readonly wholeText: string;
  readonly colour: { readonly choose: string; readonly code: string; readonly wrongCode: string };
  readonly contrast: {
    /** `found` is the contrast of these colours, `wanted` what it should be at least. */
    readonly faults: { readonly [Pair in ColourPair]: (found: string, wanted: string) => string };
    readonly mend: string;
  };
  readonly sample: {
    readonly title: string;
    /** A sentence that shows what was set, with the word that is lit in it. */
    readonly sentence: readonly [before: string, word: string, after: string];
  };
};
