/** Which settings change how a sentence sounds, so that it must be made anew, and which only when it sounds. */
import type { SettingName, SettingsPatch } from '../../core/settings.ts';

const speechSettings = [
  'voice',
  'rate',
  'pitch',
  'readBrackets',
  'readEmoji',
  'readWebAddresses',
  'readPhoneNumbers',
  'readQuotations',
] as const satisfies readonly SettingName[];

const pauseSettings = [
  'pauseAfterSentence',
  'pauseAfterParagraph',
  'pauseAfterHeading',
] as const satisfies readonly SettingName[];

const changes = (patch: SettingsPatch, names: readonly SettingName[]): boolean =>
  names.some((name) => patch[name] !== undefined);

export const changesSpeech = (patch: SettingsPatch): boolean => changes(patch, speechSettings);
export const changesPauses = (patch: SettingsPatch): boolean => changes(patch, pauseSettings);
