/**
 * A key and what is held down with it, as one word: `Space`, `?`, `Shift+h`, `Control+ArrowDown`. Also says which
 * of them belong to somebody else: a browser, a screen reader, or whoever scrolls, selects or types.
 */
export type KeyPress = {
  /** `KeyboardEvent.key`. */
  readonly key: string;
  readonly control: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
  readonly meta: boolean;
  /** The key is held down, and this is not its first press. */
  readonly repeated: boolean;
};

export type KeyChord = string;

/** Whose a key is that can't be chosen. */
export type KeyOwner = 'browser' | 'focus' | 'scrolling' | 'selecting' | 'assistive' | 'typing';

const isCharacter = (key: string): boolean => [...key].length === 1;
const isLetter = (key: string): boolean => key.toLowerCase() !== key.toUpperCase();

/** Capitals Lock doesn't change what is pressed, and neither does the Shift that a sign needs on some keyboards. */
export function chordOf({ key, control, alt, shift, meta }: Omit<KeyPress, 'repeated'>): KeyChord {
  const name = key === ' ' ? 'Space' : isCharacter(key) ? key.toLowerCase() : key;
  const parts = [
    control && 'Control',
    alt && 'Alt',
    shift && (!isCharacter(name) || isLetter(name)) && 'Shift',
    meta && 'Meta',
    name,
  ];
  return parts.filter((part) => part !== false).join('+');
}

/** The key by itself, and the keys that are held down with it. */
export function partsOf(chord: KeyChord): { readonly held: readonly string[]; readonly key: string } {
  const held = /^(?:(?:Control|Alt|Shift|Meta)\+)*/.exec(chord)?.[0] ?? '';
  return { held: held.split('+').filter((name) => name !== ''), key: chord.slice(held.length) };
}

/** One character, as speech input and a slip of the hand may give it (WCAG 2.1.4). */
export function isCharacterChord(chord: KeyChord): boolean {
  const { held, key } = partsOf(chord);
  return isCharacter(key) && !held.includes('Control');
}

const free = new Set([
  'Space',
  'Enter',
  'ArrowLeft',
  'ArrowRight',
  'Control+Enter',
  'Control+ArrowLeft',
  'Control+ArrowRight',
  'Control+ArrowUp',
  'Control+ArrowDown',
  'F2',
  'F4',
  'F8',
  'F9',
]);
const owners: { readonly [key: string]: KeyOwner } = {
  Tab: 'focus',
  ArrowUp: 'scrolling',
  ArrowDown: 'scrolling',
  PageUp: 'scrolling',
  PageDown: 'scrolling',
  Home: 'scrolling',
  End: 'scrolling',
  Space: 'scrolling',
  ArrowLeft: 'selecting',
  ArrowRight: 'selecting',
  Insert: 'assistive',
  CapsLock: 'assistive',
  NumLock: 'assistive',
  ScrollLock: 'assistive',
  Dead: 'typing',
  Compose: 'typing',
  Backspace: 'typing',
  Delete: 'typing',
};

/** Whose the key is; null when it can be chosen for a command. */
export function ownerOf(chord: KeyChord): KeyOwner | null {
  if (free.has(chord)) return null;
  const { held, key } = partsOf(chord);
  if (held.some((name) => name !== 'Shift')) return 'browser';
  return isCharacter(key) ? null : (owners[key] ?? 'browser');
}
