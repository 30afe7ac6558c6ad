/**
 * Takes the next key press as a command's new key. A field, because a screen reader lets keys through to one, and
 * because speech input can type into it. Escape leaves everything as it was, Backspace and Delete take the key away,
 * Tab goes on as always.
 */
import { type KeyboardEvent, useId, useState } from 'react';
import type { Command } from '../../core/commands.ts';
import { chordOf, type KeyChord, type KeyOwner, ownerOf } from '../../core/key-chord.ts';
import { Button } from '../controls/button.tsx';
import { useMessages } from '../messages/messages-context.ts';
import { keyInWords } from './shown-key.ts';

type Props = {
  readonly command: Command;
  readonly commandOf: (key: KeyChord) => Command | null;
  readonly onChoose: (key: KeyChord | null) => void;
  /** Once, with whether the focus is still here. */
  readonly onFinish: (hasFocus: boolean) => void;
};

type Stage =
  | { readonly kind: 'waiting'; readonly refused: KeyOwner | null }
  | { readonly kind: 'taken'; readonly key: KeyChord; readonly by: Command };

/** Not a key yet, or one that only tells that text is coming. */
const unfinished = new Set(['Control', 'Shift', 'Alt', 'AltGraph', 'Meta', 'Unidentified', 'Process']);

export function KeyCapture({ command, commandOf, onChoose, onFinish }: Props) {
  const { keys: messages } = useMessages();
  const [stage, setStage] = useState<Stage>({ kind: 'waiting', refused: null });
  const explanation = useId();

  const choose = (key: KeyChord | null) => {
    onChoose(key);
    onFinish(true);
  };
  const consider = (key: KeyChord) => {
    const refused = ownerOf(key);
    const by = commandOf(key);
    if (refused) setStage({ kind: 'waiting', refused });
    else if (by && by !== command) setStage({ kind: 'taken', key, by });
    else choose(key);
  };
  const cancelOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return false;
    event.preventDefault();
    onFinish(true);
    return true;
  };
  const press = (event: KeyboardEvent) => {
    if (cancelOnEscape(event) || event.key === 'Tab' || unfinished.has(event.key)) return;
    event.preventDefault();
    if (event.key === 'Backspace' || event.key === 'Delete') return choose(null);
    const { key, ctrlKey: control, shiftKey: shift, altKey: alt, metaKey: meta } = event;
    consider(chordOf({ key, control, shift, alt, meta }));
  };
  const left = ({ currentTarget, relatedTarget }: React.FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) onFinish(false);
  };

  if (stage.kind === 'taken') {
    const words = messages.taken(keyInWords(stage.key, messages), messages.commands[stage.by]);
    return (
      <fieldset
        className="key-capture"
        aria-describedby={explanation}
        onBlur={left}
        onKeyDown={cancelOnEscape}
      >
        <p id={explanation} role="alert">
          {words}
        </p>
        <Button autoFocus label={messages.takeOver} onClick={() => choose(stage.key)} />
        <Button label={messages.cancel} onClick={() => onFinish(true)} />
      </fieldset>
    );
  }
  return (
    <div className="key-capture">
      <input
        // biome-ignore lint/a11y/noAutofocus: it stands where the button was that the reader has just pressed
        autoFocus
        className="text-input"
        aria-label={messages.newKey(messages.commands[command])}
        aria-describedby={explanation}
        placeholder={messages.press}
        autoComplete="off"
        value=""
        onBlur={() => onFinish(false)}
        onKeyDown={press}
        onChange={({ currentTarget }) => {
          const typed = currentTarget.value.at(-1);
          if (typed) consider(chordOf({ key: typed, control: false, shift: false, alt: false, meta: false }));
        }}
      />
      <p id={explanation}>{messages.hint}</p>
      <p role="alert">{stage.refused && messages.refused[stage.refused]}</p>
    </div>
  );
}
