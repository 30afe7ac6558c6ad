/**
 * The text of one block on the page, and the way between a character of it and a place in the document. As a rule
 * it is one text node; what is marked in it stands in elements of its own. While spoken forms stand above some of its
 * words, those are in `<ruby>` elements, and the text is the same: what stands above a word can't be selected, and is
 * no text to a screen reader. Where lines may break off a word, there are soft hyphens on the page that the text
 * doesn't have.
 */
import type { TextMark } from '../../core/article.ts';
import type { TextRange } from '../../core/text-range.ts';
import type { ChangedWord } from '../session/changed-words.ts';
import { TextPiece } from './text-piece.ts';

export class BlockText {
  readonly #content: string;
  readonly #marks: readonly TextMark[];
  /** Where marks begin and end, in order. */
  readonly #edges: readonly number[];
  /** What stands in the element for the text; after it there may be a list inside a list. */
  #nodes: readonly ChildNode[] = [];
  #pieces: readonly TextPiece[] = [];
  #above: readonly ChangedWord[] = [];
  #lineRoom = 0;
  #lineBreaks: readonly number[] = [];

  constructor(text: Text, marks: readonly TextMark[] = []) {
    this.#content = text.data;
    this.#marks = marks;
    this.#edges = [...new Set(marks.flatMap(({ start, end }) => [start, end]))].sort(
      (one, other) => one - other,
    );
    this.#nodes = [text];
    this.#pieces = [new TextPiece(text, { start: 0, end: text.length })];
    if (marks.length > 0) this.#write();
  }

  /** Null for a range that isn't in the text. */
  rangeIn({ start, end }: TextRange): Range | null {
    if (end > this.#content.length) return null;
    const range = document.createRange();
    const first = this.#pieces.findLast((piece) => piece.start <= start) ?? this.#pieces[0]!;
    // Where one piece ends and the next begins, a range ends with the first, so that it holds nothing more.
    const last = this.#pieces.findLast((piece) => piece.start < end) ?? first;
    range.setStart(first.node, first.nodeOffset(start));
    range.setEnd(last.node, last.nodeOffset(end));
    return range;
  }

  /** The same without what stands above words; one range as a rule, none for a range that isn't in the text. */
  writtenRangesIn({ start, end }: TextRange): readonly Range[] {
    return this.#pieces.flatMap((piece) => {
      const from = Math.max(start, piece.start);
      const to = Math.min(end, piece.end);
      return from < to ? (this.rangeIn({ start: from, end: to }) ?? []) : [];
    });
  }

  /** The character at a boundary point in the element; one above a word counts as the start of that word. */
  offsetOf(node: Node, offset: number): number {
    const own = this.#pieces.find((piece) => piece.node === node);
    if (own) return own.textOffset(offset);
    const point = document.createRange();
    point.setStart(node, offset);
    return this.#pieces.findLast((piece) => point.comparePoint(piece.node, 0) <= 0)?.start ?? 0;
  }

  /**
   * Puts the spoken forms above their words; none makes it plain text again. What fits in `lineRoom` characters stays
   * on one line with its form.
   */
  showAbove(words: readonly ChangedWord[], lineRoom: number): void {
    this.#above = words;
    this.#lineRoom = lineRoom;
    this.#write();
  }

  /** Lets lines break off words before these characters, which are in order; none makes words whole again. */
  breakBefore(offsets: readonly number[]): void {
    this.#lineBreaks = offsets;
    this.#write();
  }

  #write(): void {
    const nodes: ChildNode[] = [];
    const pieces: TextPiece[] = [];
    let reached = 0;
    let edge = 0;
    const addPieces = (end: number): ChildNode[] => {
      const added: ChildNode[] = [];
      do {
        while ((this.#edges[edge] ?? end) <= reached && edge < this.#edges.length) edge += 1;
        const pieceEnd = Math.min(this.#edges[edge] ?? end, end);
        const piece = TextPiece.of(this.#content, { start: reached, end: pieceEnd }, this.#lineBreaks);
        pieces.push(piece);
        added.push(marked(piece.node, this.#marksAt(reached)));
        reached = pieceEnd;
      } while (reached < end);
      return added;
    };
    for (const { range, spoken } of this.#above) {
      if (range.start > reached) nodes.push(...addPieces(range.start));
      const width = Math.max(range.end - range.start, spoken.length * formSize);
      nodes.push(wordWith(addPieces(range.end), spoken, width <= this.#lineRoom));
    }
    if (reached < this.#content.length || pieces.length === 0) {
      nodes.push(...addPieces(this.#content.length));
    }
    this.#nodes[0]?.before(...nodes);
    for (const node of this.#nodes) node.remove();
    this.#nodes = nodes;
    this.#pieces = pieces;
  }

  #marksAt(offset: number): readonly TextMark[] {
    return this.#marks.filter(({ start, end }) => start <= offset && offset < end);
  }
}

/** In elements that say what the marks say. */
function marked(text: Text, marks: readonly TextMark[]): ChildNode {
  return marks.reduceRight<ChildNode>((inner, mark) => {
    const element = document.createElement(elementNames[mark.kind]);
    if (mark.kind === 'language') element.lang = mark.language;
    element.append(inner);
    return element;
  }, text);
}

const elementNames = { emphasis: 'em', strong: 'strong', language: 'span' } as const;

/** The letters of a spoken form, of those below it; as the style sheet has it. */
const formSize = 0.6;

function wordWith(written: readonly ChildNode[], spoken: string, fits: boolean): HTMLElement {
  const ruby = document.createElement('ruby');
  ruby.classList.toggle('unbroken', fits);
  const above = document.createElement('rt');
  above.setAttribute('aria-hidden', 'true');
  above.textContent = spoken;
  ruby.append(...written, above);
  return ruby;
}
