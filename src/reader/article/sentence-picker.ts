/**
 * Lets a reader point at a sentence: by a click or tap, by the action of a screen reader, or by putting the
 * text cursor in it without the pointer. Selecting text, a click that ends a selection, and clicks with a
 * modifier or another button pick nothing.
 */
import type { ArticlePage, TextPosition } from './article-page.ts';
import { caretFromPoint, caretOfSelection, textIsSelected } from './caret.ts';

export class SentencePicker {
  readonly #page: ArticlePage;
  readonly #listening = new AbortController();
  #textWasSelected = false;
  #pointerIsDown = false;
  #caret: TextPosition | null = null;

  constructor(page: ArticlePage, picked: (position: TextPosition) => void) {
    this.#page = page;
    const { signal } = this.#listening;
    document.addEventListener('pointerdown', () => this.#pointerPressed(), { signal, capture: true });
    for (const type of ['pointerup', 'pointercancel']) {
      document.addEventListener(type, () => this.#pointerReleased(), { signal, capture: true });
    }
    document.addEventListener('selectionchange', () => this.#selectionChanged(), { signal });
    page.element.addEventListener(
      'click',
      (event) => {
        const position = this.#positionOf(event);
        if (position) picked(position);
      },
      { signal },
    );
  }

  /** The place of a text cursor that keys or an assistive technology put in the text. */
  get caret(): TextPosition | null {
    return this.#caret;
  }

  /** The text cursor counts no more until it moves: the reader went to another place by other means. */
  forgetCaret(): void {
    this.#caret = null;
  }

  dispose(): void {
    this.#listening.abort();
  }

  #pointerPressed(): void {
    this.#textWasSelected = textIsSelected();
    this.#pointerIsDown = true;
  }

  /** The selection that a press makes is told of in a task of its own, which is already waiting. */
  #pointerReleased(): void {
    setTimeout(() => {
      this.#pointerIsDown = false;
    });
  }

  #selectionChanged(): void {
    const caret = this.#pointerIsDown ? null : caretOfSelection();
    this.#caret = caret && this.#page.positionOf(caret.node, caret.offset);
  }

  #positionOf(event: MouseEvent): TextPosition | null {
    if (event.button !== 0 || event.ctrlKey || event.shiftKey || event.altKey || event.metaKey) return null;
    const { target } = event;
    if (!(target instanceof Node)) return null;
    // A click without a pointer comes from an assistive technology, which clicks an element, not a point.
    if (event.detail === 0) return this.#caret ?? this.#page.positionOf(target, 0);
    if (event.detail > 1 || this.#textWasSelected || textIsSelected()) return null;
    const caret = this.#page.positionOf(target, 0) && caretFromPoint(event.clientX, event.clientY);
    return caret && this.#page.positionOf(caret.node, caret.offset);
  }
}
