/** The bookmarks of all texts, text by text in reading order, with their notes; each jumps to its sentence. */
import { BookmarkPlus, Pencil, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import type { Bookmark } from '../../contract/library-schema.ts';
import type { TextAnchor } from '../../core/text-anchor.ts';
import { Button } from '../controls/button.tsx';
import { useMessages } from '../messages/messages-context.ts';
import type { ReaderSession } from '../session/reader-session.ts';
import { useSnapshot } from '../use-snapshot.ts';
import { plain } from './listed-texts.ts';

type Props = {
  readonly session: ReaderSession;
  readonly search: string;
  readonly onOpen: (article: string, at: TextAnchor) => void;
  readonly onEdit: (bookmark: Bookmark) => void;
  readonly onAdd: (() => void) | null;
};

/** As much of a sentence as is needed to know which it is. */
const namedCharacters = 60;
const named = ({ quote }: Bookmark): string =>
  quote.length <= namedCharacters ? quote : `${quote.slice(0, namedCharacters)}…`;

export function BookmarkList({ session, search, onOpen, onEdit, onAdd }: Props) {
  const { library: messages } = useMessages();
  const { library } = useSnapshot(session);
  const status = useRef<HTMLParagraphElement>(null);
  const all = library.bookmarks ?? [];
  const wanted = plain(search.trim());
  const shown = all.filter(({ quote, note }) => plain(`${quote} ${note}`).includes(wanted));
  const titles = new Map(library.list?.texts.map(({ article, title }) => [article, title]));
  const articles = [...new Set(shown.map(({ article }) => article))];

  const remove = async (bookmark: Bookmark) => {
    // The button that had the focus goes.
    if (await session.library.removeBookmark(bookmark)) status.current?.focus();
  };

  return (
    <>
      {onAdd && <Button icon={BookmarkPlus} label={messages.bookmarks.add} onClick={onAdd} />}
      <p ref={status} role="status" className="library-status" tabIndex={-1}>
        {all.length === 0 ? messages.bookmarks.empty : messages.bookmarkCount(shown.length)}
      </p>
      {articles.map((article) => (
        <section key={article} className="library-bookmarks">
          <h3>{titles.get(article)}</h3>
          <ul>
            {shown
              .filter((bookmark) => bookmark.article === article)
              .map((bookmark) => (
                <li key={bookmark.id} className="library-bookmark">
                  <div className="library-text-main">
                    <button
                      type="button"
                      className="library-open"
                      onClick={() => onOpen(article, bookmark.place)}
                    >
                      {bookmark.quote}
                    </button>
                    {bookmark.note !== '' && <p>{bookmark.note}</p>}
                  </div>
                  <Button
                    icon={Pencil}
                    shows="icon"
                    look="plain"
                    label={messages.bookmarks.editNote(named(bookmark))}
                    onClick={() => onEdit(bookmark)}
                  />
                  <Button
                    icon={Trash2}
                    shows="icon"
                    look="plain"
                    label={messages.bookmarks.removeOf(named(bookmark))}
                    onClick={() => void remove(bookmark)}
                  />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
