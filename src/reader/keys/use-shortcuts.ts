/** Has the keys of the whole page do what the table says. */
import { useEffect, useEffectEvent } from 'react';
import type { Command } from '../../core/commands.ts';
import type { KeyTable } from '../../core/key-bindings.ts';
import { textIsSelected } from '../article/caret.ts';
import type { PageKeys } from './page-keys.ts';
import { type KeyFocus, shortcutFor } from './shortcut.ts';

export function useShortcuts(keys: PageKeys, table: KeyTable, run: (command: Command) => void): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || document.querySelector('dialog:modal')) return;
    const press = {
      key: event.key,
      control: event.ctrlKey,
      shift: event.shiftKey,
      alt: event.altKey,
      meta: event.metaKey,
      repeated: event.repeat,
    };
    const command = shortcutFor(press, table, focusOf(event.target), textIsSelected());
    if (!command) return;
    event.preventDefault();
    run(command);
  });
  useEffect(() => keys.handTo((event) => pressed(event)), [keys]);
}

function focusOf(target: EventTarget | null): KeyFocus {
  if (!(target instanceof HTMLElement)) return 'page';
  if (target.closest('button, a[href], summary')) return 'button';
  if (target instanceof HTMLInputElement && target.type === 'range') return 'slider';
  if (target.isContentEditable || target.closest('input, select, textarea')) return 'field';
  return 'page';
}
