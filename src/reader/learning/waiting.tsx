/**
 * Tells that the reading waits for the reader: to say the sentence, or to go on. Screen readers don't announce it
 * by themselves, because it comes at every sentence and would talk through the reader's turn.
 */
import { StepForward } from 'lucide-react';
import type { CSSProperties } from 'react';
import type { PlaybackState } from '../../core/playback.ts';
import { Button } from '../controls/button.tsx';
import { useMessages } from '../messages/messages-context.ts';

type Props = { readonly playback: PlaybackState; readonly onGoOn: () => void };

export function Waiting({ playback, onGoOn }: Props) {
  const { readingModes } = useMessages();
  if (playback.kind === 'held') return <p className="waiting">{readingModes.held}</p>;
  if (playback.kind !== 'yourTurn') return null;
  return (
    <div className="waiting">
      <strong>{readingModes.yourTurn}</strong>
      <span
        className="turn-left"
        aria-hidden="true"
        style={{ '--turn': `${playback.lasts}s` } as CSSProperties}
      />
      <Button icon={StepForward} label={readingModes.goOn} onClick={onGoOn} />
    </div>
  );
}
