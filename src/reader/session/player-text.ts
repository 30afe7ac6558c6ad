/** A text as the player needs it: its order, its sentences spoken as the settings are now, and its pauses. */
import type { LeesmeeClient } from '../../contract/leesmee-client.ts';
import { pauseAfter } from '../../core/pauses.ts';
import type { ReadingText } from '../../core/reading-text.ts';
import { readingOptionsOf, type Settings } from '../../core/settings.ts';
import type { PlayerText } from '../audio/speech-player.ts';
import { type HostConnection, whenConnected } from './host-connection.ts';
import { patientSpeech } from './patient-speech.ts';

export function playerText(
  article: string,
  text: ReadingText,
  client: LeesmeeClient,
  connection: HostConnection,
  settings: () => Settings,
): PlayerText {
  return {
    order: text,
    speak(at, signal) {
      const { voice, rate, pitch } = settings();
      const input = {
        text: text.textOf(at),
        kind: text.blocks[at.block]?.kind ?? 'paragraph',
        article,
        reading: readingOptionsOf(settings()),
        delivery: { voice, rate, pitch },
      };
      return patientSpeech(
        (once) => client.stream('speech.speak', input, once),
        (waiting) => whenConnected(connection, waiting),
        signal,
      );
    },
    pauseAfter: (at) => pauseAfter(at, text, settings()),
  };
}
