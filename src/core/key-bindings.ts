/**
 * Which key does what: the commands' own keys, and what a reader made of them. A key does one thing at most; one
 * that a reader chose wins over one that a command has of its own.
 */
import { type Command, commandSpecs, commands } from './commands.ts';
import { isCharacterChord, type KeyChord, ownerOf } from './key-chord.ts';

/** The keys of the commands that a reader has changed; none at all is a choice too. */
export type KeyBindings = { readonly [Name in Command]?: readonly KeyChord[] };

export type KeyTable = ReadonlyMap<KeyChord, Command>;

const mostKeys = 4;
const longestKey = 30;

/** What of `value` can be used: a command that isn't known, or a key that can't be chosen, is left out by itself. */
export function validKeyBindings(value: unknown): KeyBindings {
  if (typeof value !== 'object' || value === null) return {};
  const fields = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    commands.flatMap((command) => {
      const keys = Object.hasOwn(fields, command) ? fields[command] : null;
      return Array.isArray(keys) ? [[command, keys.filter(isChoosable).slice(0, mostKeys)]] : [];
    }),
  );
}

const isChoosable = (key: unknown): key is KeyChord =>
  typeof key === 'string' && key !== '' && key.length <= longestKey && ownerOf(key) === null;

export function keyTable(changed: KeyBindings): KeyTable {
  const table = new Map<KeyChord, Command>();
  const add = (command: Command, keys: readonly KeyChord[]) => {
    for (const key of keys) if (!table.has(key)) table.set(key, command);
  };
  for (const command of commands) add(command, changed[command] ?? []);
  for (const command of commands) if (!changed[command]) add(command, commandSpecs[command].keys);
  return table;
}

/** The keys that work: those of one character only when they are on. */
export function workingKeys(changed: KeyBindings, characterKeys: boolean): KeyTable {
  const table = keyTable(changed);
  return characterKeys ? table : new Map([...table].filter(([key]) => !isCharacterChord(key)));
}

export const keysOf = (command: Command, table: KeyTable): readonly KeyChord[] =>
  [...table].flatMap(([key, name]) => (name === command ? [key] : []));

/** Gives `command` this key and no other, or none; whichever command had the key loses it. */
export function rebound(changed: KeyBindings, command: Command, key: KeyChord | null): KeyBindings {
  return {
    ...withoutKeys(changed, command, key === null ? [] : [key]),
    [command]: key === null ? [] : [key],
  };
}

/** Gives `command` its own keys back, also those that another command has now. */
export function withOwnKeys(changed: KeyBindings, command: Command): KeyBindings {
  const { [command]: _, ...rest } = withoutKeys(changed, command, commandSpecs[command].keys);
  return rest;
}

/** Takes `keys` away from every command but `command`. */
function withoutKeys(changed: KeyBindings, command: Command, keys: readonly KeyChord[]): KeyBindings {
  const table = keyTable(changed);
  const losing = new Set(keys.map((key) => table.get(key)).filter((owner) => owner && owner !== command));
  const left = [...losing].map((owner) => [
    owner,
    keysOf(owner as Command, table).filter((key) => !keys.includes(key)),
  ]);
  return { ...changed, ...Object.fromEntries(left) };
}
