/** Which of the dialogs of the reading list are open, and the bookmark that is being made or edited. */
import { useState } from 'react';
import type { Bookmark } from '../../contract/library-schema.ts';
import type { SentenceAt } from '../../core/reading-order.ts';
import type { ReaderSession } from '../session/reader-session.ts';

export type LibraryDialogs = {
  readonly isListOpen: boolean;
  readonly bookmark: Bookmark | null;
  readonly openList: () => void;
  readonly closeList: () => void;
  /** At this sentence of the open text; nothing happens without one. */
  readonly bookmarkAt: (at: SentenceAt | null) => void;
  readonly editBookmark: (bookmark: Bookmark) => void;
  readonly closeBookmark: () => void;
};

export function useLibraryDialogs(session: ReaderSession): LibraryDialogs {
  const [isListOpen, setListOpen] = useState(false);
  const [bookmark, setBookmark] = useState<Bookmark | null>(null);
  return {
    isListOpen,
    bookmark,
    openList: () => {
      void session.library.load();
      setListOpen(true);
    },
    closeList: () => setListOpen(false),
    bookmarkAt: (at) => setBookmark(at && session.library.bookmarkAt(at)),
    editBookmark: setBookmark,
    closeBookmark: () => setBookmark(null),
  };
}
