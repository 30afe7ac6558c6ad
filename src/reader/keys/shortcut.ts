/**
 * Which key does what, as a pure function. A key that the focused element or the selection needs for itself
 * is never taken, and neither is one with a modifier that isn't named here.
 */
export type Command =
  | 'toggle'
  | 'previousSentence'
  | 'nextSentence'
  | 'previousParagraph'
  | 'nextParagraph'
  | 'readFromHere'
  | 'larger'
  | 'smaller'
  | 'stop'
  | 'pronunciation'
  | 'bookmark'
  | 'library'
  | 'help';

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

/**
 * What has the focus: the page or its text, a control that uses Space and Enter alone, one that uses the arrows
 * alone, or one that may use any key.
 */
export type KeyFocus = 'page' | 'button' | 'slider' | 'field';

const byKey: { readonly [key: string]: Command } = {
  ' ': 'toggle',
  ArrowLeft: 'previousSentence',
  ArrowRight: 'nextSentence',
  Enter: 'readFromHere',
  '+': 'larger',
  '=': 'larger',
  '-': 'smaller',
  Escape: 'stop',
  u: 'pronunciation',
  U: 'pronunciation',
  b: 'bookmark',
  B: 'bookmark',
  l: 'library',
  L: 'library',
  '?': 'help',
};
const byKeyWithControl: { readonly [key: string]: Command } = {
  ArrowUp: 'previousParagraph',
  ArrowDown: 'nextParagraph',
};
/** These signs need Shift on some keyboards. */
const shiftIsFree = new Set(['+', '?']);
/** Holding these down does nothing more than pressing them once. */
const once = new Set<Command>([
  'toggle',
  'stop',
  'help',
  'readFromHere',
  'pronunciation',
  'bookmark',
  'library',
]);

export function shortcutFor(press: KeyPress, focus: KeyFocus, textIsSelected: boolean): Command | null {
  if (press.alt || press.meta || (press.shift && !shiftIsFree.has(press.key))) return null;
  const command = (press.control ? byKeyWithControl : byKey)[press.key];
  if (!command || (press.repeated && once.has(command))) return null;
  if (command === 'stop') return command;
  if (focus === 'field') return null;
  if (focus === 'button' && (press.key === ' ' || press.key === 'Enter')) return null;
  if ((textIsSelected || focus === 'slider') && press.key.startsWith('Arrow')) return null;
  return command;
}
