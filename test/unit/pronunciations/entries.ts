/** Dictionary entries for tests, each with an id of its own. */
import type { PronunciationEntry } from '../../../src/core/pronunciation-entry.ts';

let made = 0;

export function entry(
  written: string,
  spoken: string,
  more: Partial<PronunciationEntry> = {},
): PronunciationEntry {
  made += 1;
  return { id: `e${made}`, article: null, written, spoken, match: 'word', caseSensitive: false, ...more };
}
