/** A combination of keys as Electron writes it, for keys that work in the whole system. */
import type { KeyPress } from '../../core/key-chord.ts';

export type PhysicalKeyPress = KeyPress & {
  /** `KeyboardEvent.code`. */
  readonly code: string;
};

export type Combination =
  | { readonly kind: 'keys'; readonly accelerator: string }
  /** Only modifiers are held down yet, or the key has work of its own. */
  | { readonly kind: 'nothing' }
  /** Alone it would be lost to every other program. */
  | { readonly kind: 'needsModifier' };

/** The page's own keys and the screen reader's go on working in the field. */
const ownWork = new Set(['Tab', 'Escape', 'Enter']);

export function combinationOf(press: PhysicalKeyPress): Combination {
  const { control, alt, meta, shift } = press;
  const isPlain = !control && !alt && !meta;
  const key = keyName(press);
  if (key === null || (isPlain && ownWork.has(press.key))) return { kind: 'nothing' };
  if (isPlain && !/^F\d/.test(key)) return { kind: 'needsModifier' };
  const modifiers = [control && 'Control', alt && 'Alt', meta && 'Super', shift && 'Shift'];
  return { kind: 'keys', accelerator: [...modifiers.filter((name) => name !== false), key].join('+') };
}

/** What the key is called, whatever Shift or Alt make of it; `null` for a key that can't be part of it. */
function keyName({ key, code }: PhysicalKeyPress): string | null {
  if (/^[a-z]$/i.test(key)) return key.toUpperCase();
  if (/^F([1-9]|1\d|2[0-4])$/.test(key)) return key;
  return /^(?:Key|Digit)([A-Z0-9])$/.exec(code)?.[1] ?? (code === 'Space' ? 'Space' : null);
}
