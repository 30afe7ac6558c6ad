/**
 * The reading list: every text that was opened, with what was found in it, and the bookmarks of all texts. What is
 * opened from it closes it.
 */
import { useEffect, useRef, useState } from 'react';
import type { Bookmark } from '../../contract/library-schema.ts';
import type { TextAnchor } from '../../core/text-anchor.ts';
import { Button } from '../controls/button.tsx';
import { ModalDialog } from '../controls/modal-dialog.tsx';
import { TextField } from '../controls/text-field.tsx';
import { focusText } from '../focus-text.ts';
import { useMessages } from '../messages/messages-context.ts';
import { ProblemAlert } from '../notices/problem-alert.tsx';
import type { ReaderSession } from '../session/reader-session.ts';
import { useSnapshot } from '../use-snapshot.ts';
import { BookmarkList } from './bookmark-list.tsx';
import { LibraryTexts } from './library-texts.tsx';
import './library-dialog.css';

type Props = {
  readonly session: ReaderSession;
  readonly onEditBookmark: (bookmark: Bookmark) => void;
  /** The sentence where the reading is gets a bookmark; null when there is none. */
  readonly onAddBookmark: (() => void) | null;
  readonly onOpened: () => void;
  readonly onClose: () => void;
};

type View = 'texts' | 'bookmarks';
const views: readonly View[] = ['texts', 'bookmarks'];

export function LibraryDialog({ session, onEditBookmark, onAddBookmark, onOpened, onClose }: Props) {
  const { library: messages } = useMessages();
  const { library, settings } = useSnapshot(session);
  const [view, setView] = useState<View>('texts');
  const [search, setSearch] = useState('');
  const content = useRef<HTMLDivElement>(null);
  const searchField = useRef<HTMLInputElement>(null);
  useEffect(() => searchField.current?.focus(), []);

  const open = (article: string, at?: TextAnchor) => {
    content.current?.closest('dialog')?.close();
    focusText();
    void session.library.open(article, at).then(onOpened);
  };
  return (
    <ModalDialog title={messages.title} size="wide" onClose={onClose}>
      <div ref={content} className="library">
        <fieldset className="library-views">
          <legend className="visually-hidden">{messages.title}</legend>
          {views.map((name) => (
            <Button
              key={name}
              label={messages.views[name]}
              aria-pressed={view === name}
              onClick={() => setView(name)}
            />
          ))}
        </fieldset>
        <TextField
          ref={searchField}
          type="search"
          label={view === 'texts' ? messages.search : messages.bookmarks.search}
          value={search}
          onChange={setSearch}
        />
        <ProblemAlert problem={library.problem} uiLanguage={settings.uiLanguage} />
        {view === 'texts' ? (
          <LibraryTexts session={session} search={search} onOpen={open} />
        ) : (
          <BookmarkList
            session={session}
            search={search}
            onOpen={open}
            onEdit={onEditBookmark}
            onAdd={onAddBookmark}
          />
        )}
      </div>
    </ModalDialog>
  );
}
