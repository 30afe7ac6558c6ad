/**
 * Tells that the reading waits for the reader: to say the sentence, or to go on. Screen readers don't announce it
 * by themselves, because it comes at every sentence and would talk through the reader's turn.
 */
import { RotateCcw, StepForward } from 'lucide-react';
import type { CSSProperties } from 'react';
import { Button } from '../controls/button.tsx';
import { useMessages } from '../messages/messages-context.ts';
import type { ReaderSnapshot } from '../session/reader-session.ts';

type Props = {
  readonly snapshot: Pick<ReaderSnapshot, 'playback' | 'sleepTimer'>;
  readonly onGoOn: () => void;
  readonly onRepeat: () => void;
};

export function Waiting({ snapshot: { playback, sleepTimer }, onGoOn, onRepeat }: Props) {
  const { readingModes } = useMessages();
  const again = <Button icon={RotateCcw} label={readingModes.again} onClick={onRepeat} />;
  if (playback.kind === 'held') {
    const asleep = sleepTimer.kind === 'over';
    return (
      <div className="waiting">
        <p>{asleep ? readingModes.sleepTimer.over : readingModes.held}</p>
        {again}
      </div>
    );
  }
  if (playback.kind !== 'yourTurn') return null;
  return (
    <div className="waiting">
      <strong>{readingModes.yourTurn}</strong>
      <span
        className="turn-left"
        aria-hidden="true"
        style={{ '--turn': `${playback.lasts}s` } as CSSProperties}
      />
      {again}
      <Button icon={StepForward} label={readingModes.goOn} onClick={onGoOn} />
    </div>
  );
}
