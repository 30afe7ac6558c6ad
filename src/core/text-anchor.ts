/**
 * A place in a text by the words around it, so that it is found again when the text has been changed. Where the
 * words are still where they were, that is the place; else where most of them stand together.
 */
import type { Block } from './article.ts';

/** `before` and `after` are what stands on either side of the place; both empty for a place known by number only. */
export type TextAnchor = {
  readonly block: number;
  /** In UTF-16 code units, in the text of the block. */
  readonly offset: number;
  readonly before: string;
  readonly after: string;
};

export type AnchoredPlace = Pick<TextAnchor, 'block' | 'offset'>;
type Blocks = readonly Pick<Block, 'text'>[];

/** Enough to be told from every other sentence, and to survive a change of some words. */
export const anchorCharacters = 160;
/** Pieces of the words, for when they are no longer all there. Shorter ones stand in many places. */
const pieceCharacters = 24;

export function anchorAt(blocks: Blocks, block: number, offset: number): TextAnchor {
  const text = blocks[block]?.text ?? '';
  return {
    block,
    offset,
    before: `${endBefore(blocks, block, anchorCharacters - offset)}${text.slice(0, offset)}`.slice(
      -anchorCharacters,
    ),
    after: text.slice(offset, offset + anchorCharacters),
  };
}

/** `null` when neither the words nor, for a place known by number only, the block is there. */
export function findAnchor(blocks: Blocks, anchor: TextAnchor): AnchoredPlace | null {
  const { block, offset, before, after } = anchor;
  const text = blocks[block]?.text;
  if (before === '' && after === '') return text === undefined ? null : { block, offset };
  if (text !== undefined && after !== '' && text.startsWith(after, offset)) {
    const there = anchorAt(blocks, block, offset);
    if (there.before === before || !occursElsewhere(blocks, after, block, offset)) return { block, offset };
  }
  return placeOfAfter(blocks, anchor) ?? placeOfBefore(blocks, before, block) ?? placeOfPiece(blocks, anchor);
}

function occursElsewhere(blocks: Blocks, words: string, block: number, offset: number): boolean {
  return occurrences(blocks, words).some((place) => place.block !== block || place.offset !== offset);
}

/** Where all that followed the place stands; of several, where the most of what came before it does too. */
function placeOfAfter(blocks: Blocks, { block, before, after }: TextAnchor): AnchoredPlace | null {
  if (after === '') return null;
  return best(occurrences(blocks, after), (place) => {
    const there = anchorAt(blocks, place.block, place.offset).before;
    return commonEnd(there, before) - distance(place, block);
  });
}

/** What came before it is there, and only what follows has changed. */
function placeOfBefore(blocks: Blocks, before: string, block: number): AnchoredPlace | null {
  const lastPart = before.split(blockBreak).at(-1) ?? '';
  const words = lastPart === '' ? (before.split(blockBreak).at(-2) ?? '') : lastPart;
  if (words.length < pieceCharacters) return null;
  const found = best(occurrences(blocks, words), (place) => -distance(place, block));
  if (!found) return null;
  const end = found.offset + words.length;
  const isAtEnd = end >= (blocks[found.block]?.text.length ?? 0);
  if (!isAtEnd) return { block: found.block, offset: end };
  return found.block + 1 < blocks.length ? { block: found.block + 1, offset: 0 } : found;
}

/** Some of the words that followed it are there. */
function placeOfPiece(blocks: Blocks, { block, after }: TextAnchor): AnchoredPlace | null {
  for (let start = 0; start + pieceCharacters <= after.length; start += pieceCharacters / 2) {
    const piece = after.slice(start, start + pieceCharacters);
    const found = best(occurrences(blocks, piece), (place) => -distance(place, block));
    if (found) return { block: found.block, offset: Math.max(0, found.offset - start) };
  }
  return null;
}

const blockBreak = '\n';

/** The end of what stands before a block, at most so many characters of it. */
function endBefore(blocks: Blocks, block: number, characters: number): string {
  let text = '';
  for (let before = block - 1; before >= 0 && text.length < characters; before -= 1) {
    text = `${blocks[before]?.text ?? ''}${blockBreak}${text}`;
  }
  return text;
}

/** More of them would not tell which one is meant. */
const mostOccurrences = 1000;

function occurrences(blocks: Blocks, words: string): AnchoredPlace[] {
  const found: AnchoredPlace[] = [];
  for (const [block, { text }] of blocks.entries()) {
    for (let offset = text.indexOf(words); offset >= 0; offset = text.indexOf(words, offset + 1)) {
      found.push({ block, offset });
      if (found.length === mostOccurrences) return found;
    }
  }
  return found;
}

/** Less than one, so that it only decides between places that are otherwise as good. */
const distance = (place: AnchoredPlace, block: number): number =>
  Math.abs(place.block - block) / (Math.abs(place.block - block) + 1);

function best(
  places: readonly AnchoredPlace[],
  score: (place: AnchoredPlace) => number,
): AnchoredPlace | null {
  let found: AnchoredPlace | null = null;
  let highest = Number.NEGATIVE_INFINITY;
  for (const place of places) {
    const here = score(place);
    if (here > highest) [found, highest] = [place, here];
  }
  return found;
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
}
