/** A text as players need it: its order, its sentences spoken as the settings are now, and what follows each. */
import type { LeesmeeClient } from '../../contract/leesmee-client.ts';
import { LeesmeeError } from '../../core/errors.ts';
import type { SentenceAt } from '../../core/reading-order.ts';
import { afterSentence, type EndAfter } from '../../core/reading-plan.ts';
import type { ReadingText } from '../../core/reading-text.ts';
import { paceOf } from '../../core/sentence-pace.ts';
import { readingOptionsOf, type Settings, settingSpecs } from '../../core/settings.ts';
import type { Voice } from '../../core/speech.ts';
import type { PlayerText } from '../audio/speech-player.ts';
import type { LiveText } from '../live/live-player.ts';
import { type HostConnection, whenConnected } from './host-connection.ts';
import { patientSpeech } from './patient-speech.ts';
import { patiently } from './patiently.ts';

export type SpeakingParts = {
  readonly client: LeesmeeClient;
  readonly connection: HostConnection;
  readonly settings: () => Settings;
  /** The voice that speaks; `null` while it isn't known, and then the host finds one. */
  readonly voice: () => Voice | null;
  /** Where the reading is to end now, whatever is set. */
  readonly endAfter: () => EndAfter;
};

export function playerText(
  article: string,
  text: ReadingText,
  { client, connection, settings, voice, endAfter }: SpeakingParts,
): PlayerText & LiveText {
  const sentence = (at: SentenceAt) => ({
    text: text.textOf(at),
    marker: text.markerOf(at),
    kind: text.blocks[at.block]?.kind ?? 'paragraph',
    article,
    reading: readingOptionsOf(settings()),
  });
  const prosody = (at: SentenceAt) => ({
    rate: rateOf(text.textOf(at), settings()),
    pitch: settings().pitch,
  });
  return {
    order: text,
    speak(at, signal) {
      const delivery = { ...prosody(at), voice: voice()?.id ?? settings().voice };
      const input = { ...sentence(at), delivery };
      return patientSpeech(
        (once) => client.stream('speech.speak', input, once),
        (waiting) => whenConnected(connection, waiting),
        signal,
      );
    },
    spoken: (at) => patiently(() => client.ask('speech.spoken', sentence(at)), connection),
    delivery(at) {
      const speaking = voice();
      if (!speaking) throw new LeesmeeError({ code: 'voice-missing', voice: settings().voice });
      return { ...prosody(at), voice: speaking, volume: settings().volume };
    },
    after: (at, read) => afterSentence(at, read, text, settings(), endAfter()),
  };
}

function rateOf(written: string, { rate, slowLongSentences }: Settings): number {
  return slowLongSentences ? Math.max(settingSpecs.rate.min, rate * paceOf(written)) : rate;
}
