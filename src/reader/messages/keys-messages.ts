/** What the page says about its keys. */
import type { Command } from '../../core/commands.ts';
import type { KeyOwner } from '../../core/key-chord.ts';

export type KeysMessages = {
  readonly title: string;
  readonly explanation: string;
  readonly pointer: string;
  readonly names: { readonly [Key in KeyName]: string };
  readonly commands: { readonly [Name in Command]: string };
  readonly none: string;
  /** Keys that are switched off. */
  readonly off: (key: string) => string;
  /** Follows the key that a button shows. */
  readonly change: (command: string) => string;
  readonly reset: (command: string, key: string) => string;
  readonly resetAll: string;
  readonly allReset: string;
  readonly undo: string;
  readonly newKey: (command: string) => string;
  readonly press: string;
  readonly hint: string;
  readonly refused: { readonly [Owner in KeyOwner]: string };
  readonly taken: (key: string, command: string) => string;
  readonly takeOver: string;
  readonly cancel: string;
  readonly characterKeys: string;
  readonly characterKeysExplanation: string;
};

/** The keys whose names are words; the others are shown as they are. */
export type KeyName =
  | 'Space'
  | 'Enter'
  | 'Escape'
  | 'ArrowLeft'
  | 'ArrowRight'
  | 'ArrowUp'
  | 'ArrowDown'
  | 'Control'
  | 'Shift'
  | '-';
