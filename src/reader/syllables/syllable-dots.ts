/**
 * Dots between syllables, drawn over the text where the style sheet has made room between the letters. They stand
 * in a layer of their own, one drawing a block, so that nothing comes into the text that could be copied, found,
 * selected or read aloud.
 */
import type { SplitText, SplitWord, SyllableLook } from './syllable-look.ts';

const svg = 'http://www.w3.org/2000/svg';
/** What joins two parts of a word shows where they part. */
const joint = /[-‐‑\u00ad]$/u;

type Place = { readonly left: number; readonly top: number };

type Drawing = {
  readonly element: SVGSVGElement;
  readonly block: HTMLElement;
  /** The last of the text before a dot: where it stands tells whether the dots still stand right. */
  readonly last: Range;
  readonly lastPlace: string;
};

export class SyllableDots implements SyllableLook {
  readonly #page: SplitText;
  readonly #layer: HTMLElement;
  readonly #drawings = new Map<number, Drawing>();

  constructor(page: SplitText, layer: HTMLElement) {
    this.#page = page;
    this.#layer = layer;
    page.element.classList.add('shows-dots');
  }

  show(block: number, words: readonly SplitWord[]): void {
    this.hide(block);
    const text = this.#page.textIn(block);
    const ends = words
      .flatMap((syllables) => syllables.slice(0, -1))
      .filter(({ start, end }) => !joint.test(text.slice(start, end)))
      .flatMap((syllable) => this.#page.writtenRangesIn(block, syllable).at(-1) ?? []);
    const last = ends.at(-1);
    const element = last?.startContainer.parentElement?.closest<HTMLElement>('h1, h2, h3, h4, h5, h6, p, li');
    if (!last || !element) return;
    const place = this.#placeOf(element);
    const drawing = drawingOf(ends, element);
    const lastPlace = placeIn(element, last);
    this.#layer.append(drawing);
    this.#drawings.set(block, { element: drawing, block: element, last, lastPlace });
    move(drawing, place);
  }

  hide(block: number): void {
    this.#drawings.get(block)?.element.remove();
    this.#drawings.delete(block);
  }

  layoutChanged(): readonly number[] {
    // All is measured before anything is moved, so that the browser lays the page out once.
    const moves = [...this.#drawings].map(([number, { element, block, last, lastPlace }]) => ({
      number,
      isStale: placeIn(block, last) !== lastPlace,
      element,
      place: this.#placeOf(block),
    }));
    for (const { element, place } of moves) move(element, place);
    return moves.filter(({ isStale }) => isStale).map(({ number }) => number);
  }

  dispose(): void {
    this.#page.element.classList.remove('shows-dots');
    this.#layer.replaceChildren();
  }

  /** Of a block in the layer. */
  #placeOf(block: HTMLElement): Place {
    const origin = this.#layer.getBoundingClientRect();
    const { left, top } = block.getBoundingClientRect();
    return { left: left - origin.left, top: top - origin.top };
  }
}

function move(drawing: SVGSVGElement, { left, top }: Place): void {
  drawing.style.setProperty('--left', `${left}px`);
  drawing.style.setProperty('--top', `${top}px`);
}

/** Where in its block a range ends, and how wide the block is. */
function placeIn(block: HTMLElement, range: Range): string {
  const outer = block.getBoundingClientRect();
  const { right, bottom } = range.getBoundingClientRect();
  return [outer.width, right - outer.left, bottom - outer.top].map(Math.round).join();
}

/** One path with a dot in the middle of the room after each range, half as high as a small letter. */
function drawingOf(ends: readonly Range[], block: HTMLElement): SVGSVGElement {
  const style = getComputedStyle(block);
  const room = Number.parseFloat(style.letterSpacing) || 0;
  const { rise, ascent } = heightsIn(style);
  const { left, top } = block.getBoundingClientRect();
  const dots = ends.flatMap((range) => {
    const box = [...range.getClientRects()].at(-1);
    return box
      ? `M${(box.right - room / 2 - left).toFixed(1)} ${(box.top + ascent - rise - top).toFixed(1)}h0`
      : [];
  });
  const drawing = document.createElementNS(svg, 'svg');
  const path = document.createElementNS(svg, 'path');
  path.setAttribute('d', dots.join(''));
  drawing.style.setProperty('font-size', style.fontSize);
  drawing.append(path);
  return drawing;
}

let measuring: CanvasRenderingContext2D | null = null;

/** Of a line of text from its top to where letters stand, and from there to the middle of an x. In CSS pixels. */
function heightsIn({ fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration) {
  measuring ??= document.createElement('canvas').getContext('2d');
  if (!measuring) return { ascent: 0, rise: 0 };
  measuring.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  const { fontBoundingBoxAscent, actualBoundingBoxAscent } = measuring.measureText('x');
  return { ascent: fontBoundingBoxAscent, rise: actualBoundingBoxAscent / 2 };
}
