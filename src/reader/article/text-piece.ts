/**
 * A stretch of a block's text in a text node of its own. Where a line may break off a word, the node has a soft
 * hyphen that the text doesn't have, so a place in one is not the same number in the other.
 */
import type { TextRange } from '../../core/text-range.ts';

const softHyphen = '\u00ad';

export class TextPiece {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
  /** The places in the text that have a soft hyphen before them, in order. */
  readonly #breaks: readonly number[];

  constructor(node: Text, { start, end }: TextRange, breaks: readonly number[] = []) {
    this.node = node;
    this.start = start;
    this.end = end;
    this.#breaks = breaks;
  }

  /** `breaks` are places anywhere in the text, in order. */
  static of(text: string, range: TextRange, breaks: readonly number[]): TextPiece {
    const inside = breaks.filter((place) => range.start < place && place < range.end);
    const ends = [range.start, ...inside, range.end];
    const stretches = ends.slice(1).map((end, index) => text.slice(ends[index], end));
    return new TextPiece(document.createTextNode(stretches.join(softHyphen)), range, inside);
  }

  /** Of a place in the text, the place in the node; before a soft hyphen that stands there. */
  nodeOffset(place: number): number {
    return place - this.start + this.#breaks.filter((each) => each < place).length;
  }

  /** Of a place in the node, the place in the text. */
  textOffset(offset: number): number {
    const passed = this.#breaks.filter((each, index) => each - this.start + index < offset).length;
    return this.start + offset - passed;
  }
}

/** What is written, of what was taken from the page. */
export const withoutLineBreaks = (text: string): string => text.replaceAll(softHyphen, '');
