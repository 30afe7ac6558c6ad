/** A setting with a few values, all in sight, one of which is chosen. */
import { useId } from 'react';
import { type Settings, type SettingsPatch, settingSpecs } from '../../core/settings.ts';
import { formatSetting } from '../messages/format.ts';
import type { Messages } from '../messages/messages.ts';
import { useMessages } from '../messages/messages-context.ts';
import './setting-choice.css';

export type ChoiceSetting = keyof Messages['settingsPanel']['options'];

type Props<Name extends ChoiceSetting> = {
  readonly name: Name;
  readonly value: Settings[Name];
  readonly describedBy: string;
  readonly onChange: (patch: SettingsPatch) => void;
};

export function SettingChoice<Name extends ChoiceSetting>({
  name,
  value,
  describedBy,
  onChange,
}: Props<Name>) {
  const messages = useMessages();
  const group = useId();
  const options = settingSpecs[name].options as readonly Settings[Name][];
  return (
    <fieldset className="setting-choice" aria-describedby={describedBy}>
      <legend>{messages.settingsPanel.names[name]}</legend>
      {options.map((option) => (
        <label key={option} className={`chip chip-${option}`}>
          <input
            type="radio"
            name={group}
            value={option}
            checked={option === value}
            onChange={() => onChange({ [name]: option })}
          />
          <span>{formatSetting(name, option, messages)}</span>
        </label>
      ))}
    </fieldset>
  );
}
