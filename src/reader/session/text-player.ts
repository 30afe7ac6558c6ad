/** The player of an open text: one for voices that give sound, one for those that only speak by themselves. */
import type { AudioOutput } from '../audio/audio-output.ts';
import type { ReadingPlayer, TakeReport } from '../audio/reading-player.ts';
import { SpeechPlayer } from '../audio/speech-player.ts';
import { LivePlayer } from '../live/live-player.ts';
import type { LiveSpeech } from '../live/live-speech.ts';
import { SwitchingPlayer } from '../live/switching-player.ts';
import type { OpenText } from './open-text.ts';
import { playerText, type SpeakingParts } from './player-text.ts';

export type TextPlayerParts = SpeakingParts & {
  readonly output: AudioOutput;
  readonly live: LiveSpeech;
  readonly audioBlocked: () => void;
};

export function textPlayer(
  { article, text }: Pick<OpenText, 'article' | 'text'>,
  parts: TextPlayerParts,
  report: TakeReport,
): ReadingPlayer {
  const { output, live, voice, audioBlocked } = parts;
  const spoken = playerText(article.id, text, parts);
  return new SwitchingPlayer(
    (told) => ({
      audio: new SpeechPlayer(output, spoken, told),
      live: new LivePlayer({ speech: live, text: spoken, report: told, blocked: audioBlocked }),
    }),
    () => voice()?.delivery ?? 'audio',
    report,
  );
}
