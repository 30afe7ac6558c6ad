/** The keys that have the clipboard read aloud from any program: pressing them in the field sets them. */
import { type KeyboardEvent, useId, useState } from 'react';
import type { SettingsPatch } from '../../core/settings.ts';
import { Button } from '../controls/button.tsx';
import { combinationOf } from '../keys/accelerator.ts';
import { useMessages } from '../messages/messages-context.ts';
import './clipboard-keys.css';

type Props = {
  /** In Electron's notation; empty for none. */
  readonly value: string;
  readonly onChange: (patch: SettingsPatch) => void;
};

export function ClipboardKeys({ value, onChange }: Props) {
  const { shortcut } = useMessages().clipboard;
  const [fault, setFault] = useState('');
  const id = useId();

  const pressed = (event: KeyboardEvent) => {
    const combination = combinationOf({
      key: event.key,
      code: event.code,
      control: event.ctrlKey,
      alt: event.altKey,
      meta: event.metaKey,
      shift: event.shiftKey,
      repeated: event.repeat,
    });
    setFault(combination.kind === 'needsModifier' ? shortcut.needsModifier : '');
    if (combination.kind === 'nothing') return;
    event.preventDefault();
    if (combination.kind === 'keys') onChange({ clipboardShortcut: combination.accelerator });
  };

  return (
    <div className="clipboard-keys">
      <label htmlFor={id}>{shortcut.name}</label>
      <div>
        <input
          id={id}
          className="text-input"
          readOnly
          value={value === '' ? shortcut.none : value.replaceAll('+', ' + ')}
          aria-describedby={`${id}-hint`}
          onKeyDown={pressed}
        />
        <Button
          label={shortcut.clear}
          aria-disabled={value === ''}
          onClick={() => onChange({ clipboardShortcut: '' })}
        />
      </div>
      <p id={`${id}-hint`}>{shortcut.explanation}</p>
      <p role="status">{fault}</p>
    </div>
  );
}
