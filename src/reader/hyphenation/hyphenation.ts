/**
 * Lets lines break off Dutch words where the browser can't do that by itself: soft hyphens come into the blocks that
 * are near the screen, and go with the parts that are left. What the reader copies has none.
 */
import { mayBeDutch } from '../../core/language.ts';
import type { Settings } from '../../core/settings.ts';
import type { ArticlePage } from '../article/article-page.ts';
import { NearBlocks } from '../article/near-blocks.ts';
import { withoutLineBreaks } from '../article/text-piece.ts';
import { canHyphenate } from './can-hyphenate.ts';

type LineBreaks = (text: string) => readonly number[];
type Replaced = (blocks: readonly number[]) => void;

export class Hyphenation {
  readonly #page: ArticlePage;
  readonly #replaced: Replaced;
  /** Known once it has been asked for. */
  #browserCan: boolean | null = null;
  #breaks: LineBreaks | null = null;
  #near: NearBlocks | null = null;
  readonly #shown = new Set<number>();

  /** `replaced` is called when text nodes of these have been replaced, so that ranges in them are to be made anew. */
  constructor(page: ArticlePage, replaced: Replaced) {
    this.#page = page;
    this.#replaced = replaced;
  }

  adjust({ hyphenation }: Pick<Settings, 'hyphenation'>, language: string): void {
    const wanted = hyphenation && mayBeDutch(language) && !this.#canBrowser();
    if (wanted && !this.#near) this.#begin();
    if (!wanted && this.#near) this.#end();
  }

  /** Another text stands on the page. */
  forget(): void {
    this.#shown.clear();
    this.#near?.forget();
  }

  dispose(): void {
    this.#end();
  }

  #canBrowser(): boolean {
    this.#browserCan ??= canHyphenate();
    return this.#browserCan;
  }

  #begin(): void {
    this.#near = new NearBlocks(this.#page, {
      came: (block) => this.#show(block),
      leaves: 'with its part',
      left: (blocks) => this.#hide(blocks.filter((block) => this.#shown.has(block))),
    });
    document.addEventListener('copy', copyWritten);
    if (!this.#breaks) void this.#load();
  }

  #end(): void {
    document.removeEventListener('copy', copyWritten);
    this.#near?.dispose();
    this.#near = null;
    this.#hide([...this.#shown]);
  }

  async #load(): Promise<void> {
    try {
      const { lineBreaksIn } = await import('../../core/dutch/line-breaks.ts');
      this.#breaks = lineBreaksIn;
      for (const block of this.#near?.blocks ?? []) this.#show(block);
    } catch {
      // The host is away: words stay whole, and whoever asks again gets it when the host is back.
    }
  }

  #show(block: number): void {
    const places = this.#breaks?.(this.#page.textIn(block)) ?? [];
    const dutch = places.filter((place) => this.#page.isDutchAt(block, place));
    if (dutch.length === 0 && !this.#shown.has(block)) return;
    this.#shown.add(block);
    this.#page.breakBefore(block, dutch);
    this.#replaced([block]);
  }

  #hide(blocks: readonly number[]): void {
    if (blocks.length === 0) return;
    for (const block of blocks) {
      this.#page.breakBefore(block, []);
      this.#shown.delete(block);
    }
    this.#replaced(blocks);
  }
}

/** In both shapes that a copied text has, the words are as they were written. */
function copyWritten(event: ClipboardEvent): void {
  const selection = document.getSelection();
  const isInField = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
  if (!selection || selection.isCollapsed || isInField) return;
  const holder = document.createElement('div');
  for (let index = 0; index < selection.rangeCount; index += 1) {
    holder.append(selection.getRangeAt(index).cloneContents());
  }
  event.clipboardData?.setData('text/plain', withoutLineBreaks(selection.toString()));
  event.clipboardData?.setData('text/html', withoutLineBreaks(holder.innerHTML));
  event.preventDefault();
}
