/** The texts of the list, with the ways to find, open and remove them and to bring back what was removed. */
import { Trash2, Undo2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { TextAnchor } from '../../core/text-anchor.ts';
import { Button } from '../controls/button.tsx';
import { formatSize } from '../messages/format.ts';
import { useMessages } from '../messages/messages-context.ts';
import type { ReaderSession } from '../session/reader-session.ts';
import { useSnapshot } from '../use-snapshot.ts';
import { hasTitle, lastRemoved, presentTexts, spareTexts } from './listed-texts.ts';
import { TextRow } from './text-row.tsx';
import { useTextSearch } from './use-text-search.ts';

type Props = {
  readonly session: ReaderSession;
  readonly search: string;
  readonly onOpen: (article: string, at?: TextAnchor) => void;
};

const none = { texts: [], sizeBytes: 0, limitBytes: 0 };

export function LibraryTexts({ session, search, onOpen }: Props) {
  const { library: messages, locale } = useMessages();
  const { library, settings } = useSnapshot(session);
  const [done, setDone] = useState('');
  // It was said of what is no longer the matter.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another search is another matter
  useEffect(() => setDone(''), [search]);
  const undoButton = useRef<HTMLButtonElement>(null);
  const { found, isUnderWay } = useTextSearch(session, search);
  const list = library.list ?? none;
  const present = presentTexts(list);
  const removed = lastRemoved(list);
  const spare = spareTexts(list);
  const isSearch = search.trim() !== '';
  const shown = isSearch
    ? present.filter((text) => found.has(text.article) || hasTitle(text, search))
    : present;

  const remove = async (articles: readonly string[]) => {
    if (!(await session.library.remove(articles))) return;
    setDone(messages.removed(articles.length));
    // The button that had the focus has gone; what it did can be undone here.
    undoButton.current?.focus();
  };
  const undo = async () => {
    if (removed.length === 0) return;
    if (await session.library.restore(removed.map(({ article }) => article))) setDone(messages.undone);
  };

  const status = () => {
    if (library.list === null) return library.problem ? '' : messages.loading;
    if (isSearch) {
      if (isUnderWay) return messages.searching;
      return shown.length === 0 ? messages.noneFound : messages.foundCount(shown.length);
    }
    if (present.length === 0) return settings.keepReadingList ? messages.empty : messages.emptyOff;
    const [size, limit] = [list.sizeBytes, list.limitBytes].map((bytes) => formatSize(bytes, locale));
    return messages.size(present.length, size ?? '', limit ?? '');
  };

  return (
    <>
      <p role="status" className="library-status">
        {[status(), done].filter((words) => words !== '').join(' ')}
      </p>
      {shown.length > 0 && (
        <ul className="library-texts" aria-label={messages.views.texts}>
          {shown.map((text) => (
            <TextRow
              key={text.article}
              text={text}
              settings={settings}
              found={found.get(text.article) ?? null}
              onOpen={(at) => onOpen(text.article, at)}
              onRemove={() => void remove([text.article])}
            />
          ))}
        </ul>
      )}
      <div className="library-tools">
        <Button
          ref={undoButton}
          icon={Undo2}
          label={removed.length > 0 ? messages.undoOf(removed.length) : messages.undo}
          aria-disabled={removed.length === 0}
          onClick={() => void undo()}
        />
        {spare.length > 0 && !isSearch && (
          <Button
            icon={Trash2}
            label={messages.removeFinished(
              spare.length,
              formatSize(
                spare.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
                locale,
              ),
            )}
            onClick={() => void remove(spare.map(({ article }) => article))}
          />
        )}
        {/* Next to what was found, all would seem to be what was found. */}
        {!isSearch && (
          <Button
            icon={Trash2}
            label={messages.removeAll}
            aria-disabled={present.length === 0}
            onClick={() => {
              if (present.length > 0) void remove(present.map(({ article }) => article));
            }}
          />
        )}
      </div>
      <p className="library-note">{messages.untilClosed}</p>
      <label className="check">
        <input
          type="checkbox"
          checked={settings.keepReadingList}
          onChange={({ currentTarget }) => session.changeSettings({ keepReadingList: currentTarget.checked })}
        />
        <span>{messages.keep}</span>
      </label>
      <p className="library-note">{messages.keepExplanation}</p>
    </>
  );
}
