/**
 * Shows above each word what is said for it, where that differs, in the blocks that are in sight or nearly so;
 * all others stay plain.
 */
import { AlteredBlocks } from '../article/altered-blocks.ts';
import type { ArticlePage } from '../article/article-page.ts';
import { lineRoom } from '../article/line-room.ts';
import { NearBlocks } from '../article/near-blocks.ts';
import type { ChangedWord } from '../session/changed-words.ts';

type ChangedWords = (block: number, signal: AbortSignal) => Promise<readonly ChangedWord[]>;

export class SpokenForms {
  readonly #page: ArticlePage;
  readonly #changedWords: ChangedWords;
  readonly #near: NearBlocks;
  readonly #altered: AlteredBlocks;
  #asking = new AbortController();
  #room = 0;

  /** `replaced` is called when text nodes of these have been replaced, so that ranges in them are to be made anew. */
  constructor(page: ArticlePage, changedWords: ChangedWords, replaced: (blocks: readonly number[]) => void) {
    this.#page = page;
    this.#changedWords = changedWords;
    this.#altered = new AlteredBlocks((block) => page.showAbove(block, []), replaced);
    this.#room = lineRoom(page.element);
    this.#near = new NearBlocks(page, {
      came: (block) => void this.#show(block),
      leaves: 'with its part',
      left: (blocks) => this.#altered.restore(blocks),
    });
  }

  /** What is said may have changed: what is shown stays until what is now said is known. */
  refresh(): void {
    this.#asking.abort();
    this.#asking = new AbortController();
    for (const block of this.#near.blocks) void this.#show(block);
  }

  /** Letters or lines may have another size: other words stay on one line. */
  layoutChanged(): void {
    const room = lineRoom(this.#page.element);
    if (room === this.#room) return;
    this.#room = room;
    this.refresh();
  }

  /** Another text stands on the page. */
  forget(): void {
    this.#asking.abort();
    this.#asking = new AbortController();
    this.#near.forget();
    this.#altered.forget();
  }

  /** Makes all text plain again. */
  dispose(): void {
    this.#asking.abort();
    this.#near.dispose();
    this.#altered.restoreAll();
  }

  async #show(block: number): Promise<void> {
    const { signal } = this.#asking;
    let words: readonly ChangedWord[];
    try {
      words = await this.#changedWords(block, signal);
    } catch {
      // Without an answer the text stays as it is, and the next time that it comes near asks again; one that is
      // asked anew already is still waited for.
      if (!signal.aborted) this.#near.forgetBlock(block);
      return;
    }
    if (signal.aborted || !this.#near.blocks.has(block)) return;
    if (words.length === 0) this.#altered.restore([block]);
    else this.#altered.alter(block, () => this.#page.showAbove(block, words));
  }
}
