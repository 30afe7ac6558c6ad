/** Says what was done to the settings at once, and takes it back. */
import { Undo2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../controls/button.tsx';
import type { Messages } from '../messages/messages.ts';
import { useMessages } from '../messages/messages-context.ts';
import type { SettingsChange } from '../session/reader-session.ts';

type Props = { readonly change: SettingsChange | null; readonly onUndo: () => void };

export function UndoSettings({ change, onUndo }: Props) {
  const messages = useMessages();
  const place = useRef<HTMLDivElement>(null);
  const [isUndone, setUndone] = useState(false);
  useEffect(() => {
    if (change) setUndone(false);
  }, [change]);
  return (
    <div ref={place} className="undo-settings" role="status" tabIndex={-1}>
      {change && (
        <>
          <p>{wordsFor(change, messages)}</p>
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
      {!change && isUndone && <p>{messages.presets.undone}</p>}
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
      return words.removed(change.name);
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
