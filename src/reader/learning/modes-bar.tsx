/**
 * The modes for learners that are on, beside the player, so that nobody wonders why the reading stops or waits;
 * a press on one turns it off. Also tells when the reading waits for the reader.
 */
import { CircleStop, type LucideIcon, Repeat, Snail, Speech, X } from 'lucide-react';
import { useMessages } from '../messages/messages-context.ts';
import type { ReaderSession, ReaderSnapshot } from '../session/reader-session.ts';
import { type Mode, modesOn } from './modes-on.ts';
import { Waiting } from './waiting.tsx';
import './modes-bar.css';

type Props = {
  readonly session: ReaderSession;
  readonly snapshot: ReaderSnapshot;
  /** A mode's button goes when the mode does; the focus goes here. */
  readonly focusOnwards: () => void;
};

const icons: { readonly [Name in Mode]: LucideIcon } = {
  stopAfter: CircleStop,
  repeatSentence: Repeat,
  echo: Speech,
  slowLongSentences: Snail,
};

export function ModesBar({ session, snapshot, focusOnwards }: Props) {
  const messages = useMessages();
  const { playback, settings } = snapshot;
  const on = modesOn(settings, messages);
  const waits = playback.kind === 'held' || playback.kind === 'yourTurn';
  if (on.length === 0 && !waits) return null;
  return (
    <div className={`modes-bar ${waits ? 'modes-bar-waiting' : ''}`}>
      <Waiting playback={playback} onGoOn={() => session.play()} />
      <ul className="modes-on" aria-label={messages.readingModes.group}>
        {on.map(({ mode, label, off }) => {
          const turnOff = () => {
            session.changeSettings(off);
            focusOnwards();
          };
          const Icon = icons[mode];
          return (
            <li key={mode}>
              <button type="button" className="button mode-on" aria-pressed="true" onClick={turnOff}>
                <Icon aria-hidden="true" />
                <span className="button-label">{label}</span>
                <X aria-hidden="true" />
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
