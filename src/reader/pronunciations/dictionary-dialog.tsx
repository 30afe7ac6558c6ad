/** The whole dictionary: searched, sorted, edited, handed out and taken over, with a way back from every change. */
import { Plus, Undo2 } from 'lucide-react';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { PronunciationEntry } from '../../core/pronunciation-entry.ts';
import { Button } from '../controls/button.tsx';
import { ModalDialog } from '../controls/modal-dialog.tsx';
import { TextField } from '../controls/text-field.tsx';
import { formatCount } from '../messages/format.ts';
import { useMessages } from '../messages/messages-context.ts';
import { ProblemAlert } from '../notices/problem-alert.tsx';
import type { ReaderSession } from '../session/reader-session.ts';
import { useSnapshot } from '../use-snapshot.ts';
import { DictionaryFiles } from './dictionary-files.tsx';
import { DictionaryPages, pageSize } from './dictionary-pages.tsx';
import { DictionaryTable } from './dictionary-table.tsx';
import { draftEntry } from './draft-entry.ts';
import { type DictionaryOrder, foundEntries, sortedEntries } from './listed-entries.ts';
import './dictionary-dialog.css';

type Props = {
  readonly session: ReaderSession;
  readonly onEdit: (entry: PronunciationEntry) => void;
  readonly onClose: () => void;
};

const none: readonly PronunciationEntry[] = [];

export function DictionaryDialog({ session, onEdit, onClose }: Props) {
  const { dictionary: messages, locale } = useMessages();
  const { dictionary, settings, article } = useSnapshot(session);
  const [search, setSearch] = useState('');
  const [order, setOrder] = useState<DictionaryOrder>({ column: 'written', descending: false });
  const [page, setPage] = useState(0);
  const [done, setDone] = useState('');
  const searchField = useRef<HTMLInputElement>(null);
  const undoButton = useRef<HTMLButtonElement>(null);
  useEffect(() => searchField.current?.focus(), []);
  const entries = dictionary.entries ?? none;
  const wanted = useDeferredValue(search);
  const sorted = useMemo(() => sortedEntries(entries, order), [entries, order]);
  const found = useMemo(() => foundEntries(sorted, wanted), [sorted, wanted]);
  const lastPage = Math.max(0, Math.ceil(found.length / pageSize) - 1);
  const shownPage = Math.min(page, lastPage);
  const from = shownPage * pageSize;
  const shown = found.slice(from, from + pageSize);
  const { undoable, problem } = dictionary;
  const undoableName = undoable && messages.changes[undoable.kind](undoable.count);

  const remove = async (entry: PronunciationEntry) => {
    if (!(await session.pronunciations.remove([entry.id]))) return;
    setDone(messages.changes.removed(1));
    // The button that had the focus has gone; what it did can be undone here.
    undoButton.current?.focus();
  };
  const undo = async () => {
    if (await session.pronunciations.undo()) setDone(messages.undone);
  };
  const count = formatCount(found.length, locale);
  const places = [from + 1, from + shown.length].map((place) => formatCount(place, locale));

  return (
    <ModalDialog title={messages.title} size="wide" onClose={onClose}>
      <div className="dictionary-tools">
        <TextField
          ref={searchField}
          type="search"
          label={messages.search}
          value={search}
          onChange={(text) => {
            setSearch(text);
            setPage(0);
          }}
        />
        <Button
          icon={Plus}
          label={messages.add}
          onClick={() => onEdit(draftEntry(null, none, article?.id ?? null))}
        />
        <Button
          ref={undoButton}
          icon={Undo2}
          label={undoableName ? messages.undoOf(undoableName) : messages.undo}
          aria-disabled={!undoable}
          onClick={() => void undo()}
        />
      </div>
      <ProblemAlert problem={problem} uiLanguage={settings.uiLanguage} />
      <p role="status" className="dictionary-status">
        {found.length === 0
          ? entries.length === 0
            ? messages.empty
            : messages.noneFound
          : messages.shown(places[0] ?? '', places[1] ?? '', count)}
        {done !== '' && ` · ${done}`}
      </p>
      {shown.length > 0 && (
        <DictionaryTable
          entries={shown}
          order={order}
          article={article?.id ?? null}
          onOrder={setOrder}
          onListen={({ spoken }) => void session.preview(spoken)}
          onEdit={onEdit}
          onRemove={(entry) => void remove(entry)}
        />
      )}
      {lastPage > 0 && <DictionaryPages page={shownPage} lastPage={lastPage} onPage={setPage} />}
      <DictionaryFiles session={session} isEmpty={entries.length === 0} />
    </ModalDialog>
  );
}
