/** A sentence that always shows what is set, as the text would, wherever in the settings one is. */
import { useMessages } from '../messages/messages-context.ts';
import './settings-sample.css';

export function SettingsSample() {
  const { title, sentence } = useMessages().settingsPanel.sample;
  const [before, word, after] = sentence;
  return (
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
  );
}
