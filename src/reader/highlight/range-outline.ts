/**
 * A line around what is lit, which no `::highlight` can draw: a box around each line of text. The boxes stand
 * outside of the article, and share its positioned parent. Whoever owns this places it anew after a new layout.
 */
import { lineBoxes } from './text-lines.ts';

export class RangeOutline {
  readonly #holder: HTMLElement;
  readonly #className: string;
  #ranges: readonly Range[] = [];
  #boxes: HTMLElement[] = [];

  constructor(holder: HTMLElement, className: string) {
    this.#holder = holder;
    this.#className = className;
  }

  surround(ranges: readonly Range[]): void {
    if (ranges.length === 0 && this.#ranges.length === 0) return;
    this.#ranges = ranges;
    this.place();
  }

  place(): void {
    const pieces = this.#ranges.flatMap((range) => [...range.getClientRects()]);
    const lines = lineBoxes(pieces.filter(({ width }) => width > 0));
    const origin = this.#holder.parentElement?.getBoundingClientRect();
    while (this.#boxes.length > lines.length) this.#boxes.pop()?.remove();
    for (const [index, { top, bottom, left, right }] of lines.entries()) {
      const box = this.#boxes[index] ?? this.#newBox();
      box.style.setProperty('--top', `${top - (origin?.top ?? 0)}px`);
      box.style.setProperty('--left', `${left - (origin?.left ?? 0)}px`);
      box.style.setProperty('--width', `${right - left}px`);
      box.style.setProperty('--height', `${bottom - top}px`);
    }
  }

  dispose(): void {
    for (const box of this.#boxes) box.remove();
  }

  #newBox(): HTMLElement {
    const box = document.createElement('div');
    box.className = this.#className;
    this.#holder.append(box);
    this.#boxes.push(box);
    return box;
  }
}
