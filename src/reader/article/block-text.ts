/**
 * The text of one block on the page, and the way between a character of it and a place in the document. As a rule
 * it is one text node; while spoken forms stand above some of its words, those are in `<ruby>` elements, and the
 * text is the same: what stands above a word can't be selected, and is no text to a screen reader.
 */
import type { TextRange } from '../../core/text-range.ts';
import type { ChangedWord } from '../session/changed-words.ts';

type Piece = { readonly node: Text; readonly start: number };

export class BlockText {
  readonly #content: string;
  /** What stands in the element for the text; after it there may be a list inside a list. */
  #nodes: readonly ChildNode[] = [];
  #pieces: readonly Piece[] = [];

  constructor(text: Text) {
    this.#content = text.data;
    this.#nodes = [text];
    this.#pieces = [{ node: text, start: 0 }];
  }

  /** Null for a range that isn't in the text. */
  rangeIn({ start, end }: TextRange): Range | null {
    if (end > this.#content.length) return null;
    const range = document.createRange();
    const first = this.#pieces.findLast((piece) => piece.start <= start) ?? this.#pieces[0]!;
    // Where one piece ends and the next begins, a range ends with the first, so that it holds nothing more.
    const last = this.#pieces.findLast((piece) => piece.start < end) ?? first;
    range.setStart(first.node, start - first.start);
    range.setEnd(last.node, end - last.start);
    return range;
  }

  /** The same without what stands above words; one range as a rule, none for a range that isn't in the text. */
  writtenRangesIn({ start, end }: TextRange): readonly Range[] {
    return this.#pieces.flatMap((piece) => {
      const from = Math.max(start, piece.start);
      const to = Math.min(end, piece.start + piece.node.length);
      return from < to ? (this.rangeIn({ start: from, end: to }) ?? []) : [];
    });
  }

  /** The character at a boundary point in the element; one above a word counts as the start of that word. */
  offsetOf(node: Node, offset: number): number {
    const own = this.#pieces.find((piece) => piece.node === node);
    if (own) return own.start + offset;
    const point = document.createRange();
    point.setStart(node, offset);
    return this.#pieces.findLast((piece) => point.comparePoint(piece.node, 0) <= 0)?.start ?? 0;
  }

  /** Puts the spoken forms above their words; none makes it plain text again. */
  showAbove(words: readonly ChangedWord[]): void {
    const nodes: ChildNode[] = [];
    const pieces: Piece[] = [];
    let reached = 0;
    const addPiece = (end: number): Text => {
      const node = document.createTextNode(this.#content.slice(reached, end));
      pieces.push({ node, start: reached });
      reached = end;
      return node;
    };
    for (const { range, spoken } of words) {
      if (range.start > reached) nodes.push(addPiece(range.start));
      nodes.push(wordWith(addPiece(range.end), spoken));
    }
    if (reached < this.#content.length || pieces.length === 0) nodes.push(addPiece(this.#content.length));
    this.#nodes[0]?.before(...nodes);
    for (const node of this.#nodes) node.remove();
    this.#nodes = nodes;
    this.#pieces = pieces;
  }
}

/** Fits on a line at any size that a page this wide is read at. */
const longestUnbroken = 16;

function wordWith(written: Text, spoken: string): HTMLElement {
  const ruby = document.createElement('ruby');
  ruby.classList.toggle('short', written.length <= longestUnbroken);
  const above = document.createElement('rt');
  above.setAttribute('aria-hidden', 'true');
  above.textContent = spoken;
  ruby.append(written, above);
  return ruby;
}
