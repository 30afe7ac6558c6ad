/** What buttons, keys and the system's media controls ask of a reading, as events of the playback. */
import { isAwaited, isReading, type PlaybackEvent, type PlaybackState } from '../../core/playback.ts';
import type { SentenceAt } from '../../core/reading-order.ts';
import type { ReaderSession } from './reader-session.ts';

type Transport = Pick<
  ReaderSession,
  | 'toggle'
  | 'play'
  | 'pause'
  | 'stop'
  | 'repeat'
  | 'nextSentence'
  | 'previousSentence'
  | 'nextParagraph'
  | 'previousParagraph'
  | 'goTo'
>;

export function transportOf(
  state: () => PlaybackState,
  dispatch: (event: PlaybackEvent) => void,
  readAt: (at: SentenceAt) => SentenceAt | null,
): Transport {
  return {
    toggle: () => dispatch({ type: isReading(state()) || isAwaited(state()) ? 'pause' : 'play' }),
    play: () => dispatch({ type: 'play' }),
    pause: () => dispatch({ type: 'pause' }),
    stop: () => dispatch({ type: 'stop' }),
    repeat: () => dispatch({ type: 'repeat' }),
    nextSentence: () => dispatch({ type: 'skip', to: 'nextSentence' }),
    previousSentence: () => dispatch({ type: 'skip', to: 'previousSentence' }),
    nextParagraph: () => dispatch({ type: 'skip', to: 'nextBlock' }),
    previousParagraph: () => dispatch({ type: 'skip', to: 'previousBlock' }),
    goTo(at) {
      const read = readAt(at);
      if (read) dispatch({ type: 'goTo', at: read, play: false });
    },
  };
}
