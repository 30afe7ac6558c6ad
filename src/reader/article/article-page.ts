/**
 * The article on the page, and the way between a place in the page and a place in a block. It writes what fits
 * a few screens at once and the rest whenever the browser has nothing else to do, so that a text of any size can
 * be read right away. Reading changes nothing in it: what is lit are ranges. Only on request do spoken forms
 * stand above words.
 */
import { mayBeDutch } from '../../core/language.ts';
import type { TextRange } from '../../core/text-range.ts';
import type { ChangedWord } from '../session/changed-words.ts';
import type { OpenArticle } from '../session/reader-session.ts';
import { BlockText } from './block-text.ts';
import { BlockWriter } from './block-writer.ts';
import { keepingSelection } from './kept-selection.ts';
import { lineRoom } from './line-room.ts';
import { type IdleWork, whenIdle } from './when-idle.ts';

/** Enough for the tallest screen with the smallest letters. */
const blocksAtOnce = 80;

/** A character of a block: `offset` counts from the start of its text. */
export type TextPosition = { readonly block: number; readonly offset: number };

const covers = ({ start, end }: TextRange, offset: number): boolean => start <= offset && offset < end;

/** Told of what comes and goes, before anybody else can ask for it. */
export type PageWatcher = {
  written(block: number, element: HTMLElement): void;
  /** All blocks have gone; those of another text may come. */
  cleared(): void;
};

export class ArticlePage {
  readonly element: HTMLElement;
  #shown: OpenArticle | null = null;
  #writer: BlockWriter;
  readonly #watcher: PageWatcher;
  #texts: BlockText[] = [];
  #elements: HTMLElement[] = [];
  #blockOf = new WeakMap<Node, number>();
  #rest: IdleWork | null = null;

  constructor(element: HTMLElement, watcher: PageWatcher) {
    this.element = element;
    this.#watcher = watcher;
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

  rangeIn(block: number, range: TextRange): Range | null {
    return this.#textOf(block)?.rangeIn(range) ?? null;
  }

  /** The same as it is to be lit: what is written, without what stands above it. */
  writtenRangesIn(block: number, range: TextRange): readonly Range[] {
    return this.#textOf(block)?.writtenRangesIn(range) ?? [];
  }

  /** The block whose text stands in this very element; undefined for any other node. */
  blockIn(element: Node): number | undefined {
    return this.#blockOf.get(element);
  }

  /** Of all blocks that are on the page by now. */
  get elements(): readonly HTMLElement[] {
    return this.#elements;
  }

  textIn(block: number): string {
    return this.#shown?.blocks[block]?.text ?? '';
  }

  /** Puts spoken forms above words of a block, or takes them away. Ranges in the block are to be made anew. */
  showAbove(block: number, words: readonly ChangedWord[]): void {
    const element = this.#elements[block];
    const room = element && words.length > 0 ? lineRoom(element) : 0;
    keepingSelection(this, block, () => this.#texts[block]?.showAbove(words, room));
  }

  /** Gives the focus to a block, so that a screen reader goes on from there. */
  focusBlock(block: number): void {
    const element = this.#textOf(block) && this.#elements[block];
    if (!element) return;
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
    element.focus({ preventScroll: true });
  }

  /** Lets lines break off words of a block before these characters. Ranges in the block are to be made anew. */
  breakBefore(block: number, offsets: readonly number[]): void {
    keepingSelection(this, block, () => this.#texts[block]?.breakBefore(offsets));
  }

  /** Whether this character isn't marked to be of a passage in another language. */
  isDutchAt(block: number, offset: number): boolean {
    const marks = this.#shown?.blocks[block]?.marks ?? [];
    return marks.every(
      (mark) => mark.kind !== 'language' || !covers(mark, offset) || mayBeDutch(mark.language),
    );
  }

  /** The character of the text at a boundary point of the page; null outside of the text. */
  positionOf(node: Node, offset: number): TextPosition | null {
    for (let element: Node | null = node; element && element !== this.element; element = element.parentNode) {
      const block = this.#blockOf.get(element);
      const text = block === undefined ? undefined : this.#texts[block];
      if (block !== undefined && text) return { block, offset: text.offsetOf(node, offset) };
    }
    return null;
  }

  /** What is selected, when that lies in one block. */
  selectedRange(): { readonly block: number; readonly range: TextRange } | null {
    const selection = document.getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
    const selected = selection.getRangeAt(0);
    const start = this.positionOf(selected.startContainer, selected.startOffset);
    const end = this.positionOf(selected.endContainer, selected.endOffset);
    if (!start || start.block !== end?.block) return null;
    return { block: start.block, range: { start: start.offset, end: end.offset } };
  }

  dispose(): void {
    this.#clear();
  }

  #textOf(block: number): BlockText | null {
    this.#writeUpTo(Math.min(block + 1, this.#shown?.blocks.length ?? 0));
    return this.#texts[block] ?? null;
  }

  #clear(): void {
    this.#rest?.cancel();
    this.#rest = null;
    this.element.replaceChildren();
    this.#writer = new BlockWriter(this.element);
    this.#texts = [];
    this.#elements = [];
    this.#blockOf = new WeakMap();
    this.#watcher.cleared();
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
    this.#texts.push(new BlockText(text, block.marks));
    this.#elements.push(element);
    this.#watcher.written(this.#elements.length - 1, element);
  }
}
