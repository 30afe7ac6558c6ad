/**
 * How far a text is that takes long to open, and the way to give it up. Most texts are there before anyone could
 * read this, so it waits a little. That it takes long is announced, how far it is isn't.
 */
import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '../controls/button.tsx';
import { useMessages } from '../messages/messages-context.ts';
import type { Opening } from '../session/reader-session.ts';
import './opening-progress.css';

const shownAfterMs = 300;

type Props = { readonly opening: Opening | null; readonly onCancel: () => void };

export function OpeningProgress({ opening, onCancel }: Props) {
  const messages = useMessages().opening;
  const isOpening = opening !== null;
  const [takesLong, setTakesLong] = useState(false);
  useEffect(() => {
    if (!isOpening) return;
    const timer = setTimeout(() => setTakesLong(true), shownAfterMs);
    return () => {
      clearTimeout(timer);
      setTakesLong(false);
    };
  }, [isOpening]);
  const shown = takesLong ? opening : null;
  return (
    <div className="opening-progress">
      <p role="status">{shown && messages.underWay(shown.name)}</p>
      {shown && (
        <>
          <progress aria-label={messages.progress} value={shown.done ?? undefined} max={1} />
          <Button
            icon={X}
            label={messages.cancel}
            onClick={() => {
              onCancel();
              // The button goes, and the keys that come next are meant for the text that is still there.
              document.getElementById('text')?.focus({ preventScroll: true });
            }}
          />
        </>
      )}
    </div>
  );
}
