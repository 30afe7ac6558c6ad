/**
 * Everything the page says, as one type that each language fills in whole. Names of buttons and sliders are
 * part of the contract with assistive technology and with the tests.
 */
import type { SettingName, Settings, settingSpecs } from '../../core/settings.ts';
import type { Command } from '../keys/shortcut.ts';

/** The settings that the panel shows. A voice is chosen as soon as there is more than one. */
export type ShownSetting = Exclude<SettingName, 'voice'>;
export type SettingSection = 'letters' | 'colours' | 'speech' | 'reading' | 'application';

type ChoiceName = {
  [Name in ShownSetting]: (typeof settingSpecs)[Name] extends { readonly options: readonly string[] }
    ? Name
    : never;
}[ShownSetting];

export type Messages = {
  /** BCP 47, for `Intl` and for the page's language. */
  readonly locale: string;
  readonly skipToText: string;
  readonly open: string;
  readonly settings: string;
  readonly help: string;
  readonly close: string;
  readonly noText: { readonly title: string; readonly explanation: string };
  readonly opening: (name: string) => string;
  readonly listeningTime: (duration: string) => string;
  readonly articleInstructions: string;
  readonly player: {
    readonly region: string;
    readonly play: string;
    readonly pause: string;
    readonly stop: string;
    readonly previousSentence: string;
    readonly nextSentence: string;
    readonly previousParagraph: string;
    readonly nextParagraph: string;
    readonly progress: string;
    readonly sentenceOf: (sentence: string, count: string) => string;
    readonly sentence: (sentence: string) => string;
    readonly timeLeft: (duration: string) => string;
    readonly lessThanMinute: string;
    readonly endOfText: string;
    readonly backToSentence: string;
  };
  readonly notices: {
    readonly region: string;
    readonly retry: string;
    readonly dismiss: string;
    readonly notDutch: (language: string) => string;
    readonly placeOffer: (words: string) => string;
    readonly goToPlace: string;
    readonly audioBlocked: string;
    readonly soundOn: string;
    readonly reconnecting: string;
    readonly onlyFirstFile: (name: string) => string;
  };
  readonly dropHere: string;
  readonly settingsPanel: {
    readonly sections: { readonly [Section in SettingSection]: string };
    readonly names: { readonly [Name in ShownSetting]: string };
    readonly options: { readonly [Name in ChoiceName]: { readonly [Option in Settings[Name]]: string } };
    readonly on: string;
    readonly off: string;
    readonly characters: (count: string) => string;
    readonly reset: (setting: string, value: string) => string;
    readonly resetAll: string;
  };
  readonly keys: {
    readonly title: string;
    readonly explanation: string;
    readonly names: { readonly [Key in KeyName]: string };
    readonly commands: { readonly [Name in Command]: string };
    readonly pointer: string;
  };
};

/** The keys whose names are words; the others are shown as they are. */
export type KeyName = 'space' | 'left' | 'right' | 'up' | 'down' | 'control' | 'escape' | 'enter';
