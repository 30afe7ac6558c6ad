/** A command with its key, which a press on it changes, and a way back once it has another than its own. */
import { RotateCcw } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { type Command, commandSpecs } from '../../core/commands.ts';
import { isCharacterChord, type KeyChord } from '../../core/key-chord.ts';
import { Button } from '../controls/button.tsx';
import { useMessages } from '../messages/messages-context.ts';
import { KeyCapture } from './key-capture.tsx';
import { keyInWords } from './shown-key.ts';

type Props = {
  readonly command: Command;
  readonly keys: readonly KeyChord[];
  readonly isChanged: boolean;
  readonly characterKeys: boolean;
  readonly commandOf: (key: KeyChord) => Command | null;
  readonly onChange: (key: KeyChord | null) => void;
  readonly onReset: () => void;
};

export function KeyRow(props: Props) {
  const { command, keys, isChanged, characterKeys, commandOf, onChange, onReset } = props;
  const { keys: messages } = useMessages();
  const [mode, setMode] = useState<'shown' | 'capturing' | 'finished'>('shown');
  const button = useRef<HTMLButtonElement>(null);
  const name = messages.commands[command];
  const inWords = (key: KeyChord) => keyInWords(key, messages);

  useEffect(() => {
    if (mode === 'finished') button.current?.focus();
  }, [mode]);

  if (mode === 'capturing') {
    return (
      <tr>
        <th scope="row">{name}</th>
        <td>
          <KeyCapture
            command={command}
            commandOf={commandOf}
            onChoose={onChange}
            onFinish={(hasFocus) => setMode(hasFocus ? 'finished' : 'shown')}
          />
        </td>
      </tr>
    );
  }
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        {isChanged && (
          <Button
            icon={RotateCcw}
            shows="icon"
            look="plain"
            label={messages.reset(name, commandSpecs[command].keys.map(inWords).join(', '))}
            onClick={() => {
              onReset();
              button.current?.focus();
            }}
          />
        )}
        <button ref={button} type="button" className="button key" onClick={() => setMode('capturing')}>
          {keys.length === 0 && <span>{messages.none}</span>}
          {keys.map((key) => (
            <kbd key={key}>
              {!characterKeys && isCharacterChord(key) ? messages.off(inWords(key)) : inWords(key)}
            </kbd>
          ))}
          <span className="visually-hidden">{messages.change(name)}</span>
        </button>
      </td>
    </tr>
  );
}
