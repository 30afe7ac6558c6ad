/** The control that a setting's kind asks for, with a way back to its default once it has another value. */
import { RotateCcw } from 'lucide-react';
import { useRef } from 'react';
import { defaultSettings, type Settings, type SettingsPatch, settingSpecs } from '../../core/settings.ts';
import { Button } from '../controls/button.tsx';
import { type RangeSetting, SettingSlider } from '../controls/setting-slider.tsx';
import { formatSetting } from '../messages/format.ts';
import type { ShownSetting } from '../messages/messages.ts';
import { useMessages } from '../messages/messages-context.ts';
import { type ChoiceSetting, SettingChoice } from './setting-choice.tsx';
import { SettingSwitch, type SwitchSetting } from './setting-switch.tsx';

type Props = {
  readonly name: ShownSetting;
  readonly settings: Settings;
  readonly onChange: (patch: SettingsPatch) => void;
};

const isRange = (name: ShownSetting): name is RangeSetting => settingSpecs[name].kind === 'range';
const isChoice = (name: ShownSetting): name is ChoiceSetting => settingSpecs[name].kind === 'choice';

export function SettingControl({ name, settings, onChange }: Props) {
  const messages = useMessages();
  const slider = useRef<HTMLInputElement>(null);
  if (isChoice(name)) return <SettingChoice name={name} value={settings[name]} onChange={onChange} />;
  if (!isRange(name)) {
    return <SettingSwitch name={name satisfies SwitchSetting} value={settings[name]} onChange={onChange} />;
  }
  const fallback = defaultSettings[name];
  const reset = () => {
    onChange({ [name]: fallback });
    // The button goes, so the focus stays with the setting.
    slider.current?.focus();
  };
  return (
    <SettingSlider
      ref={slider}
      name={name}
      settings={settings}
      onChange={onChange}
      action={
        settings[name] !== fallback && (
          <Button
            icon={RotateCcw}
            shows="icon"
            look="plain"
            label={messages.settingsPanel.reset(
              messages.settingsPanel.names[name],
              formatSetting(name, fallback, messages),
            )}
            onClick={reset}
          />
        )
      }
    />
  );
}
