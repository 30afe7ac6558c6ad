/** A setting that is on or off. */
import type { SettingsPatch } from '../../core/settings.ts';
import { useMessages } from '../messages/messages-context.ts';
import type { SettingOfKind } from '../messages/settings-messages.ts';
import './setting-switch.css';

export type SwitchSetting = SettingOfKind<'switch'>;

type Props = {
  readonly name: SwitchSetting;
  readonly value: boolean;
  readonly describedBy: string;
  readonly onChange: (patch: SettingsPatch) => void;
};

export function SettingSwitch({ name, value, describedBy, onChange }: Props) {
  const { names } = useMessages().settingsPanel;
  return (
    <label className="setting-switch">
      <span>{names[name]}</span>
      <input
        type="checkbox"
        checked={value}
        aria-describedby={describedBy}
        onChange={({ currentTarget }) => onChange({ [name]: currentTarget.checked })}
      />
    </label>
  );
}
