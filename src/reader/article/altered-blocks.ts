/** The blocks whose text is shown otherwise than it is written, until they are made plain again. */
export class AlteredBlocks {
  readonly #makePlain: (block: number) => void;
  readonly #replaced: (blocks: readonly number[]) => void;
  readonly #blocks = new Set<number>();

  /** `replaced` is called when text nodes of these have been replaced, so that ranges in them are to be made anew. */
  constructor(makePlain: (block: number) => void, replaced: (blocks: readonly number[]) => void) {
    this.#makePlain = makePlain;
    this.#replaced = replaced;
  }

  alter(block: number, change: () => void): void {
    this.#blocks.add(block);
    change();
    this.#replaced([block]);
  }

  /** Those of `blocks` that aren't altered stay as they are. */
  restore(blocks: readonly number[]): void {
    const altered = blocks.filter((block) => this.#blocks.delete(block));
    if (altered.length === 0) return;
    for (const block of altered) this.#makePlain(block);
    this.#replaced(altered);
  }

  restoreAll(): void {
    this.restore([...this.#blocks]);
  }

  /** Their text is no longer on the page. */
  forget(): void {
    this.#blocks.clear();
  }
}
