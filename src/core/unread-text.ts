/**
 * What of a text is shown but not read aloud, and why, as it is set. Of a passage in another language, whole
 * sentences are left out; a foreign phrase in a sentence stays, or the sentence would make no sense.
 */
import type { Block, BlockPart } from './article.ts';
import type { Settings } from './settings.ts';
import type { TextRange } from './text-range.ts';

export type UnreadReason = BlockPart | 'foreign';

/** Whether each is read aloud. */
export type ReadParts = { readonly [Reason in UnreadReason]: boolean };

export const everythingRead: ReadParts = { table: true, figure: true, note: true, foreign: true };

export const readPartsOf = (settings: Settings): ReadParts => ({
  table: settings.readTables,
  figure: settings.readFigures,
  note: settings.readNotes,
  foreign: settings.readForeign,
});

/** Why the sentence at `range` in `block` is not read aloud; null when it is. */
export function unreadReason(block: Block, range: TextRange, parts: ReadParts): UnreadReason | null {
  if (block.part && !parts[block.part]) return block.part;
  return !parts.foreign && isForeign(block, range) ? 'foreign' : null;
}

/** Whether all its letters stand in passages that are marked as another language. */
function isForeign({ text, marks = [] }: Block, { start, end }: TextRange): boolean {
  let reached = start;
  let isMarked = false;
  for (const mark of marks) {
    if (mark.kind !== 'language' || mark.end <= reached || mark.start >= end) continue;
    if (/\p{L}/u.test(text.slice(reached, Math.max(reached, mark.start)))) return false;
    reached = mark.end;
    isMarked = true;
  }
  return isMarked && !/\p{L}/u.test(text.slice(reached, Math.max(reached, end)));
}
