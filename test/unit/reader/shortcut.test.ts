import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KeyPress, shortcutFor } from '../../../src/reader/keys/shortcut.ts';

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
    expect(shortcutFor(keyPress, 'page', false)).toBe(command);
  });

  it('leaves scrolling by keys alone', () => {
    for (const key of ['ArrowUp', 'ArrowDown', 'PageDown', 'Home', 'End']) {
      expect(shortcutFor(press(key), 'page', false)).toBeNull();
    }
    expect(shortcutFor(press(' ', { shift: true }), 'page', false)).toBeNull();
  });

  it('toggles once, however long the space bar is held', () => {
    expect(shortcutFor(press(' ', { repeated: true }), 'page', false)).toBeNull();
  });

  it('goes on to further sentences while an arrow is held', () => {
    expect(shortcutFor(press('ArrowRight', { repeated: true }), 'page', false)).toBe('nextSentence');
  });
});

it('takes nothing but Escape from a field', () => {
  fc.assert(
    fc.property(anyKey, fc.boolean(), (key, control) => {
      const command = shortcutFor(press(key, { control }), 'field', false);
      expect(command === null || command === 'stop').toBe(true);
    }),
  );
});

it('leaves Space and Enter to a button, and takes the arrows, which a button has no use for', () => {
  expect(shortcutFor(press(' '), 'button', false)).toBeNull();
  expect(shortcutFor(press('Enter'), 'button', false)).toBeNull();
  expect(shortcutFor(press('ArrowRight'), 'button', false)).toBe('nextSentence');
});

it('leaves the arrows to a slider, and takes Space, which a slider has no use for', () => {
  expect(shortcutFor(press('ArrowRight'), 'slider', false)).toBeNull();
  expect(shortcutFor(press('ArrowUp', { control: true }), 'slider', false)).toBeNull();
  expect(shortcutFor(press(' '), 'slider', false)).toBe('toggle');
});

it('leaves the arrows to a selection', () => {
  expect(shortcutFor(press('ArrowRight'), 'page', true)).toBeNull();
  expect(shortcutFor(press('ArrowDown', { control: true }), 'page', true)).toBeNull();
  expect(shortcutFor(press(' '), 'page', true)).toBe('toggle');
});

it('takes no key with Alt or the system key, whatever has the focus', () => {
  fc.assert(
    fc.property(
      anyKey,
      anyFocus,
      fc.constantFrom('alt' as const, 'meta' as const),
      (key, focus, modifier) => {
        expect(shortcutFor(press(key, { [modifier]: true }), focus, false)).toBeNull();
      },
    ),
  );
});

it('leaves the zoom of the browser alone', () => {
  expect(shortcutFor(press('+', { control: true }), 'page', false)).toBeNull();
  expect(shortcutFor(press('-', { control: true }), 'page', false)).toBeNull();
});
