/** Sets of settings to begin from: Leesmee's own and those that the reader has kept. */
import { useEffect } from 'react';
import { type BuiltInPreset, builtInPresets, presetHolds } from '../../core/presets.ts';
import { Button } from '../controls/button.tsx';
import { useMessages } from '../messages/messages-context.ts';
import { ProblemAlert } from '../notices/problem-alert.tsx';
import type { ReaderSession, ReaderSnapshot } from '../session/reader-session.ts';
import { OwnPresets } from './own-presets.tsx';
import './presets-section.css';

type Props = {
  readonly session: ReaderSession;
  readonly snapshot: Pick<ReaderSnapshot, 'settings' | 'presets' | 'undoableSettings'>;
  readonly headingLevel: 2 | 3;
};

const builtIn = Object.keys(builtInPresets) as readonly BuiltInPreset[];

export function PresetsSection({ session, snapshot, headingLevel }: Props) {
  const { presets: words } = useMessages();
  const { settings, presets } = snapshot;
  const Heading = `h${headingLevel}` as const;
  useEffect(() => void session.presets.load(), [session]);
  return (
    <section className="presets">
      <Heading>{words.title}</Heading>
      <div className="presets-row">
        {builtIn.map((name) => (
          <Button
            key={name}
            label={words.names[name]}
            aria-description={words.explanations[name]}
            aria-pressed={presetHolds(builtInPresets[name], settings)}
            onClick={() => session.replaceSettings(builtInPresets[name], { kind: 'builtIn', name })}
          />
        ))}
      </div>
      <OwnPresets actions={session} own={presets.own ?? []} settings={settings} />
      <ProblemAlert problem={presets.problem} uiLanguage={settings.uiLanguage} />
    </section>
  );
}
