/**
 * The ruler: a few lines of the text that stay clear while the rest fades. It goes with what is read, with the
 * pointer, or with the keys, as it is set. It stands outside of the article, shares its positioned parent, and lets
 * every click through.
 */
import type { Settings } from '../../core/settings.ts';
import { caretFromPoint } from '../article/caret.ts';
import { type Extent, extentOf } from './range-extent.ts';

/** Its middle in CSS pixels of the viewport. */
type Line = { readonly middle: number; readonly height: number };
type RulerSettings = Pick<Settings, 'ruler' | 'rulerFollows'>;

const linesOf: { readonly [Name in Settings['ruler']]: number } = { off: 0, one: 1, three: 3, five: 5 };
/** Between two lines there may be a heading's space, but not a whole screen. */
const stepsToNextLine = 40;

export class ReadingRuler {
  readonly #element: HTMLElement;
  readonly #article: HTMLElement;
  readonly #view: () => Extent;
  readonly #listening = new AbortController();
  #settings: RulerSettings = { ruler: 'off', rulerFollows: 'voice' };
  #read: Range | null = null;
  /** The line that the pointer or the keys chose. */
  #chosen: Range | null = null;

  constructor(element: HTMLElement, article: HTMLElement, view: () => Extent) {
    this.#element = element;
    this.#article = article;
    this.#view = view;
    const { signal } = this.#listening;
    article.addEventListener('pointermove', (event) => this.#pointerMoved(event), { signal, passive: true });
    // Before the page scrolls for them.
    document.addEventListener('keydown', (event) => this.#keyPressed(event), { signal, capture: true });
  }

  set({ ruler, rulerFollows }: RulerSettings): void {
    if (rulerFollows !== this.#settings.rulerFollows) this.#chosen = null;
    this.#settings = { ruler, rulerFollows };
    this.place();
  }

  /** What is read now. */
  follow(range: Range | null): void {
    this.#read = range;
    if (this.#settings.rulerFollows === 'voice' || !this.#chosen) this.place();
  }

  place(): void {
    const lines = linesOf[this.#settings.ruler];
    const line = lines > 0 ? this.#line() : null;
    this.#element.hidden = !line;
    if (!line) return;
    const origin = this.#element.parentElement?.getBoundingClientRect().top ?? 0;
    const height = lines * line.height;
    this.#element.style.setProperty('--top', `${line.middle - height / 2 - origin}px`);
    this.#element.style.setProperty('--height', `${height}px`);
  }

  dispose(): void {
    this.#listening.abort();
  }

  #line(): Line | null {
    return lineOf(this.#chosen) ?? lineOf(this.#read);
  }

  #pointerMoved({ clientX, clientY }: PointerEvent): void {
    if (this.#settings.ruler === 'off' || this.#settings.rulerFollows !== 'pointer') return;
    const line = this.#lineAt(clientX, clientY);
    if (line) this.#choose(line);
  }

  #keyPressed(event: KeyboardEvent): void {
    if (this.#settings.ruler === 'off' || this.#settings.rulerFollows !== 'keys') return;
    const { key, target } = event;
    const isForText = target === document.body || (target instanceof Node && this.#article.contains(target));
    const hasModifier = event.ctrlKey || event.altKey || event.shiftKey || event.metaKey;
    if (!isForText || hasModifier || (key !== 'ArrowUp' && key !== 'ArrowDown')) return;
    event.preventDefault();
    this.#step(key === 'ArrowDown' ? 1 : -1);
  }

  #step(direction: 1 | -1): void {
    const from = this.#line();
    if (!from) return;
    this.#bringInSight(from.middle + direction * from.height * 2, from.height);
    const start = this.#line() ?? from;
    const { left, width } = this.#article.getBoundingClientRect();
    for (let step = 1; step <= stepsToNextLine; step += 1) {
      const y = start.middle + (direction * step * start.height) / 4;
      const line = this.#lineAt(left + width * 0.02, y) ?? this.#lineAt(left + width / 4, y);
      const extent = line && extentOf(line);
      if (!line || !extent) continue;
      const distance = ((extent.top + extent.bottom) / 2 - start.middle) * direction;
      if (distance > start.height / 4) {
        this.#choose(line);
        return;
      }
    }
  }

  #bringInSight(y: number, margin: number): void {
    const { top, bottom } = this.#view();
    if (y - margin < top) window.scrollBy({ top: y - margin - (top + bottom) / 2, behavior: 'instant' });
    if (y + margin > bottom) window.scrollBy({ top: y + margin - (top + bottom) / 2, behavior: 'instant' });
  }

  #choose(line: Range): void {
    this.#chosen = line;
    this.place();
  }

  /** A character of the line at this point, if there is text. */
  #lineAt(x: number, y: number): Range | null {
    const caret = caretFromPoint(x, y);
    if (!(caret?.node instanceof Text) || !this.#article.contains(caret.node)) return null;
    const range = document.createRange();
    const start = Math.min(caret.offset, Math.max(0, caret.node.length - 1));
    range.setStart(caret.node, start);
    range.setEnd(caret.node, Math.min(start + 1, caret.node.length));
    return range;
  }
}

/** The line with the beginning of a range; null when that isn't in the text, or no more. */
function lineOf(range: Range | null): Line | null {
  const first = range?.getClientRects()[0];
  const element = range?.startContainer.parentElement;
  if (!first || !element) return null;
  return { middle: (first.top + first.bottom) / 2, height: lineHeightOf(element) };
}

function lineHeightOf(element: Element): number {
  const { lineHeight, fontSize } = getComputedStyle(element);
  const height = Number.parseFloat(lineHeight);
  return Number.isNaN(height) ? Number.parseFloat(fontSize) * 1.5 : height;
}
