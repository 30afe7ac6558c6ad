/**
 * Stands below what is selected in the text, with what can be done with it. It takes no focus and hides nothing
 * of the selection; whoever uses keys has a key for the same.
 */
import { BookA } from 'lucide-react';
import { type CSSProperties, useEffect, useRef, useState } from 'react';
import { Button } from '../controls/button.tsx';
import { useMessages } from '../messages/messages-context.ts';
import './selection-toolbar.css';

/** A selection that is being made changes all the time. */
const settledMs = 200;

type Props = {
  /** Whether the selection holds words of the text. */
  readonly hasWords: () => boolean;
  readonly onAdjust: () => void;
};

type Place = { readonly top: number; readonly left: number };

export function SelectionToolbar({ hasWords, onAdjust }: Props) {
  const { pronunciation } = useMessages();
  const frame = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Place | null>(null);

  useEffect(() => {
    let settling: ReturnType<typeof setTimeout> | undefined;
    const look = () => setPlace(hasWords() ? placeBelowSelection(frame.current) : null);
    const changed = () => {
      clearTimeout(settling);
      if (document.getSelection()?.isCollapsed !== false) setPlace(null);
      else settling = setTimeout(look, settledMs);
    };
    document.addEventListener('selectionchange', changed);
    window.addEventListener('resize', changed);
    return () => {
      clearTimeout(settling);
      document.removeEventListener('selectionchange', changed);
      window.removeEventListener('resize', changed);
    };
  }, [hasWords]);

  return (
    <div ref={frame} className="selection-place">
      {place && (
        <div
          role="toolbar"
          className="selection-toolbar"
          aria-label={pronunciation.selection}
          style={{ '--top': `${place.top}px`, '--left': `${place.left}px` } as CSSProperties}
          // Pressing a button must not undo the selection.
          onMouseDown={(event) => event.preventDefault()}
        >
          <Button icon={BookA} look="primary" label={pronunciation.adjust} onClick={onAdjust} />
        </div>
      )}
    </div>
  );
}

function placeBelowSelection(frame: HTMLElement | null): Place | null {
  const selection = document.getSelection();
  if (!frame || !selection || selection.rangeCount === 0) return null;
  const last = [...selection.getRangeAt(0).getClientRects()].at(-1);
  const origin = frame.getBoundingClientRect();
  return last ? { top: last.bottom - origin.top, left: last.left - origin.left } : null;
}
