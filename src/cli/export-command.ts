/** `leesmee export`: a whole text as an audio file, with a progress bar where somebody is watching. */
import { resolve } from 'node:path';
import { SingleBar } from 'cli-progress';
import type { Article } from '../core/article.ts';
import { LeesmeeError } from '../core/errors.ts';
import { mayBeDutch } from '../core/language.ts';
import { readingOptionsOf } from '../core/settings.ts';
import type { Seconds, VoiceId } from '../core/speech.ts';
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
  if (voice !== undefined) await checkVoice(voice, handlers, signal);
  const bar = process.stderr.isTTY ? startBar() : null;
  let duration: Seconds = 0;
  try {
    await exportReading(
      {
        article,
        delivery: {
          voice: voice ?? settings.voice,
          rate: rate ?? settings.rate,
          pitch: settings.pitch,
        },
        reading: readingOptionsOf(settings),
        pauses: settings,
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

async function checkVoice(
  voice: VoiceId,
  handlers: Services['handlers'],
  signal: AbortSignal,
): Promise<void> {
  const voices = await handlers['speech.voices'](null, signal);
  const canExport = voices.some(({ id, delivery }) => id === voice && delivery === 'audio');
  if (!canExport) throw new LeesmeeError({ code: 'voice-missing', voice: harmless(voice) });
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
