/** The list of keys, in a dialog that Escape, its button and a click beside it close. */
import { X } from 'lucide-react';
import { type Ref, useId } from 'react';
import { Button } from '../controls/button.tsx';
import type { Command } from '../keys/shortcut.ts';
import type { KeyName } from '../messages/messages.ts';
import { useMessages } from '../messages/messages-context.ts';
import './help-dialog.css';

/** A key by its name, or as the sign on it. */
type ShownKey = { readonly name: KeyName } | { readonly sign: string };
const key = (name: KeyName): ShownKey => ({ name });
const sign = (sign: string): ShownKey => ({ sign });

const keysOf: { readonly [Name in Command]: readonly ShownKey[] } = {
  toggle: [key('space')],
  readFromHere: [key('enter')],
  previousSentence: [key('left')],
  nextSentence: [key('right')],
  previousParagraph: [key('control'), key('up')],
  nextParagraph: [key('control'), key('down')],
  larger: [sign('+')],
  smaller: [sign('−')],
  stop: [key('escape')],
  pronunciation: [sign('U')],
  bookmark: [sign('B')],
  library: [sign('L')],
  help: [sign('?')],
};

export function HelpDialog({ ref }: { readonly ref: Ref<HTMLDialogElement> }) {
  const { keys, close } = useMessages();
  const title = useId();
  return (
    <dialog ref={ref} className="help" aria-labelledby={title} closedby="any">
      <div className="help-head">
        <h2 id={title}>{keys.title}</h2>
        <Button
          icon={X}
          shows="icon"
          look="plain"
          label={close}
          onClick={({ currentTarget }) => currentTarget.closest('dialog')?.close()}
        />
      </div>
      <table>
        <tbody>
          {Object.entries(keysOf).map(([command, shown]) => (
            <tr key={command}>
              <th scope="row">{keys.commands[command as Command]}</th>
              <td>
                {shown.map((each, index) => {
                  const text = 'name' in each ? keys.names[each.name] : each.sign;
                  return (
                    <span key={text}>
                      {index > 0 && ' + '}
                      <kbd>{text}</kbd>
                    </span>
                  );
                })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{keys.pointer}</p>
      <p>{keys.explanation}</p>
    </dialog>
  );
}
