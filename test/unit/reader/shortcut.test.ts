import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyTable, workingKeys } from '../../../src/core/key-bindings.ts';
import type { KeyPress } from '../../../src/core/key-chord.ts';
import { shortcutFor } from '../../../src/reader/keys/shortcut.ts';

/** The keys that the commands have of their own. */
const own = keyTable({});

const press = (key: string, modifiers: Partial<KeyPress> = {}): KeyPress => ({
  key,
  control: false,
  shift: false,
  alt: false,
  meta: false,
  repeated: false,
  ...modifiers,
});

const anyKey = fc.constantFrom(
  ' ',
  'Enter',
  'Escape',
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  '+',
  '-',
  '=',
  '?',
  'a',
);
const anyFocus = fc.constantFrom('page' as const, 'button' as const, 'slider' as const, 'field' as const);

describe('on the page', () => {
  it.each([
    [press(' '), 'toggle'],
    [press('ArrowLeft'), 'previousSentence'],
    [press('ArrowRight'), 'nextSentence'],
    [press('ArrowUp', { control: true }), 'previousParagraph'],
    [press('ArrowDown', { control: true }), 'nextParagraph'],
    [press('Enter'), 'readFromHere'],
    [press('+', { shift: true }), 'larger'],
    [press('-'), 'smaller'],
    [press('Escape'), 'stop'],
    [press('?', { shift: true }), 'help'],
  ] as const)('%o means %s', (keyPress, command) => {
    expect(shortcutFor(keyPress, own, 'page', false)).toBe(command);
  });

  it('leaves scrolling by keys alone', () => {
    for (const key of ['ArrowUp', 'ArrowDown', 'PageDown', 'Home', 'End']) {
      expect(shortcutFor(press(key), own, 'page', false)).toBeNull();
    }
    expect(shortcutFor(press(' ', { shift: true }), own, 'page', false)).toBeNull();
  });

  it('toggles once, however long the space bar is held', () => {
    expect(shortcutFor(press(' ', { repeated: true }), own, 'page', false)).toBeNull();
  });

  it('goes on to further sentences while an arrow is held', () => {
    expect(shortcutFor(press('ArrowRight', { repeated: true }), own, 'page', false)).toBe('nextSentence');
  });
});

it('takes nothing but Escape from a field', () => {
  fc.assert(
    fc.property(anyKey, fc.boolean(), (key, control) => {
      const command = shortcutFor(press(key, { control }), own, 'field', false);
      expect(command === null || command === 'stop').toBe(true);
    }),
  );
});

it('leaves Space and Enter to a button, and takes the arrows, which a button has no use for', () => {
  expect(shortcutFor(press(' '), own, 'button', false)).toBeNull();
  expect(shortcutFor(press('Enter'), own, 'button', false)).toBeNull();
  expect(shortcutFor(press('ArrowRight'), own, 'button', false)).toBe('nextSentence');
});

it('leaves the arrows to a slider, and takes Space, which a slider has no use for', () => {
  expect(shortcutFor(press('ArrowRight'), own, 'slider', false)).toBeNull();
  expect(shortcutFor(press('ArrowUp', { control: true }), own, 'slider', false)).toBeNull();
  expect(shortcutFor(press(' '), own, 'slider', false)).toBe('toggle');
});

it('leaves the arrows to a selection', () => {
  expect(shortcutFor(press('ArrowRight'), own, 'page', true)).toBeNull();
  expect(shortcutFor(press('ArrowDown', { control: true }), own, 'page', true)).toBeNull();
  expect(shortcutFor(press(' '), own, 'page', true)).toBe('toggle');
});

it('takes no key with Alt or the system key, whatever has the focus', () => {
  fc.assert(
    fc.property(
      anyKey,
      anyFocus,
      fc.constantFrom('alt' as const, 'meta' as const),
      (key, focus, modifier) => {
        expect(shortcutFor(press(key, { [modifier]: true }), own, focus, false)).toBeNull();
      },
    ),
  );
});

it('leaves the zoom of the browser alone', () => {
  expect(shortcutFor(press('+', { control: true }), own, 'page', false)).toBeNull();
  expect(shortcutFor(press('-', { control: true }), own, 'page', false)).toBeNull();
});

it('goes by the keys that a reader chose', () => {
  const table = keyTable({ stop: ['x'], nextSentence: ['n'], larger: [] });
  expect(shortcutFor(press('n'), table, 'page', false)).toBe('nextSentence');
  expect(shortcutFor(press('N'), table, 'page', false)).toBe('nextSentence');
  expect(shortcutFor(press('ArrowRight'), table, 'page', false)).toBeNull();
  expect(shortcutFor(press('+'), table, 'page', false)).toBeNull();
  expect(shortcutFor(press('Escape'), table, 'page', false)).toBeNull();
});

it('takes no letter from a field, whatever it was chosen for', () => {
  expect(shortcutFor(press('x'), keyTable({ stop: ['x'] }), 'field', false)).toBeNull();
});

it('takes no single character when those are off', () => {
  const table = workingKeys({ nextSentence: ['n'] }, false);
  for (const key of ['n', 'u', '?', '+', '-', 'r']) {
    expect(shortcutFor(press(key), table, 'page', false), key).toBeNull();
  }
  expect(shortcutFor(press(' '), table, 'page', false)).toBe('toggle');
  expect(shortcutFor(press('ArrowLeft'), table, 'page', false)).toBe('previousSentence');
});
