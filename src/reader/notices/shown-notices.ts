/** From the state of things to the notices that a reader sees, in words. */
import { languageName } from '../../core/language.ts';
import type { ProblemMessage } from '../../core/problem-message.ts';
import { problemMessage } from '../../core/problem-messages.ts';
import type { VoiceId } from '../../core/speech.ts';
import { formatCount } from '../messages/format.ts';
import type { Messages } from '../messages/messages.ts';
import type { Notice, ReaderSession, ReaderSnapshot } from '../session/reader-session.ts';

export type ShownNotice = Pick<ProblemMessage, 'what'> & {
  readonly key: string;
  readonly whatNow?: string;
  /** Said at once, in the middle of whatever a screen reader says. */
  readonly urgent: boolean;
  readonly action?: { readonly label: string; readonly run: () => void };
  readonly dismiss?: () => void;
};

type Actions = Pick<ReaderSession, 'play' | 'readAnyway' | 'goTo' | 'setSleepTimer' | 'dismiss'>;

/** What a reader who is still awake gets more. */
const longerMinutes = 10;

export function shownNotices(
  { connection, notices, playback, settings, sleepTimer }: ReaderSnapshot,
  actions: Actions,
  messages: Messages,
): readonly ShownNotice[] {
  const shown: ShownNotice[] = [];
  if (connection === 'reconnecting') {
    shown.push({ key: 'connection', urgent: false, what: messages.notices.reconnecting });
  }
  if (playback.kind === 'failed') {
    shown.push({
      key: 'playback',
      urgent: true,
      ...problemMessage(playback.problem, settings.uiLanguage),
      action: { label: messages.notices.retry, run: () => actions.play() },
    });
  }
  if (sleepTimer.kind === 'minutes' && sleepTimer.left <= 60) {
    shown.push({
      key: 'sleepTimer',
      urgent: false,
      what: messages.readingModes.sleepTimer.warning,
      action: {
        label: messages.readingModes.sleepTimer.longer(formatCount(longerMinutes, messages.locale)),
        run: () => actions.setSleepTimer(longerMinutes),
      },
    });
  }
  for (const notice of notices) {
    shown.push({
      key: String(notice.id),
      dismiss: () => actions.dismiss(notice.id),
      ...contentOf(notice, actions, messages, settings.uiLanguage),
    });
  }
  return shown;
}

function contentOf(
  notice: Notice,
  actions: Actions,
  { notices, voices, library, locale }: Messages,
  uiLanguage: 'nl' | 'en',
): Omit<ShownNotice, 'key' | 'dismiss'> {
  switch (notice.kind) {
    case 'problem':
      return { urgent: true, ...problemMessage(notice.problem, uiLanguage) };
    case 'notDutch':
      return {
        urgent: notice.asked,
        what: notices.notDutch(languageName(notice.language, locale)),
        ...(notice.asked && { whatNow: voices.notDutchAsked }),
        action: { label: voices.readAnyway, run: () => actions.readAnyway() },
      };
    case 'voiceStandIn':
      return { urgent: false, what: voices.gone(nameIn(notice.wanted), notice.voice) };
    case 'placeOffer':
      return {
        urgent: false,
        what: (notice.isChanged ? notices.placeInChanged : notices.placeOffer)(notice.words),
        action: {
          label: notices.goToPlace,
          run: () => {
            actions.goTo(notice.at);
            actions.dismiss(notice.id);
          },
        },
      };
    case 'filesAdded':
      return { urgent: false, what: library.addedFiles(notice.count) };
    case 'audioBlocked':
      return {
        urgent: true,
        what: notices.audioBlocked,
        action: { label: notices.soundOn, run: () => actions.play() },
      };
  }
}

/** The name in a voice's id. */
const nameIn = (voice: VoiceId): string => voice.slice(voice.indexOf(':') + 1);
