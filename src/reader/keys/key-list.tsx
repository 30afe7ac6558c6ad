/** All keys, each to be changed where it stands; a change that takes everything back can itself be taken back. */
import { useState } from 'react';
import { commands } from '../../core/commands.ts';
import { type KeyBindings, keysOf, keyTable, rebound, withOwnKeys } from '../../core/key-bindings.ts';
import type { Settings, SettingsPatch } from '../../core/settings.ts';
import { Button } from '../controls/button.tsx';
import { useMessages } from '../messages/messages-context.ts';
import { KeyRow } from './key-row.tsx';
import '../settings/setting-switch.css';
import './key-list.css';

type Props = {
  readonly settings: Pick<Settings, 'keys' | 'characterKeys'>;
  readonly onChange: (patch: SettingsPatch) => void;
};

export function KeyList({ settings: { keys: changed, characterKeys }, onChange }: Props) {
  const { keys: messages } = useMessages();
  const [beforeReset, setBeforeReset] = useState<KeyBindings | null>(null);
  const table = keyTable(changed);
  const change = (keys: KeyBindings) => {
    setBeforeReset(null);
    onChange({ keys });
  };
  const resetAll = () => {
    setBeforeReset(changed);
    onChange({ keys: {} });
  };
  return (
    <>
      <table className="key-list">
        <tbody>
          {commands.map((command) => (
            <KeyRow
              key={command}
              command={command}
              keys={keysOf(command, table)}
              isChanged={changed[command] !== undefined}
              characterKeys={characterKeys}
              commandOf={(key) => table.get(key) ?? null}
              onChange={(key) => change(rebound(changed, command, key))}
              onReset={() => change(withOwnKeys(changed, command))}
            />
          ))}
        </tbody>
      </table>
      <label className="setting-switch">
        <span>{messages.characterKeys}</span>
        <input
          type="checkbox"
          checked={characterKeys}
          onChange={({ currentTarget }) => onChange({ characterKeys: currentTarget.checked })}
        />
      </label>
      <p>{messages.characterKeysExplanation}</p>
      <p role="status">{beforeReset && messages.allReset}</p>
      <Button
        label={beforeReset ? messages.undo : messages.resetAll}
        onClick={() => (beforeReset ? change(beforeReset) : resetAll())}
      />
    </>
  );
}
