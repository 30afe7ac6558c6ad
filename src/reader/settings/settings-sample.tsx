/**
 * A sentence that always shows what is set, as the text would, wherever in the settings one is; and what is wrong
 * with its colours, if they can't be read well.
 */
import type { Settings, SettingsPatch } from '../../core/settings.ts';
import { useMessages } from '../messages/messages-context.ts';
import { ContrastWarning } from './contrast-warning.tsx';
import './settings-sample.css';

type Props = {
  readonly settings: Settings;
  readonly onMend: (patch: SettingsPatch) => void;
};

export function SettingsSample({ settings, onMend }: Props) {
  const { title, sentence } = useMessages().settingsPanel.sample;
  const [before, word, after] = sentence;
  return (
    <div className="settings-foot">
      <div className="settings-sample">
        <p className="settings-sample-title">{title}</p>
        <p className="settings-sample-text">
          <span className="sample-sentence">
            {before}
            <span className="sample-word">{word}</span>
            {after}
          </span>
        </p>
      </div>
      <ContrastWarning settings={settings} onMend={onMend} />
    </div>
  );
}
