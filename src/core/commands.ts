/** What a reader can have done with a key: one table with each command's own keys. */
import type { KeyChord } from './key-chord.ts';

type CommandSpec = {
  readonly keys: readonly KeyChord[];
  /** Holding the key down does it again and again. */
  readonly repeats: boolean;
};

const once = (...keys: readonly KeyChord[]): CommandSpec => ({ keys, repeats: false });
const repeating = (...keys: readonly KeyChord[]): CommandSpec => ({ keys, repeats: true });

export const commandSpecs = {
  toggle: once('Space'),
  readFromHere: once('Enter'),
  repeatSentence: once('r'),
  previousSentence: repeating('ArrowLeft'),
  nextSentence: repeating('ArrowRight'),
  previousParagraph: repeating('Control+ArrowUp'),
  nextParagraph: repeating('Control+ArrowDown'),
  stop: once('Escape'),
  larger: repeating('+', '='),
  smaller: repeating('-'),
  pronunciation: once('u'),
  contents: once('c'),
  bookmark: once('b'),
  library: once('l'),
  clipboard: once('k'),
  open: once('o'),
  settings: once('i'),
  help: once('?'),
} as const satisfies Record<string, CommandSpec>;

export type Command = keyof typeof commandSpecs;

export const commands = Object.keys(commandSpecs) as readonly Command[];
