/** `leesmee export`: a whole text as an audio file, with a progress bar where somebody is watching. */
import { resolve } from 'node:path';
import { SingleBar } from 'cli-progress';
import type { Article } from '../core/article.ts';
import { LeesmeeError } from '../core/errors.ts';
import { mayBeDutch } from '../core/language.ts';
import { defaultSettings, readingOptionsOf } from '../core/settings.ts';
import type { Seconds, VoiceId } from '../core/speech.ts';
import { readPartsOf } from '../core/unread-text.ts';
import { voiceOrNextBest } from '../core/voice-choice.ts';
import type { Services } from '../services/create-services.ts';
import { exportReading } from '../services/export/export-reading.ts';
import type { CliMessages } from './cli-messages.ts';
import { harmless, tell } from './terminal.ts';
import { WrongCall } from './wrong-call.ts';

export type ExportOptions = {
  readonly out: string;
  readonly marks?: string;
  readonly rate?: number;
  readonly voice?: VoiceId;
  /** Also a text in another language. */
  readonly anyway?: true;
};

export function checkPaths(file: string, { out, marks }: ExportOptions, messages: CliMessages): void {
  const paths = [file, out, ...(marks === undefined ? [] : [marks])].map((path) => resolve(path));
  if (new Set(paths).size < paths.length) throw new WrongCall(messages.sameFile);
}

/** What isn't asked for is as the user has set it in the app. */
export async function exportArticle(
  article: Article,
  { out, marks, rate, voice, anyway }: ExportOptions,
  { handlers }: Services,
  signal: AbortSignal,
  messages: CliMessages,
): Promise<void> {
  const { language } = article;
  if (!anyway && !mayBeDutch(language)) throw new LeesmeeError({ code: 'text-not-dutch', language });
  const settings = await handlers['settings.get'](null, signal);
  const speaking = await voiceFor(voice, settings.voice, handlers, signal, messages);
  const bar = process.stderr.isTTY ? startBar() : null;
  let duration: Seconds = 0;
  try {
    await exportReading(
      {
        article,
        delivery: {
          voice: speaking,
          rate: rate ?? settings.rate,
          pitch: settings.pitch,
        },
        reading: readingOptionsOf(settings),
        pauses: settings,
        parts: readPartsOf(settings),
        wavPath: out,
        marksPath: marks ?? null,
      },
      {
        speech: { speak: handlers['speech.speak'] },
        signal,
        progress(fraction, durationSoFar) {
          duration = durationSoFar;
          bar?.update(Math.round(fraction * 1000), { time: clockTime(duration) });
        },
      },
    );
  } finally {
    bar?.stop();
  }
  if (bar) tell(messages.exported(out, clockTime(duration)));
}

/** For a voice that is set, but isn't there, the next best speaks; one that was asked for must be there. */
async function voiceFor(
  asked: VoiceId | undefined,
  set: VoiceId,
  handlers: Services['handlers'],
  signal: AbortSignal,
  messages: CliMessages,
): Promise<VoiceId> {
  const wanted = asked ?? set;
  if (wanted === defaultSettings.voice) return wanted;
  const voices = await handlers['speech.voices'](null, signal);
  const choice = voiceOrNextBest(
    voices.filter(({ delivery }) => delivery === 'audio'),
    wanted,
  );
  if (!choice || (choice.isStandIn && asked !== undefined)) {
    throw new LeesmeeError({ code: 'voice-missing', voice: harmless(wanted) });
  }
  if (choice.isStandIn) tell(messages.standsIn(wanted, choice.voice.name));
  return choice.voice.id;
}

function startBar(): SingleBar {
  const bar = new SingleBar({
    format: '{bar} {percentage}%  {time}',
    stream: process.stderr,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    gracefulExit: false,
  });
  bar.start(1000, 0, { time: clockTime(0) });
  return bar;
}

/** Minutes and seconds, or hours as well. */
function clockTime(duration: Seconds): string {
  const whole = Math.round(duration);
  const [hours, minutes, seconds] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const pairs = hours > 0 ? [minutes, seconds] : [seconds];
  return [hours > 0 ? hours : minutes, ...pairs.map((value) => String(value).padStart(2, '0'))].join(':');
}
