/** What makes the reading stop, wait or linger, as the player shows it, and what turns each off. */
import { defaultSettings, type Settings } from '../../core/settings.ts';
import type { SleepTimer } from '../../core/sleep-timer.ts';
import { formatCount } from '../messages/format.ts';
import type { Messages } from '../messages/messages.ts';
import type { ReaderSession, ReaderSnapshot } from '../session/reader-session.ts';

const modes = ['stopAfter', 'repeatSentence', 'echo', 'slowLongSentences'] as const;

type Mode = (typeof modes)[number];
export type ModeOn = {
  readonly name: Mode | 'sleepTimer';
  readonly label: string;
  readonly turnOff: () => void;
};

type Actions = Pick<ReaderSession, 'changeSettings' | 'setSleepTimer'>;

export function modesOn(
  { settings, sleepTimer }: Pick<ReaderSnapshot, 'settings' | 'sleepTimer'>,
  actions: Actions,
  messages: Messages,
): readonly ModeOn[] {
  const on: ModeOn[] = [];
  for (const name of modes) {
    const label = labelOf(name, settings, messages);
    const off = { [name]: defaultSettings[name] };
    if (label !== null) on.push({ name, label, turnOff: () => actions.changeSettings(off) });
  }
  const label = timerLabel(sleepTimer, messages);
  if (label !== null) on.push({ name: 'sleepTimer', label, turnOff: () => actions.setSleepTimer('off') });
  return on;
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

function timerLabel(timer: SleepTimer, { readingModes, locale }: Messages): string | null {
  const { sleepTimer } = readingModes;
  if (timer.kind === 'paragraph') return sleepTimer.endsAfterParagraph;
  if (timer.kind !== 'minutes') return null;
  if (timer.left === 0) return sleepTimer.endsAfterSentence;
  if (timer.left <= 60) return sleepTimer.endsSoon;
  return sleepTimer.endsIn(formatCount(Math.ceil(timer.left / 60), locale));
}
