/**
 * Tells which blocks come into sight, or nearly so, and which are no longer near, so that what costs time is done
 * for those only and a text of any length stays light. Parts of the text are watched first, and only the blocks
 * of parts that are near are watched one by one.
 */
import type { ArticlePage } from './article-page.ts';

/** A screen before and after the one in sight. */
const nearness = '100% 0px';

type Changes = {
  readonly came: (block: number) => void;
  /** Whether a block is left as soon as it isn't near any more, or with the part that it stands in. */
  readonly leaves: 'alone' | 'with its part';
  readonly left: (blocks: readonly number[]) => void;
};

export class NearBlocks {
  readonly #page: ArticlePage;
  readonly #changes: Changes;
  readonly #parts = new IntersectionObserver((entries) => this.#partsMoved(entries), {
    rootMargin: nearness,
  });
  readonly #elements = new IntersectionObserver((entries) => this.#elementsMoved(entries), {
    rootMargin: nearness,
  });
  readonly #additions = new MutationObserver((records) => this.#added(records));
  readonly #nearParts = new Set<Element>();
  readonly #blocks = new Set<number>();

  constructor(page: ArticlePage, changes: Changes) {
    this.#page = page;
    this.#changes = changes;
    this.#additions.observe(page.element, { childList: true, subtree: true });
    this.#watchParts();
  }

  get blocks(): ReadonlySet<number> {
    return this.#blocks;
  }

  /** It comes again, the next time that it is seen to be near. */
  forgetBlock(block: number): void {
    this.#blocks.delete(block);
  }

  /** Another text stands on the page. */
  forget(): void {
    this.#stopWatching();
    this.#nearParts.clear();
    this.#blocks.clear();
    this.#watchParts();
  }

  dispose(): void {
    this.#stopWatching();
    this.#additions.disconnect();
  }

  #watchParts(): void {
    for (const part of this.#page.element.children) this.#parts.observe(part);
  }

  #stopWatching(): void {
    this.#parts.disconnect();
    this.#elements.disconnect();
  }

  #added(records: readonly MutationRecord[]): void {
    for (const { target, addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (target === this.#page.element) this.#parts.observe(node);
        else if (this.#page.blockIn(node) !== undefined && this.#isNear(node)) this.#elements.observe(node);
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
      const elements = [...target.querySelectorAll('*')].filter(
        (each) => this.#page.blockIn(each) !== undefined,
      );
      for (const element of elements) {
        if (isIntersecting) this.#elements.observe(element);
        else this.#elements.unobserve(element);
      }
      if (!isIntersecting) this.#leave(elements);
    }
  }

  #leave(elements: readonly Element[]): void {
    const blocks = elements.flatMap((element) => this.#page.blockIn(element) ?? []);
    for (const block of blocks) this.#blocks.delete(block);
    this.#changes.left(blocks);
  }

  #elementsMoved(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const block = this.#page.blockIn(target);
      if (block === undefined || isIntersecting === this.#blocks.has(block)) continue;
      if (isIntersecting) {
        this.#blocks.add(block);
        this.#changes.came(block);
      } else if (this.#changes.leaves === 'alone') {
        this.#leave([target]);
      }
    }
  }
}
