/**
 * What makes the reading stop, wait or linger, beside the player, so that nobody wonders why it does; a press on
 * one turns it off. Also tells when the reading waits for the reader.
 */
import { CircleStop, type LucideIcon, Moon, Repeat, Snail, Speech, X } from 'lucide-react';
import { useMessages } from '../messages/messages-context.ts';
import type { ReaderSession, ReaderSnapshot } from '../session/reader-session.ts';
import { type ModeOn, modesOn } from './modes-on.ts';
import { Waiting } from './waiting.tsx';
import './modes-bar.css';

type Props = {
  readonly session: ReaderSession;
  readonly snapshot: ReaderSnapshot;
  /** A mode's button goes when the mode does; the focus goes here. */
  readonly focusOnwards: () => void;
};

const icons: { readonly [Name in ModeOn['name']]: LucideIcon } = {
  stopAfter: CircleStop,
  repeatSentence: Repeat,
  echo: Speech,
  slowLongSentences: Snail,
  sleepTimer: Moon,
};

export function ModesBar({ session, snapshot, focusOnwards }: Props) {
  const messages = useMessages();
  const { playback, settings } = snapshot;
  const on = modesOn(snapshot, session, messages);
  const isTurn = playback.kind === 'yourTurn';
  const waits = playback.kind === 'held' || isTurn;
  if (on.length === 0 && !waits) return null;
  return (
    <div className={`modes-bar ${waits ? 'modes-bar-waiting' : ''}`}>
      <Waiting snapshot={snapshot} onGoOn={() => session.play()} onRepeat={() => session.repeat()} />
      <span role="status" className="visually-hidden">
        {isTurn && settings.announceTurns && messages.readingModes.yourTurn}
      </span>
      <ul className="modes-on" aria-label={messages.readingModes.group}>
        {on.map(({ name, label, turnOff }) => {
          const Icon = icons[name];
          const press = () => {
            turnOff();
            focusOnwards();
          };
          return (
            <li key={name}>
              <button type="button" className="button mode-on" aria-pressed="true" onClick={press}>
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
