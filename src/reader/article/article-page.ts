/**
 * The article on the page, and the way between a place in the page and a place in a block. It writes what fits
 * a few screens at once and the rest whenever the browser has nothing else to do, so that a text of any size can
 * be read right away. Reading changes nothing in it: what is lit are ranges.
 */
import type { TextRange } from '../../core/text-range.ts';
import type { OpenArticle } from '../session/reader-session.ts';
import { BlockWriter } from './block-writer.ts';
import { type IdleWork, whenIdle } from './when-idle.ts';

/** Enough for the tallest screen with the smallest letters. */
const blocksAtOnce = 80;

/** A character of a block: `offset` counts from the start of its text. */
export type TextPosition = { readonly block: number; readonly offset: number };

export class ArticlePage {
  readonly element: HTMLElement;
  #shown: OpenArticle | null = null;
  #writer: BlockWriter;
  #texts: Text[] = [];
  #blockOf = new WeakMap<Node, number>();
  #rest: IdleWork | null = null;

  constructor(element: HTMLElement) {
    this.element = element;
    this.#writer = new BlockWriter(element);
  }

  /** Shows an article, or more of the one that is shown. Returns whether it is another than before. */
  show(article: OpenArticle | null): boolean {
    const isOther = article?.id !== this.#shown?.id || (article?.blocks.length ?? 0) < this.#texts.length;
    this.#shown = article;
    if (isOther) this.#clear();
    this.#writeUpTo(blocksAtOnce);
    this.#rest ??= this.#isWhole() ? null : whenIdle((mayGoOn) => this.#writeRest(mayGoOn));
    return isOther;
  }

  /** The element with the text of `block`; null for a block that doesn't exist (yet). */
  blockElement(block: number): HTMLElement | null {
    return this.#textOf(block)?.parentElement ?? null;
  }

  rangeIn(block: number, { start, end }: TextRange): Range | null {
    const text = this.#textOf(block);
    if (!text || end > text.length) return null;
    const range = document.createRange();
    range.setStart(text, start);
    range.setEnd(text, end);
    return range;
  }

  /** The character of the text at a boundary point of the page; null outside of the text. */
  positionOf(node: Node, offset: number): TextPosition | null {
    const block = this.#blockOf.get(node);
    if (block !== undefined) return { block, offset: node instanceof Text ? offset : 0 };
    return node.parentNode && this.element.contains(node.parentNode)
      ? this.positionOf(node.parentNode, 0)
      : null;
  }

  dispose(): void {
    this.#clear();
  }

  #textOf(block: number): Text | null {
    this.#writeUpTo(Math.min(block + 1, this.#shown?.blocks.length ?? 0));
    return this.#texts[block] ?? null;
  }

  #clear(): void {
    this.#rest?.cancel();
    this.#rest = null;
    this.element.replaceChildren();
    this.#writer = new BlockWriter(this.element);
    this.#texts = [];
    this.#blockOf = new WeakMap();
  }

  #isWhole(): boolean {
    return this.#texts.length >= (this.#shown?.blocks.length ?? 0);
  }

  #writeUpTo(count: number): void {
    while (this.#texts.length < count && !this.#isWhole()) this.#writeNext();
  }

  #writeRest(mayGoOn: () => boolean): boolean {
    while (!this.#isWhole() && mayGoOn()) this.#writeNext();
    if (this.#isWhole()) this.#rest = null;
    return !this.#isWhole();
  }

  #writeNext(): void {
    const block = this.#shown?.blocks[this.#texts.length];
    if (!block) return;
    const { element, text } = this.#writer.write(block);
    this.#blockOf.set(element, this.#texts.length);
    this.#blockOf.set(text, this.#texts.length);
    this.#texts.push(text);
  }
}
