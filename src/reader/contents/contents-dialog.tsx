/** The headings of the text, by level. Choosing one goes there, with the focus in the text. */
import { useMemo } from 'react';
import { closeDialogOf, ModalDialog } from '../controls/modal-dialog.tsx';
import { useMessages } from '../messages/messages-context.ts';
import type { OpenArticle } from '../session/reader-session.ts';
import { type ContentsEntry, contentsOf } from './contents-of.ts';
import './contents-dialog.css';

type Props = {
  readonly article: OpenArticle;
  readonly onChoose: (block: number) => void;
  readonly onClose: () => void;
};

export function ContentsDialog({ article, onChoose, onClose }: Props) {
  const { structure } = useMessages();
  const entries = useMemo(() => contentsOf(article.blocks), [article.blocks]);
  return (
    <ModalDialog title={structure.contents} size="narrow" onClose={onClose}>
      <nav aria-label={structure.contents} lang={article.language === 'und' ? 'nl' : article.language}>
        <ContentsList entries={entries} onChoose={onChoose} />
      </nav>
    </ModalDialog>
  );
}

type ListProps = { readonly entries: readonly ContentsEntry[]; readonly onChoose: (block: number) => void };

function ContentsList({ entries, onChoose }: ListProps) {
  return (
    <ul className="contents-list">
      {entries.map(({ block, text, entries: below }) => (
        <li key={block}>
          <button
            type="button"
            onClick={({ currentTarget }) => {
              closeDialogOf(currentTarget);
              onChoose(block);
            }}
          >
            {text}
          </button>
          {below.length > 0 && <ContentsList entries={below} onChoose={onChoose} />}
        </li>
      ))}
    </ul>
  );
}
