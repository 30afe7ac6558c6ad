/** Asks what a preset is to be called. */
import { useEffect, useRef, useState } from 'react';
import { longestPresetName, presetName, sameName } from '../../core/presets.ts';
import { Button } from '../controls/button.tsx';
import { TextField } from '../controls/text-field.tsx';
import { useMessages } from '../messages/messages-context.ts';

type Props = {
  readonly initial: string;
  /** The names that are taken; the one that is given takes the place of what has it. */
  readonly taken: readonly string[];
  readonly onName: (name: string) => void;
  readonly onCancel: () => void;
};

export function PresetNameForm({ initial, taken, onName, onCancel }: Props) {
  const { presets: words } = useMessages();
  const [text, setText] = useState(initial);
  const [isMissing, setMissing] = useState(false);
  const existing = taken.find((name) => sameName(name, presetName(text) ?? ''));
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <form
      className="preset-name-form"
      onSubmit={(event) => {
        event.preventDefault();
        const name = presetName(text);
        if (name) onName(name);
        else {
          setMissing(true);
          field.current?.focus();
        }
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // It closes this, and not the settings.
        event.preventDefault();
        onCancel();
      }}
    >
      <TextField
        ref={field}
        label={words.name}
        value={text}
        hint={existing && words.exists(existing)}
        fault={isMissing ? words.nameMissing : null}
        onChange={(value) => {
          setText(value.slice(0, longestPresetName));
          setMissing(false);
        }}
      />
      <div className="presets-row">
        <button type="submit" className="button button-primary">
          {words.save}
        </button>
        <Button label={words.cancel} onClick={onCancel} />
      </div>
    </form>
  );
}
