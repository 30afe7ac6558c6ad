/**
 * Sets of settings to begin from, and what a set may hold: how a text looks and is read, never which voice reads it,
 * how loud, in which language Leesmee speaks, on which keys, or whether it remembers texts. Whoever takes a set over has
 * those right already.
 */
import {
  defaultSettings,
  type SettingName,
  type Settings,
  type SettingsPatch,
  settingNames,
  validSettings,
} from './settings.ts';

const never = [
  'voice',
  'volume',
  'uiLanguage',
  'keys',
  'characterKeys',
  'clipboardShortcut',
  'keepReadingList',
] as const satisfies readonly SettingName[];
type PresetSettingName = Exclude<SettingName, (typeof never)[number]>;
export type PresetSettings = Pick<Settings, PresetSettingName>;

const presetSettingNames = settingNames.filter(
  (name): name is PresetSettingName => !never.some((excluded) => excluded === name),
);

export type BuiltInPreset = 'standard' | 'dyslexia' | 'lowVision' | 'dutchLearner' | 'calm';

/** One's own. */
export type Preset = { readonly id: string; readonly name: string; readonly settings: PresetSettings };

export const longestPresetName = 60;
export const mostPresets = 100;

const picked = (settings: Settings): PresetSettings =>
  Object.fromEntries(presetSettingNames.map((name) => [name, settings[name]])) as PresetSettings;

const differing = (differences: Partial<PresetSettings>): PresetSettings =>
  picked({ ...defaultSettings, ...differences });

export const builtInPresets: { readonly [Name in BuiltInPreset]: PresetSettings } = {
  standard: differing({}),
  // Wide letters, words and lines help most readers with dyslexia; a special typeface helps only some, so it stays a
  // choice. Paper that isn't white glares less, short lines are easier to come back from.
  dyslexia: differing({
    font: 'lexend',
    fontSize: 22,
    letterSpacing: 0.08,
    lineHeight: 1.9,
    lineLength: 52,
    paragraphSpacing: 1.5,
    theme: 'cream',
    rate: 0.9,
    pauseAfterSentence: 0.5,
  }),
  // Large, sturdy letters, light on black, and a word that can't be overlooked; buttons grow along.
  lowVision: differing({
    fontSize: 40,
    fontWeight: 550,
    letterSpacing: 0.04,
    lineLength: 40,
    theme: 'black',
    wordStyle: 'background',
    uiTextSize: 1.4,
  }),
  // Slower, with time to think; numbers and abbreviations written out above the words.
  dutchLearner: differing({
    fontSize: 22,
    lineHeight: 1.9,
    lineLength: 55,
    rate: 0.8,
    pauseAfterSentence: 1,
    pauseAfterParagraph: 1.5,
    showSpoken: true,
    slowLongSentences: true,
  }),
  // As little as possible that moves or stands out: no word that jumps along, only the lines where one is.
  calm: differing({
    lineHeight: 1.8,
    lineLength: 55,
    theme: 'cream',
    sentenceStyle: 'background',
    highlightWord: false,
    ruler: 'five',
    rulerDim: 0.5,
    rate: 0.9,
    pauseAfterSentence: 0.6,
    pauseAfterParagraph: 1.2,
  }),
};

/** The set that holds what is set now. */
export const presetFrom = (settings: Settings): PresetSettings => picked(settings);

/** The settings that `patch` would change, as they are now: what takes it back. */
export function undoOf(settings: Settings, patch: SettingsPatch): SettingsPatch {
  return Object.fromEntries(
    settingNames
      .filter((name) => name in patch && patch[name] !== settings[name])
      .map((name) => [name, settings[name]]),
  );
}

export const presetHolds = (preset: PresetSettings, settings: Settings): boolean =>
  presetSettingNames.every((name) => preset[name] === settings[name]);

/** A whole set from whatever a file held, and the names of what it held that isn't taken over. */
export function presetSettingsFrom(value: unknown): {
  readonly settings: PresetSettings;
  readonly ignored: readonly string[];
} {
  const valid = validSettings(value);
  const taken = Object.fromEntries(
    presetSettingNames.filter((name) => name in valid).map((name) => [name, valid[name]]),
  );
  const given = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  return {
    settings: picked({ ...defaultSettings, ...taken }),
    ignored: given.filter((name) => !Object.hasOwn(taken, name)),
  };
}

/** A name on one line, without spaces around it; null for one that says nothing. */
export function presetName(text: string): string | null {
  const name = text.replace(/\s+/g, ' ').trim().slice(0, longestPresetName).trim();
  return name === '' ? null : name;
}

/** To a reader these are one name. */
export const sameName = (one: string, other: string): boolean =>
  one.normalize().toLowerCase() === other.normalize().toLowerCase();
