import { describe, expect, it } from 'vitest';
import { combinationOf } from '../../../src/reader/keys/accelerator.ts';

const press = (key: string, code: string, held: readonly ('control' | 'alt' | 'meta' | 'shift')[] = []) => ({
  key,
  code,
  control: held.includes('control'),
  alt: held.includes('alt'),
  meta: held.includes('meta'),
  shift: held.includes('shift'),
  repeated: false,
});
const keys = (accelerator: string) => ({ kind: 'keys', accelerator });

describe('keys that are pressed together', () => {
  it.each([
    [press('L', 'KeyL', ['control', 'shift']), 'Control+Shift+L'],
    [press('k', 'KeyK', ['alt']), 'Alt+K'],
    [press('q', 'KeyA', ['control']), 'Control+Q'],
    [press('!', 'Digit1', ['control', 'shift']), 'Control+Shift+1'],
    [press('¬', 'KeyL', ['alt', 'meta']), 'Alt+Super+L'],
    [press(' ', 'Space', ['control', 'alt']), 'Control+Alt+Space'],
    [press('F8', 'F8'), 'F8'],
  ])('have the name that the system knows them by', (pressed, name) => {
    expect(combinationOf(pressed)).toEqual(keys(name));
  });

  it('need a modifier, unless it is a function key', () => {
    expect(combinationOf(press('l', 'KeyL'))).toEqual({ kind: 'needsModifier' });
    expect(combinationOf(press('L', 'KeyL', ['shift']))).toEqual({ kind: 'needsModifier' });
  });

  it('are nothing yet while only modifiers are down, and leave Tab, Escape and Enter their work', () => {
    expect(combinationOf(press('Control', 'ControlLeft', ['control']))).toEqual({ kind: 'nothing' });
    for (const key of ['Tab', 'Escape', 'Enter']) {
      expect(combinationOf(press(key, key))).toEqual({ kind: 'nothing' });
    }
  });
});
