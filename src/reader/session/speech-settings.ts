/** Which settings change how a sentence sounds, so that what is prepared must be made anew. */
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

export const changesSpeech = (patch: SettingsPatch): boolean =>
  speechSettings.some((name) => patch[name] !== undefined);
