/**
 * A dialog that is open as long as it is on the page. However it is closed, the focus goes back to where it was,
 * and only then is `onClose` called.
 */
import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useMessages } from '../messages/messages-context.ts';
import { Button } from './button.tsx';
import './modal-dialog.css';

type Props = {
  readonly title: string;
  readonly size: 'narrow' | 'wide';
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** Closes the dialog that an element is in. */
export const closeDialogOf = (element: Element): void => element.closest('dialog')?.close();

export function ModalDialog({ title, size, onClose, children }: Props) {
  const { close } = useMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={`modal modal-${size}`}
      aria-labelledby={titleId}
      onClose={({ target, currentTarget }) => {
        // One that was opened from this one has closed.
        if (target === currentTarget) onClose();
      }}
    >
      <div className="modal-head">
        <h2 id={titleId}>{title}</h2>
        <Button
          icon={X}
          shows="icon"
          look="plain"
          label={close}
          onClick={({ currentTarget }) => closeDialogOf(currentTarget)}
        />
      </div>
      {children}
    </dialog>
  );
}
