/** Says what was done to the settings at once, and takes it back. */
import { Undo2 } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Settings } from '../../core/settings.ts';
import { Button } from '../controls/button.tsx';
import type { Messages } from '../messages/messages.ts';
import { useMessages } from '../messages/messages-context.ts';
import type { SettingsChange } from '../session/reader-session.ts';

type Props = {
  readonly change: SettingsChange | null;
  readonly settings: Settings;
  readonly onUndo: () => void;
};

export function UndoSettings({ change, settings, onUndo }: Props) {
  const messages = useMessages();
  const place = useRef<HTMLDivElement>(null);
  const [isUndone, setUndone] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the settings as they were when it was done
  const settingsThen = useMemo(() => settings, [change]);
  // Whoever goes on with other settings has read it, and needs the room.
  const isRead = settings !== settingsThen;
  useEffect(() => {
    if (change) setUndone(false);
  }, [change]);
  return (
    <div ref={place} className="undo-settings" role="status" tabIndex={-1}>
      {change && (
        <>
          {!isRead && <p>{wordsFor(change, messages)}</p>}
          <Button
            icon={Undo2}
            label={messages.presets.undo}
            onClick={() => {
              onUndo();
              setUndone(true);
              // The button goes, and the focus would go with it.
              place.current?.focus();
            }}
          />
        </>
      )}
      {!change && isUndone && !isRead && <p>{messages.presets.undone}</p>}
    </div>
  );
}

function wordsFor(change: SettingsChange, { presets: words, locale }: Messages): string {
  switch (change.kind) {
    case 'builtIn':
      return `${words.set(words.names[change.name])} ${words.explanations[change.name]}`;
    case 'own':
      return words.set(change.name);
    case 'removed':
    case 'kept':
    case 'replaced':
      return words[change.kind](change.name);
    case 'imported': {
      const { ignored, name } = change;
      const shown = new Intl.ListFormat(locale).format(ignored.slice(0, 5).map((each) => `“${each}”`));
      return ignored.length === 0 ? words.set(name) : `${words.set(name)} ${words.ignored(shown)}`;
    }
    case 'reset':
    case 'mended':
      return words.done[change.kind];
  }
}
