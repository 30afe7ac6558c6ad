/**
 * Everything that can be set, beside the text, so that each change is seen and heard at once. Its controls
 * follow from the table of settings.
 */
import { BookA, X } from 'lucide-react';
import { type ReactNode, type Ref, useId } from 'react';
import { defaultSettings, type SettingsPatch } from '../../core/settings.ts';
import { settingApplies } from '../../core/settings-that-apply.ts';
import { Button } from '../controls/button.tsx';
import { useMessages } from '../messages/messages-context.ts';
import type { SettingSection } from '../messages/settings-messages.ts';
import type { ReaderSession, ReaderSnapshot } from '../session/reader-session.ts';
import { PresetsSection } from './presets-section.tsx';
import { SettingControl } from './setting-control.tsx';
import { SettingsSample } from './settings-sample.tsx';
import { SettingsSection } from './settings-section.tsx';
import { settingSections } from './shown-settings.ts';
import { UndoSettings } from './undo-settings.tsx';
import './settings-panel.css';

type Props = {
  readonly id: string;
  readonly session: ReaderSession;
  readonly snapshot: ReaderSnapshot;
  readonly voicePicker: ReactNode;
  readonly clipboardKeys: ReactNode;
  readonly onDictionary: () => void;
  /** No setting, since it isn't kept, but this is where a reader looks for it. */
  readonly sleepTimer: ReactNode;
  readonly onClose: () => void;
  readonly openSections: ReadonlySet<SettingSection>;
  readonly onToggleSection: (section: SettingSection) => void;
  /** The panel hides the text, so it is now the page's main matter, and its headings say so. */
  readonly coversText: boolean;
  /** The heading: it gets the focus when the panel opens. */
  readonly heading: Ref<HTMLHeadingElement>;
};

export function SettingsPanel(props: Props) {
  const { id, session, snapshot, onDictionary, sleepTimer, onClose, openSections, coversText, heading } =
    props;
  const { settings, undoableSettings } = snapshot;
  const onChange = session.changeSettings;
  const messages = useMessages();
  const title = useId();
  const Title = coversText ? 'h1' : 'h2';
  return (
    <aside id={id} className="settings-panel" aria-labelledby={title}>
      <div className="settings-head">
        <Title id={title} ref={heading} className="settings-title" tabIndex={-1}>
          {messages.settings}
        </Title>
        <Button icon={X} shows="icon" look="plain" label={messages.close} onClick={onClose} />
      </div>
      <UndoSettings change={undoableSettings} settings={settings} onUndo={() => session.undoSettings()} />
      <SettingsSample
        settings={settings}
        onMend={(patch) => session.replaceSettings(patch, { kind: 'mended' })}
      />
      <div className="settings-sections">
        <PresetsSection session={session} snapshot={snapshot} headingLevel={coversText ? 2 : 3} />
        {settingSections.map((section) => (
          <SettingsSection
            key={section.name}
            title={messages.settingsPanel.sections[section.name]}
            headingLevel={coversText ? 2 : 3}
            isOpen={openSections.has(section.name)}
            onToggle={() => props.onToggleSection(section.name)}
          >
            {section.name === 'speech' && props.voicePicker}
            {section.settings
              .filter((name) => settingApplies(name, settings))
              .map((name) => (
                <SettingControl key={name} name={name} settings={settings} onChange={onChange} />
              ))}
            {section.name === 'learning' && sleepTimer}
            {section.name === 'application' && props.clipboardKeys}
            {section.name === 'reading' && (
              <Button icon={BookA} label={messages.dictionary.title} onClick={onDictionary} />
            )}
          </SettingsSection>
        ))}
        <Button
          label={messages.settingsPanel.resetAll}
          onClick={() => session.replaceSettings(shownDefaults, { kind: 'reset' })}
        />
      </div>
    </aside>
  );
}

const shownDefaults: SettingsPatch = Object.fromEntries(
  settingSections
    .flatMap((section) => section.settings)
    // Whoever asks for the defaults doesn't ask for another language.
    .filter((name) => name !== 'uiLanguage')
    .map((name) => [name, defaultSettings[name]]),
);
