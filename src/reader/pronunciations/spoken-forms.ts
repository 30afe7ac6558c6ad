/**
 * Shows above each word what is said for it, where that differs, in the blocks that are in sight or nearly so;
 * all others stay plain, so that a text of any length stays light. Parts of the text are watched first, and only
 * the blocks of parts that are near are watched one by one.
 */
import type { ArticlePage } from '../article/article-page.ts';
import type { ChangedWord } from '../session/changed-words.ts';

/** A screen before and after the one in sight. */
const nearness = '100% 0px';

type ChangedWords = (block: number, signal: AbortSignal) => Promise<readonly ChangedWord[]>;

export class SpokenForms {
  readonly #page: ArticlePage;
  readonly #changedWords: ChangedWords;
  readonly #replaced: () => void;
  readonly #parts = new IntersectionObserver((entries) => this.#partsMoved(entries), {
    rootMargin: nearness,
  });
  readonly #blocks = new IntersectionObserver((entries) => this.#blocksMoved(entries), {
    rootMargin: nearness,
  });
  readonly #additions = new MutationObserver((records) => this.#added(records));
  readonly #nearParts = new Set<Element>();
  readonly #nearBlocks = new Set<number>();
  readonly #shown = new Set<number>();
  #asking = new AbortController();

  /** `replaced` is called when text nodes have been replaced, so that ranges in them are to be made anew. */
  constructor(page: ArticlePage, changedWords: ChangedWords, replaced: () => void) {
    this.#page = page;
    this.#changedWords = changedWords;
    this.#replaced = replaced;
    this.#additions.observe(page.element, { childList: true, subtree: true });
    for (const part of page.element.children) this.#parts.observe(part);
  }

  /** What is said may have changed: what is shown stays until what is now said is known. */
  refresh(): void {
    this.#asking.abort();
    this.#asking = new AbortController();
    for (const block of this.#nearBlocks) void this.#show(block);
  }

  /** Another text stands on the page. */
  forget(): void {
    this.#asking.abort();
    this.#asking = new AbortController();
    this.#parts.disconnect();
    this.#blocks.disconnect();
    for (const known of [this.#nearParts, this.#nearBlocks, this.#shown]) known.clear();
    for (const part of this.#page.element.children) this.#parts.observe(part);
  }

  /** Makes all text plain again. */
  dispose(): void {
    this.#asking.abort();
    this.#parts.disconnect();
    this.#blocks.disconnect();
    this.#additions.disconnect();
    this.#hide([...this.#shown]);
  }

  #added(records: readonly MutationRecord[]): void {
    for (const { target, addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (target === this.#page.element) this.#parts.observe(node);
        else if (this.#page.blockIn(node) !== undefined && this.#isNear(node)) this.#blocks.observe(node);
      }
    }
  }

  #isNear(block: Element): boolean {
    for (let part = block.parentElement; part; part = part.parentElement) {
      if (this.#nearParts.has(part)) return true;
    }
    return false;
  }

  #partsMoved(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting === this.#nearParts.has(target)) continue;
      if (isIntersecting) this.#nearParts.add(target);
      else this.#nearParts.delete(target);
      const blocks = [...target.querySelectorAll('*')].filter(
        (each) => this.#page.blockIn(each) !== undefined,
      );
      for (const block of blocks) {
        if (isIntersecting) this.#blocks.observe(block);
        else this.#blocks.unobserve(block);
      }
      if (!isIntersecting) this.#leave(blocks);
    }
  }

  #leave(elements: readonly Element[]): void {
    const blocks = elements.flatMap((element) => this.#page.blockIn(element) ?? []);
    for (const block of blocks) this.#nearBlocks.delete(block);
    this.#hide(blocks.filter((block) => this.#shown.has(block)));
  }

  #blocksMoved(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const block = this.#page.blockIn(target);
      if (block === undefined || !isIntersecting || this.#nearBlocks.has(block)) continue;
      this.#nearBlocks.add(block);
      void this.#show(block);
    }
  }

  async #show(block: number): Promise<void> {
    const { signal } = this.#asking;
    let words: readonly ChangedWord[];
    try {
      words = await this.#changedWords(block, signal);
    } catch {
      // Without an answer the text stays as it is, and the next time that it comes near asks again; one that is
      // asked anew already is still waited for.
      if (!signal.aborted) this.#nearBlocks.delete(block);
      return;
    }
    if (signal.aborted || !this.#nearBlocks.has(block)) return;
    if (words.length === 0 && !this.#shown.has(block)) return;
    if (words.length > 0) this.#shown.add(block);
    else this.#shown.delete(block);
    this.#page.showAbove(block, words);
    this.#replaced();
  }

  #hide(blocks: readonly number[]): void {
    if (blocks.length === 0) return;
    for (const block of blocks) {
      this.#page.showAbove(block, []);
      this.#shown.delete(block);
    }
    this.#replaced();
  }
}
