/**
 * The keyboard's media keys and the system's media controls. A browser grants them to a page whose media
 * element plays; our sound comes from Web Audio, so a silent element plays along with it.
 */
import { isReading, type PlaybackState } from '../../core/playback.ts';

export type MediaActions = {
  readonly play: () => void;
  readonly pause: () => void;
  readonly stop: () => void;
  readonly nextSentence: () => void;
  readonly previousSentence: () => void;
};

const silentSeconds = 10;
const silentSampleRate = 8000;

/** 8-bit mono PCM; long enough for browsers to take it for more than a notification sound. */
function silentWav(): Blob {
  const length = silentSeconds * silentSampleRate;
  const header = new DataView(new ArrayBuffer(44));
  const ascii = (offset: number, text: string) => {
    for (let index = 0; index < text.length; index += 1)
      header.setUint8(offset + index, text.charCodeAt(index));
  };
  ascii(0, 'RIFF');
  header.setUint32(4, 36 + length, true);
  ascii(8, 'WAVEfmt ');
  header.setUint32(16, 16, true);
  header.setUint16(20, 1, true);
  header.setUint16(22, 1, true);
  header.setUint32(24, silentSampleRate, true);
  header.setUint32(28, silentSampleRate, true);
  header.setUint16(32, 1, true);
  header.setUint16(34, 8, true);
  ascii(36, 'data');
  header.setUint32(40, length, true);
  return new Blob([header.buffer, new Uint8Array(length).fill(128)], { type: 'audio/wav' });
}

/** Returns what to call whenever the playback or the title has changed. */
export function connectMediaControls(
  actions: MediaActions,
): (playback: PlaybackState, title: string) => void {
  if (!('mediaSession' in navigator)) return () => {};
  const session = navigator.mediaSession;
  session.setActionHandler('play', actions.play);
  session.setActionHandler('pause', actions.pause);
  session.setActionHandler('stop', actions.stop);
  session.setActionHandler('nexttrack', actions.nextSentence);
  session.setActionHandler('previoustrack', actions.previousSentence);

  let companion: HTMLAudioElement | null = null;
  return (playback, title) => {
    const reading = isReading(playback);
    if (session.metadata?.title !== title) session.metadata = new MediaMetadata({ title, artist: 'Leesmee' });
    session.playbackState = reading
      ? 'playing'
      : playback.kind === 'paused' || playback.kind === 'held'
        ? 'paused'
        : 'none';
    if (reading && !companion) {
      companion = new Audio(URL.createObjectURL(silentWav()));
      companion.loop = true;
    }
    // Refused without a gesture: then the keys don't work yet, and the reading doesn't depend on it.
    if (reading) companion?.play().catch(() => {});
    else companion?.pause();
  };
}
