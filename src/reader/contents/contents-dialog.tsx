/** The headings of the text, by level. Choosing one goes there, with the focus in the text. */
import { useEffect, useMemo, useRef } from 'react';
import { closeDialogOf, ModalDialog } from '../controls/modal-dialog.tsx';
import { useMessages } from '../messages/messages-context.ts';
import type { OpenArticle } from '../session/reader-session.ts';
import { type ContentsEntry, contentsOf } from './contents-of.ts';
import './contents-dialog.css';

type Props = {
  readonly article: OpenArticle;
  /** The block where the reading is. */
  readonly at: number;
  readonly onChoose: (block: number) => void;
  readonly onClose: () => void;
};

export function ContentsDialog({ article, at, onChoose, onClose }: Props) {
  const { structure } = useMessages();
  const entries = useMemo(() => contentsOf(article.blocks), [article.blocks]);
  const current = useMemo(() => currentIn(entries, at), [entries, at]);
  const list = useRef<HTMLElement>(null);
  // After the dialog has opened, which gives the focus to its first button.
  useEffect(() => list.current?.querySelector<HTMLElement>('[aria-current]')?.focus(), []);
  return (
    <ModalDialog title={structure.contents} size="narrow" onClose={onClose}>
      <nav
        ref={list}
        aria-label={structure.contents}
        lang={article.language === 'und' ? 'nl' : article.language}
      >
        <ContentsList entries={entries} current={current} onChoose={onChoose} />
      </nav>
    </ModalDialog>
  );
}

type ListProps = {
  readonly entries: readonly ContentsEntry[];
  readonly current: number | null;
  readonly onChoose: (block: number) => void;
};

function ContentsList({ entries, current, onChoose }: ListProps) {
  return (
    <ul className="contents-list">
      {entries.map(({ block, text, entries: below }) => (
        <li key={block}>
          <button
            type="button"
            aria-current={block === current ? 'location' : undefined}
            onClick={({ currentTarget }) => {
              closeDialogOf(currentTarget);
              onChoose(block);
            }}
          >
            {text}
          </button>
          {below.length > 0 && <ContentsList entries={below} current={current} onChoose={onChoose} />}
        </li>
      ))}
    </ul>
  );
}

/** The last heading that stands at this block or before it. */
function currentIn(entries: readonly ContentsEntry[], at: number): number | null {
  return entries.reduce<number | null>(
    (found, { block, entries: below }) => (block > at ? found : (currentIn(below, at) ?? block)),
    null,
  );
}
