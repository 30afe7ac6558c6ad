/** A text as the player needs it: its order, its sentences spoken as the settings are now, and what follows each. */
import type { LeesmeeClient } from '../../contract/leesmee-client.ts';
import { afterSentence } from '../../core/reading-plan.ts';
import type { ReadingText } from '../../core/reading-text.ts';
import { paceOf } from '../../core/sentence-pace.ts';
import { readingOptionsOf, type Settings, settingSpecs } from '../../core/settings.ts';
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
      const { voice, pitch } = settings();
      const written = text.textOf(at);
      const rate = rateOf(written, settings());
      const input = {
        text: written,
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
    after: (at, read) => afterSentence(at, read, text, settings(), null),
  };
}

function rateOf(written: string, { rate, slowLongSentences }: Settings): number {
  return slowLongSentences ? Math.max(settingSpecs.rate.min, rate * paceOf(written)) : rate;
}
