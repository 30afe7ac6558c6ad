/**
 * Lists of words as they are split into syllables, one a line. `·` is where official hyphenation breaks the word
 * off, or, after a hyphen that is written, where it is broken anyway; `|` is where a learner hears a syllable too,
 * and print doesn't break off, as that leaves a letter alone.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../fixtures/syllables');

export type SplitWord = {
  readonly word: string;
  /** As a learner splits it. */
  readonly syllables: string;
  /** Whether this is what official hyphenation gives, with or without the letters that print keeps from being alone. */
  isOfficial(split: string): boolean;
};

export function splitWords(name: string): readonly SplitWord[] {
  const lines = readFileSync(join(folder, name), 'utf8').split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('#')).map(splitWord);
}

function splitWord(line: string): SplitWord {
  const official = line.replaceAll('|', '').replaceAll('-·', '-');
  const withLetters = line.replaceAll('|', '·').replaceAll('-·', '-');
  return {
    word: line.replace(/[·|]/g, ''),
    syllables: line.replaceAll('|', '·'),
    isOfficial: (split) => split === official || split === withLetters,
  };
}
