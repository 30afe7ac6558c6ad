/** The list of keys, in a dialog that Escape, its button and a click beside it close. */
import { X } from 'lucide-react';
import { type Ref, useId } from 'react';
import type { Settings, SettingsPatch } from '../../core/settings.ts';
import { Button } from '../controls/button.tsx';
import { KeyList } from '../keys/key-list.tsx';
import { useMessages } from '../messages/messages-context.ts';
import './help-dialog.css';

type Props = {
  readonly settings: Settings;
  readonly onChange: (patch: SettingsPatch) => void;
  readonly ref: Ref<HTMLDialogElement>;
};

export function HelpDialog({ settings, onChange, ref }: Props) {
  const { keys, close } = useMessages();
  const title = useId();
  return (
    <dialog ref={ref} className="help" aria-labelledby={title} closedby="any">
      <div className="help-head">
        <h2 id={title}>{keys.title}</h2>
        <Button
          icon={X}
          shows="icon"
          look="plain"
          label={close}
          onClick={({ currentTarget }) => currentTarget.closest('dialog')?.close()}
        />
      </div>
      <p>{keys.explanation}</p>
      <p>{keys.pointer}</p>
      <KeyList settings={settings} onChange={onChange} />
    </dialog>
  );
}
