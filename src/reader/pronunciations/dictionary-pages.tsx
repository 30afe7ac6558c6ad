/** Leafing through a dictionary that is too long to show at once. */
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Button } from '../controls/button.tsx';
import { formatCount } from '../messages/format.ts';
import { useMessages } from '../messages/messages-context.ts';

/** As many entries as a screen reader's user or a finger can go through. */
export const pageSize = 50;

type Props = {
  /** From 0. */
  readonly page: number;
  readonly lastPage: number;
  readonly onPage: (page: number) => void;
};

export function DictionaryPages({ page, lastPage, onPage }: Props) {
  const { dictionary, locale } = useMessages();
  return (
    <nav className="dictionary-pages" aria-label={dictionary.pages}>
      <Button
        icon={ChevronLeft}
        shows="icon"
        label={dictionary.previousPage}
        aria-disabled={page === 0}
        onClick={() => onPage(Math.max(0, page - 1))}
      />
      <span>
        {formatCount(page + 1, locale)} / {formatCount(lastPage + 1, locale)}
      </span>
      <Button
        icon={ChevronRight}
        shows="icon"
        label={dictionary.nextPage}
        aria-disabled={page === lastPage}
        onClick={() => onPage(Math.min(lastPage, page + 1))}
      />
    </nav>
  );
}
