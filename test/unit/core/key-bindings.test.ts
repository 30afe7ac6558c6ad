import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Command, commandSpecs, commands } from '../../../src/core/commands.ts';
import {
  type KeyBindings,
  keysOf,
  keyTable,
  rebound,
  validKeyBindings,
  withOwnKeys,
  workingKeys,
} from '../../../src/core/key-bindings.ts';
import { chordOf, type KeyChord, type KeyPress, ownerOf, partsOf } from '../../../src/core/key-chord.ts';

const press = (key: string, held: Partial<KeyPress> = {}) =>
  chordOf({ key, control: false, shift: false, alt: false, meta: false, ...held });

describe('a key press', () => {
  it.each([
    [press(' '), 'Space'],
    [press('u'), 'u'],
    [press('U'), 'u'],
    [press('U', { shift: true }), 'Shift+u'],
    [press('?', { shift: true }), '?'],
    [press('+', { shift: true }), '+'],
    [press('ArrowDown', { control: true }), 'Control+ArrowDown'],
    [press('ArrowDown', { shift: true }), 'Shift+ArrowDown'],
    [press('é'), 'é'],
  ])('is the word %s', (chord, word) => {
    expect(chord).toBe(word);
  });

  it('can be taken apart again', () => {
    expect(partsOf('Control+Shift+ArrowDown')).toEqual({ held: ['Control', 'Shift'], key: 'ArrowDown' });
    expect(partsOf('+')).toEqual({ held: [], key: '+' });
    expect(partsOf('Control++')).toEqual({ held: ['Control'], key: '+' });
  });
});

describe('a key that can’t be chosen', () => {
  it.each([
    ['Control+r', 'browser'],
    ['Control++', 'browser'],
    ['Alt+ArrowLeft', 'browser'],
    ['Meta+q', 'browser'],
    ['F5', 'browser'],
    ['Escape', 'browser'],
    ['Shift+Enter', 'browser'],
    ['Control+Shift+ArrowLeft', 'browser'],
    ['Tab', 'focus'],
    ['Shift+Tab', 'focus'],
    ['PageDown', 'scrolling'],
    ['ArrowUp', 'scrolling'],
    ['Shift+Space', 'scrolling'],
    ['Shift+ArrowRight', 'selecting'],
    ['Insert', 'assistive'],
    ['CapsLock', 'assistive'],
    ['Dead', 'typing'],
    ['Backspace', 'typing'],
  ])('%s belongs to: %s', (chord, owner) => {
    expect(ownerOf(chord)).toBe(owner);
  });

  it('isn’t one of these', () => {
    for (const chord of ['n', 'Shift+n', '7', '/', '+', 'é', 'Space', 'F8', 'ArrowLeft', 'Control+ArrowUp']) {
      expect(ownerOf(chord), chord).toBeNull();
    }
  });
});

const chords = ['n', 'p', 'Space', 'r', '+', '=', 'ArrowLeft', 'ArrowRight', 'F8', '?', 'Shift+n'];
const chord = fc.constantFrom(...chords);
const command = fc.constantFrom(...commands);
type Change = readonly [Command, KeyChord | null | 'own'];
const changes: fc.Arbitrary<Change[]> = fc.array(
  fc.tuple(command, fc.oneof(chord, fc.constant(null), fc.constant('own' as const))),
  { maxLength: 12 },
);
const apply = (bindings: KeyBindings, [name, key]: Change): KeyBindings =>
  key === 'own' ? withOwnKeys(bindings, name) : rebound(bindings, name, key);

describe('the keys', () => {
  it('are at first those of the commands, each for one command', () => {
    const own = commands.flatMap((name): readonly KeyChord[] => commandSpecs[name].keys);
    expect(new Set(own).size).toBe(own.length);
    for (const name of commands) expect(keysOf(name, keyTable({}))).toEqual(commandSpecs[name].keys);
    // Escape ends a choice, so it can't be the choice.
    expect(own.filter((key) => ownerOf(key) !== null)).toEqual(['Escape']);
  });

  it('do what was chosen last, and nothing else changes', () => {
    fc.assert(
      fc.property(changes, command, chord, (before, name, key) => {
        const bindings = before.reduce(apply, {});
        const earlier = keyTable(bindings);
        const now = keyTable(rebound(bindings, name, key));
        expect(keysOf(name, now)).toEqual([key]);
        for (const other of commands) {
          if (other === name) continue;
          expect(keysOf(other, now)).toEqual(keysOf(other, earlier).filter((each) => each !== key));
        }
      }),
    );
  });

  it('can be taken from a command, which then has none', () => {
    fc.assert(
      fc.property(changes, command, (before, name) => {
        const bindings = rebound(before.reduce(apply, {}), name, null);
        expect(keysOf(name, keyTable(bindings))).toEqual([]);
      }),
    );
  });

  it('of a command come back whole, whoever has them', () => {
    fc.assert(
      fc.property(changes, command, (before, name) => {
        const bindings = withOwnKeys(before.reduce(apply, {}), name);
        expect(keysOf(name, keyTable(bindings))).toEqual(commandSpecs[name].keys);
        expect(bindings[name]).toBeUndefined();
      }),
    );
  });

  it('that a file gives away win over those that a command has of its own', () => {
    const [own = ''] = commandSpecs.library.keys;
    const table = keyTable({ toggle: [own], help: [own] });
    expect(table.get(own)).toBe('toggle');
    expect(keysOf('library', table)).not.toContain(own);
  });

  it('of one character work only while they are on', () => {
    const [letter = ''] = commandSpecs.library.keys;
    expect(workingKeys({}, true).get(letter)).toBe('library');
    expect(workingKeys({}, false).has(letter)).toBe(false);
    expect(workingKeys({}, false).get('Space')).toBe('toggle');
  });

  it('are kept as they were chosen', () => {
    fc.assert(
      fc.property(changes, (made) => {
        const bindings = made.reduce(apply, {});
        const kept = validKeyBindings(JSON.parse(JSON.stringify(bindings)));
        expect(new Map(keyTable(kept))).toEqual(new Map(keyTable(bindings)));
      }),
    );
  });
});

describe('kept keys', () => {
  it('are used as far as they can be: what is wrong is left out by itself', () => {
    expect(
      validKeyBindings({
        nextSentence: ['n', 'Tab', 7, 'Control+r', 'Shift+n'],
        previousSentence: 'p',
        help: [],
        fly: ['f'],
        larger: ['x'.repeat(100)],
      }),
    ).toEqual({ nextSentence: ['n', 'Shift+n'], help: [], larger: [] });
  });

  it('are valid, whatever the file held', () => {
    fc.assert(
      fc.property(fc.anything(), (garbage) => {
        const bindings = validKeyBindings(garbage);
        expect(validKeyBindings(bindings)).toEqual(bindings);
        for (const key of Object.values(bindings).flat()) expect(ownerOf(key)).toBeNull();
      }),
    );
  });
});
