/**
 * The slider of a setting that is a number, with the range and step that the setting has. One that follows another
 * setting shows where that has brought it, until it is moved.
 */
import type { ReactNode, Ref } from 'react';
import { type Settings, type SettingsPatch, settingSpecs } from '../../core/settings.ts';
import { wordSpacingOf } from '../../core/word-spacing.ts';
import { formatSetting } from '../messages/format.ts';
import { useMessages } from '../messages/messages-context.ts';
import type { SettingOfKind } from '../messages/settings-messages.ts';
import { Slider } from './slider.tsx';

export type RangeSetting = SettingOfKind<'range' | 'following'>;

type Props = {
  readonly name: RangeSetting;
  readonly settings: Settings;
  readonly onChange: (patch: SettingsPatch) => void;
  readonly action?: ReactNode;
  readonly describedBy?: string;
  readonly ref?: Ref<HTMLInputElement> | undefined;
};

export function SettingSlider({ name, settings, onChange, ...rest }: Props) {
  const messages = useMessages();
  const { min, max, step } = settingSpecs[name];
  const set = settings[name];
  const value = set === 'auto' ? wordSpacingOf(settings) : set;
  const text = formatSetting(name, value, messages);
  return (
    <Slider
      {...rest}
      label={messages.settingsPanel.names[name]}
      value={Math.min(max, value)}
      min={min}
      max={max}
      step={step}
      text={set === 'auto' ? `${text} (${formatSetting(name, set, messages)})` : text}
      onChange={(value) => onChange({ [name]: value })}
    />
  );
}
