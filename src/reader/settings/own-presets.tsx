/** The reader's own presets: used, kept, renamed, handed out as a file, taken from one, and removed. */
import { Download, FolderOpen, Pencil, Plus, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { presetFile } from '../../core/preset-file.ts';
import { type Preset, presetHolds } from '../../core/presets.ts';
import type { Settings } from '../../core/settings.ts';
import { Button } from '../controls/button.tsx';
import { useMessages } from '../messages/messages-context.ts';
import { saveAsFile } from '../save-as-file.ts';
import type { ReaderSession } from '../session/reader-session.ts';
import { PresetNameForm } from './preset-name-form.tsx';

type Props = {
  readonly actions: Pick<ReaderSession, 'presets' | 'replaceSettings'>;
  readonly own: readonly Preset[];
  readonly settings: Settings;
};

export function OwnPresets({ actions, own, settings }: Props) {
  const { presets: words } = useMessages();
  /** The preset that is being named: one that is there, or a new one. */
  const [naming, setNaming] = useState<Preset | 'new' | null>(null);
  const fileInput = useRef<HTMLInputElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  const endNaming = () => {
    setNaming(null);
    keep.current?.focus();
  };
  return (
    <>
      <ul className="own-presets">
        {own.map((preset) => (
          <li key={preset.id}>
            <Button
              label={preset.name}
              aria-pressed={presetHolds(preset.settings, settings)}
              onClick={() => actions.replaceSettings(preset.settings, { kind: 'own', name: preset.name })}
            />
            <Button
              icon={Pencil}
              shows="icon"
              look="plain"
              label={words.rename(preset.name)}
              onClick={() => setNaming(preset)}
            />
            <Button
              icon={Download}
              shows="icon"
              look="plain"
              label={words.export(preset.name)}
              onClick={() => saveAsFile(presetFile(preset))}
            />
            <Button
              icon={Trash2}
              shows="icon"
              look="plain"
              label={words.remove(preset.name)}
              onClick={() => {
                void actions.presets.remove(preset);
                keep.current?.focus();
              }}
            />
          </li>
        ))}
      </ul>
      {naming && (
        <PresetNameForm
          initial={naming === 'new' ? '' : naming.name}
          taken={naming === 'new' ? own.map(({ name }) => name) : []}
          onCancel={endNaming}
          onName={async (name) => {
            const { presets } = actions;
            const done = await (naming === 'new' ? presets.save(name) : presets.rename(naming, name));
            if (done) endNaming();
          }}
        />
      )}
      <div className="presets-row">
        <Button
          ref={keep}
          icon={Plus}
          label={words.keep}
          aria-expanded={naming === 'new'}
          onClick={() => setNaming(naming === 'new' ? null : 'new')}
        />
        <Button icon={FolderOpen} label={words.import} onClick={() => fileInput.current?.click()} />
        <input
          ref={fileInput}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            // Choosing the same file again must be a change again.
            currentTarget.value = '';
            if (file) void actions.presets.importFile(file);
          }}
        />
      </div>
    </>
  );
}
