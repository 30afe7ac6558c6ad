/** The modes for learners that are on, as the player shows them, and what turns each off. */
import { defaultSettings, type Settings, type SettingsPatch } from '../../core/settings.ts';
import { formatCount } from '../messages/format.ts';
import type { Messages } from '../messages/messages.ts';

const modes = ['stopAfter', 'repeatSentence', 'echo', 'slowLongSentences'] as const;

export type Mode = (typeof modes)[number];
export type ModeOn = { readonly mode: Mode; readonly label: string; readonly off: SettingsPatch };

export function modesOn(settings: Settings, messages: Messages): readonly ModeOn[] {
  return modes.flatMap((mode) => {
    const label = labelOf(mode, settings, messages);
    return label === null ? [] : [{ mode, label, off: { [mode]: defaultSettings[mode] } }];
  });
}

/** Null when the mode is off. */
function labelOf(mode: Mode, settings: Settings, { readingModes, locale }: Messages): string | null {
  switch (mode) {
    case 'stopAfter':
      return settings.stopAfter === 'off' ? null : readingModes.stopAfter[settings.stopAfter];
    case 'repeatSentence': {
      const rounds = Math.round(settings.repeatSentence);
      return rounds > 1 ? readingModes.repeatSentence(formatCount(rounds, locale)) : null;
    }
    case 'echo':
    case 'slowLongSentences':
      return settings[mode] ? readingModes[mode] : null;
  }
}
