/**
 * Shows which parts of the text aren't read aloud, and why: they look different, and a line above the first of several
 * says what they are. Nothing is skipped without a word.
 */
import type { UnreadSentences } from '../../core/reading-text.ts';
import type { UnreadReason } from '../../core/unread-text.ts';

export type UnreadLabels = { readonly [Reason in UnreadReason]: string };

export class UnreadMarks {
  readonly #unreadIn: (block: number) => UnreadSentences | null;
  readonly #sentences = new Map<number, UnreadSentences>();
  #labels: UnreadLabels | null = null;

  constructor(unreadIn: (block: number) => UnreadSentences | null) {
    this.#unreadIn = unreadIn;
  }

  /** The blocks of which only some sentences aren't read. */
  get partly(): ReadonlyMap<number, UnreadSentences> {
    return this.#sentences;
  }

  setLabels(labels: UnreadLabels): void {
    this.#labels = labels;
  }

  forget(): void {
    this.#sentences.clear();
  }

  mark(block: number, element: HTMLElement): void {
    const unread = this.#unreadIn(block);
    if (!unread && !element.hasAttribute('title')) return;
    if (unread && !unread.whole) this.#sentences.set(block, unread);
    else this.#sentences.delete(block);
    element.classList.toggle('unread', unread?.whole ?? false);
    const label = unread && this.#labels?.[unread.reason];
    const goesOn = unread && this.#unreadIn(block - 1)?.reason === unread.reason;
    setOrRemove(element, 'title', label);
    setOrRemove(element, 'data-unread', goesOn ? null : label);
  }
}

function setOrRemove(element: HTMLElement, name: string, value: string | null | undefined): void {
  if (value) element.setAttribute(name, value);
  else element.removeAttribute(name);
}
