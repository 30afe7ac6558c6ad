/** How a word is to be said: respelled in plain letters, heard, and kept for this text or for all. */
import { Volume2 } from 'lucide-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Problem } from '../../core/errors.ts';
import { type PronunciationEntry, pronunciationFault } from '../../core/pronunciation-entry.ts';
import { Button } from '../controls/button.tsx';
import { closeDialogOf, ModalDialog } from '../controls/modal-dialog.tsx';
import { TextField } from '../controls/text-field.tsx';
import { useMessages } from '../messages/messages-context.ts';
import { ProblemAlert } from '../notices/problem-alert.tsx';
import type { ReaderSession } from '../session/reader-session.ts';
import { useSnapshot } from '../use-snapshot.ts';
import { ChoiceField } from './choice-field.tsx';
import './pronunciation-dialog.css';

type Props = {
  readonly session: ReaderSession;
  readonly draft: PronunciationEntry;
  readonly onClose: () => void;
};

export function PronunciationDialog({ session, draft, onClose }: Props) {
  const { pronunciation: messages } = useMessages();
  const { article, settings, dictionary } = useSnapshot(session);
  const [entry, setEntry] = useState(draft);
  const [isChecked, setChecked] = useState(false);
  const [unheard, setUnheard] = useState<Problem | null>(null);
  const written = useRef<HTMLInputElement>(null);
  const spoken = useRef<HTMLInputElement>(null);
  const begin = draft.written === '' ? written : spoken;
  useEffect(() => begin.current?.select(), [begin]);
  const fault = isChecked ? pronunciationFault(entry) : null;
  const problem = unheard ?? dictionary.problem;
  const change = (patch: Partial<PronunciationEntry>) => setEntry({ ...entry, ...patch });
  // An entry for another text stays with that text.
  const here = draft.article ?? article?.id ?? null;

  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const found = pronunciationFault(entry);
    setChecked(true);
    if (found) (found === 'written-missing' ? written : spoken).current?.focus();
    else if (await session.pronunciations.put(entry)) closeDialogOf(form);
  };

  return (
    <ModalDialog title={messages.adjust} size="narrow" onClose={onClose}>
      <form className="pronunciation-form" noValidate onSubmit={(event) => void save(event)}>
        <TextField
          ref={written}
          label={messages.written}
          value={entry.written}
          language="nl"
          fault={fault === 'written-missing' ? messages.faults[fault] : null}
          onChange={(value) => change({ written: value })}
        />
        <TextField
          ref={spoken}
          label={messages.spoken}
          value={entry.spoken}
          language="nl"
          hint={messages.spokenHint}
          fault={fault && fault !== 'written-missing' ? messages.faults[fault] : null}
          onChange={(value) => change({ spoken: value })}
        />
        <Button
          icon={Volume2}
          label={messages.listen}
          disabled={entry.spoken.trim() === ''}
          onClick={() => void session.preview(entry.spoken).then(setUnheard)}
        />
        <ChoiceField
          label={messages.match.name}
          value={entry.match}
          options={{ word: messages.match.word, part: messages.match.part }}
          onChange={(match) => change({ match })}
        />
        <ChoiceField
          label={messages.scope.name}
          value={entry.article === null ? 'always' : 'here'}
          options={
            here === null
              ? { always: messages.scope.always }
              : { always: messages.scope.always, here: messages.scope.here }
          }
          onChange={(scope) => change({ article: scope === 'here' ? here : null })}
        />
        <label className="check">
          <input
            type="checkbox"
            checked={entry.caseSensitive}
            onChange={({ currentTarget }) => change({ caseSensitive: currentTarget.checked })}
          />
          <span>{messages.caseSensitive}</span>
        </label>
        <ProblemAlert problem={problem} uiLanguage={settings.uiLanguage} />
        <div className="pronunciation-end">
          <Button label={messages.cancel} onClick={({ currentTarget }) => closeDialogOf(currentTarget)} />
          <button type="submit" className="button button-primary">
            {messages.save}
          </button>
        </div>
      </form>
    </ModalDialog>
  );
}
