/**
 * Lets lines break off Dutch words: all words where that is set and the browser can't do it by itself, and else those
 * that wouldn't fit on a line, which would be broken anywhere. Soft hyphens come into the blocks that are near the
 * screen, and go with the parts that are left.
 */
import { mayBeDutch } from '../../core/language.ts';
import type { Settings } from '../../core/settings.ts';
import { AlteredBlocks } from '../article/altered-blocks.ts';
import type { ArticlePage } from '../article/article-page.ts';
import { lineRoom } from '../article/line-room.ts';
import { NearBlocks } from '../article/near-blocks.ts';
import { whenLoaded } from '../when-loaded.ts';
import { canHyphenate } from './can-hyphenate.ts';

type LineBreaks = (text: string, longerThan: number) => readonly number[];
type Words = 'all' | 'too long' | 'none';

/** Characters on a line of running text. With more, a word that doesn't fit is so rare that none is looked for. */
const roomForAnyWord = 45;

export class Hyphenation {
  readonly #page: ArticlePage;
  readonly #altered: AlteredBlocks;
  /** Known once it has been asked for. */
  #browserCan: boolean | null = null;
  #breaks: LineBreaks | null = null;
  #near: NearBlocks | null = null;
  #wanted: Words = 'none';
  #words: Words = 'none';
  #room = 0;

  /** `replaced` is called when text nodes of these have been replaced, so that ranges in them are to be made anew. */
  constructor(page: ArticlePage, replaced: (blocks: readonly number[]) => void) {
    this.#page = page;
    this.#altered = new AlteredBlocks((block) => page.breakBefore(block, []), replaced);
  }

  adjust({ hyphenation }: Pick<Settings, 'hyphenation'>, language: string): void {
    if (!mayBeDutch(language)) this.#wanted = 'none';
    else if (!hyphenation) this.#wanted = 'too long';
    else this.#wanted = this.#canBrowser() ? 'none' : 'all';
    this.#update();
  }

  /** Letters or lines may have another size. */
  layoutChanged(): void {
    this.#update();
  }

  /** Another text stands on the page. */
  forget(): void {
    this.#altered.forget();
    this.#near?.forget();
  }

  dispose(): void {
    this.#wanted = 'none';
    this.#update();
  }

  #canBrowser(): boolean {
    this.#browserCan ??= canHyphenate();
    return this.#browserCan;
  }

  #update(): void {
    // Not laid out, so nothing is known of its lines.
    if (this.#wanted === 'too long' && this.#page.element.clientWidth === 0) return;
    const room = this.#wanted === 'too long' ? lineRoom(this.#page.element) : 0;
    const words = this.#wanted === 'too long' && room > roomForAnyWord ? 'none' : this.#wanted;
    if (words === this.#words && (words === 'none' || room === this.#room)) return;
    this.#words = words;
    this.#room = room;
    if (words === 'none') this.#end();
    else if (this.#near) this.#showNear();
    else this.#begin();
  }

  #begin(): void {
    this.#near = new NearBlocks(this.#page, {
      came: (block) => this.#show(block),
      leaves: 'with its part',
      left: (blocks) => this.#altered.restore(blocks),
    });
    if (this.#breaks) return;
    void whenLoaded(
      () => import('../../core/dutch/line-breaks.ts'),
      ({ lineBreaksIn }) => {
        this.#breaks = lineBreaksIn;
        this.#showNear();
      },
    );
  }

  #end(): void {
    this.#near?.dispose();
    this.#near = null;
    this.#altered.restoreAll();
  }

  #showNear(): void {
    for (const block of this.#near?.blocks ?? []) this.#show(block);
  }

  #show(block: number): void {
    const element = this.#page.elements[block];
    if (!this.#breaks || !element) return;
    const places = this.#breaks(this.#page.textIn(block), this.#words === 'all' ? 0 : lineRoom(element));
    const dutch = places.filter((place) => this.#page.isDutchAt(block, place));
    if (dutch.length === 0) this.#altered.restore([block]);
    else this.#altered.alter(block, () => this.#page.breakBefore(block, dutch));
  }
}
