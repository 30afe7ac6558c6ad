/**
 * Opens what is dropped anywhere on the page or pasted outside of an input: files, or else text. Returns whether
 * something that can be opened is being dragged over the page now.
 */
import { useEffect, useEffectEvent, useState } from 'react';

type Opener = {
  readonly openFiles: (files: readonly File[]) => void;
  /** `html` is the same with its mark-up, or empty. */
  readonly openText: (text: string, html: string) => void;
};

export function useOpenByDropOrPaste({ openFiles, openText }: Opener): boolean {
  const [isDraggedOver, setDraggedOver] = useState(false);

  const open = useEffectEvent((data: DataTransfer) => {
    const text = data.getData('text/plain');
    if (data.files.length > 0) openFiles([...data.files]);
    else if (text.trim() !== '') openText(text, data.getData('text/html'));
  });

  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const dragged = (event: DragEvent) => {
      if (!canOpen(event.dataTransfer)) return;
      event.preventDefault();
      setDraggedOver(true);
    };
    document.addEventListener('dragenter', dragged, { signal });
    document.addEventListener('dragover', dragged, { signal });
    document.addEventListener(
      'dragleave',
      ({ relatedTarget }) => {
        // Without a related target it left the window, and not just one element for another.
        if (!relatedTarget) setDraggedOver(false);
      },
      { signal },
    );
    document.addEventListener(
      'drop',
      (event) => {
        setDraggedOver(false);
        if (!event.dataTransfer || !canOpen(event.dataTransfer)) return;
        event.preventDefault();
        open(event.dataTransfer);
      },
      { signal },
    );
    document.addEventListener(
      'paste',
      (event) => {
        if (!event.clipboardData || takesText(event.target)) return;
        event.preventDefault();
        open(event.clipboardData);
      },
      { signal },
    );
    return () => listening.abort();
  }, []);

  return isDraggedOver;
}

const canOpen = (data: DataTransfer | null): boolean =>
  data !== null && (data.types.includes('Files') || data.types.includes('text/plain'));

const takesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && target.type !== 'range' && target.type !== 'radio'));
