/** Listens for the keys of the whole page. */
import { useEffect, useEffectEvent } from 'react';
import { textIsSelected } from '../article/caret.ts';
import { type Command, type KeyFocus, shortcutFor } from './shortcut.ts';

export function useShortcuts(run: (command: Command) => void): void {
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
    const command = shortcutFor(press, focusOf(event.target), textIsSelected());
    if (!command) return;
    event.preventDefault();
    run(command);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => pressed(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}

function focusOf(target: EventTarget | null): KeyFocus {
  if (!(target instanceof HTMLElement)) return 'page';
  if (target.closest('button, a[href], summary')) return 'button';
  if (target instanceof HTMLInputElement && target.type === 'range') return 'slider';
  if (target.isContentEditable || target.closest('input, select, textarea')) return 'field';
  return 'page';
}
