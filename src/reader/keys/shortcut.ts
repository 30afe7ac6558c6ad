/**
 * What a key press means, as a pure function of the press, the table of keys and what has the focus. A key that the
 * focused element or the selection needs for itself is never taken.
 */
import { type Command, commandSpecs } from '../../core/commands.ts';
import type { KeyTable } from '../../core/key-bindings.ts';
import { chordOf, type KeyPress } from '../../core/key-chord.ts';

/**
 * What has the focus: the page or its text, a control that uses Space and Enter alone, one that uses the arrows
 * alone, or one that may use any key.
 */
export type KeyFocus = 'page' | 'button' | 'slider' | 'field';

export function shortcutFor(
  press: KeyPress,
  table: KeyTable,
  focus: KeyFocus,
  textIsSelected: boolean,
): Command | null {
  const chord = chordOf(press);
  const command = table.get(chord);
  if (!command || (press.repeated && !commandSpecs[command].repeats)) return null;
  if (chord === 'Escape') return command;
  if (focus === 'field') return null;
  if (focus === 'button' && (press.key === ' ' || press.key === 'Enter')) return null;
  if ((textIsSelected || focus === 'slider') && press.key.startsWith('Arrow')) return null;
  return command;
}
