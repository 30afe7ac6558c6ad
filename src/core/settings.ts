/**
 * What a reader can set: one table with every setting's kind, range, unit and default. Types, validation,
 * fallbacks and the settings panel all follow from it, so a new setting is one line here and its label.
 */
import { type Colour, isColour } from './colour.ts';
import { defaultReadingOptions, type ReadingOptions } from './dutch/spoken-text.ts';
import { type KeyBindings, validKeyBindings } from './key-bindings.ts';

type RangeSpec = {
  readonly kind: 'range';
  readonly min: number;
  readonly max: number;
  /** What a key press changes; values between steps are allowed. */
  readonly step: number;
  /** `em` is the size of the letters. */
  readonly unit: 'px' | 'times' | 'characters' | 'seconds' | 'fraction' | 'em' | 'weight' | 'rounds';
  readonly fallback: number;
};
type ChoiceSpec<Option extends string> = {
  readonly kind: 'choice';
  readonly options: readonly Option[];
  readonly fallback: Option;
};
type SwitchSpec = { readonly kind: 'switch'; readonly fallback: boolean };
type TextSpec = { readonly kind: 'text'; readonly maxLength: number; readonly fallback: string };
type KeysSpec = { readonly kind: 'keys'; readonly fallback: KeyBindings };

/** A range that follows another setting, unless it has been set apart. */
type FollowingSpec = Omit<RangeSpec, 'kind' | 'fallback'> & {
  readonly kind: 'following';
  readonly fallback: 'auto';
};
/** A colour of one's own, or the one that the theme has. */
type ColourSpec = { readonly kind: 'colour'; readonly fallback: 'auto' };

export type SettingSpec =
  | RangeSpec
  | ChoiceSpec<string>
  | SwitchSpec
  | TextSpec
  | FollowingSpec
  | ColourSpec
  | KeysSpec;

const range = (spec: Omit<RangeSpec, 'kind'>): RangeSpec => ({ kind: 'range', ...spec });
const choice = <const Option extends string>(
  options: readonly Option[],
  fallback: NoInfer<Option>,
): ChoiceSpec<Option> => ({ kind: 'choice', options, fallback });
const onOff = (fallback: boolean): SwitchSpec => ({ kind: 'switch', fallback });
const text = (fallback: string, maxLength: number): TextSpec => ({ kind: 'text', fallback, maxLength });
const following = (spec: Omit<FollowingSpec, 'kind' | 'fallback'>): FollowingSpec => ({
  kind: 'following',
  fallback: 'auto',
  ...spec,
});
const ownColour: ColourSpec = { kind: 'colour', fallback: 'auto' };

/** Defaults and ranges follow WCAG 2.2 (1.4.12 and beyond), the DAISY requirements and COGA. */
export const settingSpecs = {
  font: choice(['atkinson', 'lexend', 'opendyslexic', 'literata', 'system-sans', 'system-serif'], 'atkinson'),
  fontSize: range({ min: 12, max: 80, step: 1, unit: 'px', fallback: 20 }),
  fontWeight: range({ min: 300, max: 700, step: 50, unit: 'weight', fallback: 400 }),
  letterSpacing: range({ min: 0, max: 0.5, step: 0.01, unit: 'em', fallback: 0.02 }),
  wordSpacing: following({ min: 0, max: 1, step: 0.01, unit: 'em' }),
  lineHeight: range({ min: 1, max: 3, step: 0.1, unit: 'times', fallback: 1.6 }),
  lineLength: range({ min: 20, max: 100, step: 1, unit: 'characters', fallback: 62 }),
  alignment: choice(['left', 'justified'], 'left'),
  hyphenation: onOff(false),
  paragraphStyle: choice(['blankLine', 'indent'], 'blankLine'),
  paragraphSpacing: range({ min: 0, max: 3, step: 0.1, unit: 'em', fallback: 1 }),
  theme: choice(
    ['system', 'light', 'cream', 'dark', 'black', 'yellowOnBlack', 'blackOnYellow', 'blueOnYellow'],
    'system',
  ),
  textColour: ownColour,
  pageColour: ownColour,
  syllables: choice(['off', 'tints', 'dots'], 'off'),
  syllablesWhere: choice(['text', 'sentence'], 'text'),
  highlightSentence: onOff(true),
  sentenceStyle: choice(
    ['backgroundAndBar', 'background', 'underline', 'bar', 'outline'],
    'backgroundAndBar',
  ),
  sentenceColour: ownColour,
  highlightWord: onOff(true),
  wordStyle: choice(['underline', 'background', 'outline'], 'underline'),
  wordColour: ownColour,
  ruler: choice(['off', 'one', 'three', 'five'], 'off'),
  rulerFollows: choice(['voice', 'pointer', 'keys'], 'voice'),
  rulerDim: range({ min: 0.1, max: 0.95, step: 0.05, unit: 'fraction', fallback: 0.7 }),
  oneSentence: onOff(false),
  voice: text('espeak-embedded:nl', 300),
  rate: range({ min: 0.5, max: 3, step: 0.05, unit: 'times', fallback: 1 }),
  pitch: range({ min: 0.5, max: 2, step: 0.05, unit: 'times', fallback: 1 }),
  volume: range({ min: 0, max: 1, step: 0.05, unit: 'fraction', fallback: 1 }),
  pauseAfterSentence: range({ min: 0, max: 5, step: 0.05, unit: 'seconds', fallback: 0.25 }),
  pauseAfterParagraph: range({ min: 0, max: 5, step: 0.05, unit: 'seconds', fallback: 0.5 }),
  pauseAfterHeading: range({ min: 0, max: 5, step: 0.05, unit: 'seconds', fallback: 0.7 }),
  stopAfter: choice(['off', 'sentence', 'paragraph'], 'off'),
  repeatSentence: range({ min: 1, max: 10, step: 1, unit: 'rounds', fallback: 1 }),
  echo: onOff(false),
  echoFactor: range({ min: 0.5, max: 3, step: 0.1, unit: 'times', fallback: 1.5 }),
  announceTurns: onOff(false),
  slowLongSentences: onOff(false),
  readBrackets: choice(['read', 'pause', 'skip'], defaultReadingOptions.brackets),
  readEmoji: choice(['name', 'skip'], defaultReadingOptions.emoji),
  readWebAddresses: choice(['full', 'host', 'short'], defaultReadingOptions.webAddresses),
  readPhoneNumbers: choice(['digits', 'pairs'], defaultReadingOptions.phoneNumbers),
  readQuotations: choice(['say', 'pause'], defaultReadingOptions.quotations),
  readTables: onOff(true),
  readFigures: onOff(true),
  readNotes: onOff(true),
  readForeign: onOff(true),
  showSpoken: onOff(false),
  keepReadingList: onOff(true),
  /** The keys that have the clipboard read aloud on the desktop, in Electron's notation; empty for none. */
  clipboardShortcut: text('', 100),
  keys: { kind: 'keys', fallback: {} } as KeysSpec,
  characterKeys: onOff(true),
  uiLanguage: choice(['nl', 'en'], 'nl'),
  uiTextSize: range({ min: 1, max: 2, step: 0.1, unit: 'fraction', fallback: 1 }),
} as const satisfies Record<string, SettingSpec>;

export type SettingName = keyof typeof settingSpecs;

type SettingValue<Spec> =
  Spec extends ChoiceSpec<infer Option>
    ? Option
    : Spec extends RangeSpec
      ? number
      : Spec extends FollowingSpec
        ? number | 'auto'
        : Spec extends ColourSpec
          ? Colour | 'auto'
          : Spec extends SwitchSpec
            ? boolean
            : Spec extends KeysSpec
              ? KeyBindings
              : string;

export type Settings = { readonly [Name in SettingName]: SettingValue<(typeof settingSpecs)[Name]> };
export type SettingsPatch = Partial<Settings>;

export const settingNames = Object.keys(settingSpecs) as readonly SettingName[];

const isWithin = ({ min, max }: { readonly min: number; readonly max: number }, value: unknown): boolean =>
  typeof value === 'number' && value >= min && value <= max;

function isValid(spec: SettingSpec, value: unknown): boolean {
  switch (spec.kind) {
    case 'range':
      return isWithin(spec, value);
    case 'following':
      return value === 'auto' || isWithin(spec, value);
    case 'colour':
      return value === 'auto' || isColour(value);
    case 'choice':
      return typeof value === 'string' && spec.options.includes(value);
    case 'switch':
      return typeof value === 'boolean';
    case 'text':
      return typeof value === 'string' && value.length <= spec.maxLength;
    case 'keys':
      return typeof value === 'object' && value !== null;
  }
}

/** A value that is valid as a whole; of keys, those that are. */
const cleaned = (spec: SettingSpec, value: unknown): unknown =>
  spec.kind === 'keys' ? validKeyBindings(value) : value;

/** The valid settings among the fields of `value`; everything else is left out. */
export function validSettings(value: unknown): SettingsPatch {
  if (typeof value !== 'object' || value === null) return {};
  const fields = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    settingNames
      .filter((name) => Object.hasOwn(fields, name) && isValid(settingSpecs[name], fields[name]))
      .map((name) => [name, cleaned(settingSpecs[name], fields[name])]),
  );
}

export const defaultSettings: Settings = Object.fromEntries(
  settingNames.map((name) => [name, settingSpecs[name].fallback]),
) as Settings;

/** Whole settings from whatever a file held: each bad or missing field gets its own default. */
export const settingsFrom = (value: unknown): Settings => ({ ...defaultSettings, ...validSettings(value) });

/** How the marks and codes of a text are to be read, as it is set. */
export const readingOptionsOf = (settings: Settings): ReadingOptions => ({
  brackets: settings.readBrackets,
  emoji: settings.readEmoji,
  webAddresses: settings.readWebAddresses,
  phoneNumbers: settings.readPhoneNumbers,
  quotations: settings.readQuotations,
});
