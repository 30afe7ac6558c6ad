/** Which settings change how a sentence sounds, so that it must be made anew, and which only what follows it. */
import type { SettingName, SettingsPatch } from '../../core/settings.ts';

const speechSettings = [
  'voice',
  'rate',
  'pitch',
  'slowLongSentences',
  'readBrackets',
  'readEmoji',
  'readWebAddresses',
  'readPhoneNumbers',
  'readQuotations',
] as const satisfies readonly SettingName[];

const planSettings = [
  'pauseAfterSentence',
  'pauseAfterParagraph',
  'pauseAfterHeading',
  'stopAfter',
  'repeatSentence',
  'echo',
  'echoFactor',
] as const satisfies readonly SettingName[];

/** What is read and what is left out. */
const partSettings = [
  'readTables',
  'readFigures',
  'readNotes',
  'readForeign',
] as const satisfies readonly SettingName[];

const changes = (patch: SettingsPatch, names: readonly SettingName[]): boolean =>
  names.some((name) => patch[name] !== undefined);

export const changesSpeech = (patch: SettingsPatch): boolean =>
  changes(patch, speechSettings) || changesParts(patch);
export const changesParts = (patch: SettingsPatch): boolean => changes(patch, partSettings);
export const changesPlan = (patch: SettingsPatch): boolean => changes(patch, planSettings);
