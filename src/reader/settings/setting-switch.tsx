/** A setting that is on or off. */
import type { SettingsPatch } from '../../core/settings.ts';
import { useMessages } from '../messages/messages-context.ts';
import './setting-switch.css';

export type SwitchSetting = 'highlightSentence' | 'highlightWord' | 'showSpoken';

type Props = {
  readonly name: SwitchSetting;
  readonly value: boolean;
  readonly onChange: (patch: SettingsPatch) => void;
};

export function SettingSwitch({ name, value, onChange }: Props) {
  const { names } = useMessages().settingsPanel;
  return (
    <label className="setting-switch">
      <span>{names[name]}</span>
      <input
        type="checkbox"
        checked={value}
        onChange={({ currentTarget }) => onChange({ [name]: currentTarget.checked })}
      />
    </label>
  );
}
