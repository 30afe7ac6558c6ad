/** Keys in words, as they stand on a keyboard. */
import { type KeyChord, partsOf } from '../../core/key-chord.ts';
import type { KeyName, KeysMessages } from '../messages/keys-messages.ts';

const isNamed = (key: string, names: KeysMessages['names']): key is KeyName => Object.hasOwn(names, key);

/** `Ctrl + Pijl omlaag`. */
export function keyInWords(chord: KeyChord, { names }: Pick<KeysMessages, 'names'>): string {
  const { held, key } = partsOf(chord);
  return [...held, key]
    .map((name) => (isNamed(name, names) ? names[name] : [...name].length === 1 ? name.toUpperCase() : name))
    .join(' + ');
}
