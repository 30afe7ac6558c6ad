/**
 * The control that a setting's kind asks for, with what it does under it, and a way back to its default once it
 * has another value.
 */
import { RotateCcw } from 'lucide-react';
import { useId, useRef } from 'react';
import { defaultSettings, type Settings, type SettingsPatch, settingSpecs } from '../../core/settings.ts';
import { Button } from '../controls/button.tsx';
import { type RangeSetting, SettingSlider } from '../controls/setting-slider.tsx';
import { formatSetting } from '../messages/format.ts';
import { useMessages } from '../messages/messages-context.ts';
import type { ShownSetting } from '../messages/settings-messages.ts';
import { type ChoiceSetting, SettingChoice } from './setting-choice.tsx';
import { type ColourSetting, SettingColour } from './setting-colour.tsx';
import { SettingSwitch, type SwitchSetting } from './setting-switch.tsx';
import './setting-control.css';

type Props = {
  readonly name: ShownSetting;
  readonly settings: Settings;
  readonly onChange: (patch: SettingsPatch) => void;
};

const isRange = (name: ShownSetting): name is RangeSetting =>
  settingSpecs[name].kind === 'range' || settingSpecs[name].kind === 'following';
const isColour = (name: ShownSetting): name is ColourSetting => settingSpecs[name].kind === 'colour';
const isChoice = (name: ShownSetting): name is ChoiceSetting => settingSpecs[name].kind === 'choice';

export function SettingControl(props: Props) {
  const { explanations } = useMessages().settingsPanel;
  const explanation = useId();
  return (
    <div className="setting">
      <Control {...props} describedBy={explanation} />
      <p id={explanation} className="setting-explanation">
        {explanations[props.name]}
      </p>
    </div>
  );
}

function Control({ name, ...props }: Props & { readonly describedBy: string }) {
  if (isChoice(name)) return <SettingChoice {...props} name={name} value={props.settings[name]} />;
  if (isRange(name)) return <ResettableSlider {...props} name={name} />;
  if (isColour(name)) return <SettingColour {...props} name={name} />;
  return <SettingSwitch {...props} name={name satisfies SwitchSetting} value={props.settings[name]} />;
}

function ResettableSlider(props: Props & { readonly name: RangeSetting; readonly describedBy: string }) {
  const { name, settings, onChange } = props;
  const messages = useMessages();
  const slider = useRef<HTMLInputElement>(null);
  const fallback = defaultSettings[name];
  const reset = () => {
    onChange({ [name]: fallback });
    // The button goes, so the focus stays with the setting.
    slider.current?.focus();
  };
  return (
    <SettingSlider
      {...props}
      ref={slider}
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
