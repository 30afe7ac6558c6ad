/** Entries of the dictionary, with their columns to sort by and what can be done with each. */
import { ArrowDown, ArrowUp, ArrowUpDown, Pencil, Trash2, Volume2 } from 'lucide-react';
import type { PronunciationEntry } from '../../core/pronunciation-entry.ts';
import { Button } from '../controls/button.tsx';
import { useMessages } from '../messages/messages-context.ts';
import { type DictionaryOrder, dictionaryColumns } from './listed-entries.ts';

type Props = {
  readonly entries: readonly PronunciationEntry[];
  readonly order: DictionaryOrder;
  /** The text that is open. */
  readonly article: string | null;
  readonly onOrder: (order: DictionaryOrder) => void;
  readonly onListen: (entry: PronunciationEntry) => void;
  readonly onEdit: (entry: PronunciationEntry) => void;
  readonly onRemove: (entry: PronunciationEntry) => void;
};

export function DictionaryTable({ entries, order, article, onOrder, ...actions }: Props) {
  const { dictionary } = useMessages();
  const scopeOf = ({ article: only }: PronunciationEntry) => {
    if (only === null) return dictionary.always;
    return only === article ? dictionary.thisText : dictionary.otherText;
  };
  return (
    <table className="dictionary-table">
      <thead>
        <tr>
          {dictionaryColumns.map((column) => {
            const isSorted = order.column === column;
            const descending = isSorted && order.descending;
            const direction = descending ? 'descending' : 'ascending';
            const Icon = isSorted ? (descending ? ArrowDown : ArrowUp) : ArrowUpDown;
            return (
              <th key={column} scope="col" aria-sort={isSorted ? direction : undefined}>
                <button
                  type="button"
                  className="dictionary-sort"
                  onClick={() => onOrder({ column, descending: isSorted && !descending })}
                >
                  {dictionary.columns[column]}
                  <Icon aria-hidden="true" />
                </button>
              </th>
            );
          })}
          <th scope="col">
            <span className="visually-hidden">{dictionary.actions}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.id}>
            <th scope="row" lang="nl">
              {entry.written}
            </th>
            <td lang="nl">{entry.spoken}</td>
            <td>{dictionary[entry.match]}</td>
            <td>{scopeOf(entry)}</td>
            <td className="dictionary-actions">
              <Button
                icon={Volume2}
                shows="icon"
                look="plain"
                label={dictionary.listen(entry.written)}
                onClick={() => actions.onListen(entry)}
              />
              <Button
                icon={Pencil}
                shows="icon"
                look="plain"
                label={dictionary.edit(entry.written)}
                onClick={() => actions.onEdit(entry)}
              />
              <Button
                icon={Trash2}
                shows="icon"
                look="plain"
                label={dictionary.remove(entry.written)}
                onClick={() => actions.onRemove(entry)}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
