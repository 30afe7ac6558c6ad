/** A bookmark at a sentence, new or kept, with a note that may stay empty. */
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { type Bookmark, longestNote } from '../../contract/library-schema.ts';
import { Button } from '../controls/button.tsx';
import { closeDialogOf, ModalDialog } from '../controls/modal-dialog.tsx';
import { useMessages } from '../messages/messages-context.ts';
import { ProblemAlert } from '../notices/problem-alert.tsx';
import type { ReaderSession } from '../session/reader-session.ts';
import { useSnapshot } from '../use-snapshot.ts';
import './bookmark-dialog.css';

type Props = {
  readonly session: ReaderSession;
  readonly bookmark: Bookmark;
  /** Called with what has been done, when it has. */
  readonly onDone: (words: string) => void;
  readonly onClose: () => void;
};

export function BookmarkDialog({ session, bookmark, onDone, onClose }: Props) {
  const { bookmarks: messages } = useMessages().library;
  const { library, settings } = useSnapshot(session);
  const [note, setNote] = useState(bookmark.note);
  const [isTried, setTried] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => field.current?.focus(), []);
  const isKept = library.bookmarks?.some((kept) => kept.id === bookmark.id) ?? false;

  const closeAfter = async (change: Promise<boolean>, element: Element, words: string) => {
    setTried(true);
    if (!(await change)) return;
    closeDialogOf(element);
    onDone(words);
  };
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const kept = { ...bookmark, note: note.trim() };
    void closeAfter(session.library.putBookmark(kept), event.currentTarget, messages.saved);
  };

  return (
    <ModalDialog title={isKept ? messages.edit : messages.title} size="narrow" onClose={onClose}>
      <form className="bookmark-form" onSubmit={save}>
        <blockquote>{bookmark.quote}</blockquote>
        <div className="text-field">
          <label htmlFor={id}>{messages.note}</label>
          <textarea
            ref={field}
            id={id}
            rows={3}
            maxLength={longestNote}
            value={note}
            aria-describedby={`${id}-hint`}
            onChange={({ currentTarget }) => setNote(currentTarget.value)}
            onKeyDown={(event) => {
              // A line of its own takes Shift, as in a chat.
              if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
              event.preventDefault();
              event.currentTarget.form?.requestSubmit();
            }}
          />
          <p id={`${id}-hint`}>{messages.noteHint}</p>
        </div>
        <ProblemAlert problem={isTried ? library.problem : null} uiLanguage={settings.uiLanguage} />
        <div className="bookmark-end">
          {isKept && (
            <Button
              label={messages.remove}
              onClick={({ currentTarget }) =>
                void closeAfter(session.library.removeBookmark(bookmark), currentTarget, messages.removed)
              }
            />
          )}
          <Button label={messages.cancel} onClick={({ currentTarget }) => closeDialogOf(currentTarget)} />
          <button type="submit" className="button button-primary">
            {messages.save}
          </button>
        </div>
      </form>
    </ModalDialog>
  );
}
