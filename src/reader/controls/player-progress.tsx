/** How far the reading is. It changes with every sentence and is not announced; that the text has ended is. */

import { formatCount, formatDuration } from '../messages/format.ts';
import type { Messages } from '../messages/messages.ts';
import { useMessages } from '../messages/messages-context.ts';
import type { Progress, ReaderSnapshot } from '../session/reader-session.ts';

export function PlayerProgress({ snapshot: { progress, playback } }: { readonly snapshot: ReaderSnapshot }) {
  const messages = useMessages();
  const ended = playback.kind === 'ready' && playback.ended;
  const share = ended ? 1 : progress?.count ? (progress.sentence - 1) / progress.count : 0;
  return (
    <div className="player-progress">
      <progress aria-label={messages.player.progress} value={share} max={1} />
      {progress && !ended && <span>{describe(progress, messages)}</span>}
      <span role="status">{ended ? messages.player.endOfText : ''}</span>
    </div>
  );
}

function describe({ sentence, count, secondsLeft }: Progress, { player, locale }: Messages): string {
  const number = formatCount(sentence, locale);
  const place =
    count === null ? player.sentence(number) : player.sentenceOf(number, formatCount(count, locale));
  if (secondsLeft === null) return place;
  const left =
    secondsLeft < 30 ? player.lessThanMinute : player.timeLeft(formatDuration(secondsLeft, locale, 'short'));
  return `${place} · ${left}`;
}
