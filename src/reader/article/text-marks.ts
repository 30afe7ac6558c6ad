/**
 * What is marked in the text whatever sounds: sentences that were skipped, those with a bookmark, and what isn't
 * read aloud.
 */
import type { SentenceAt } from '../../core/reading-order.ts';
import type { TextRange } from '../../core/text-range.ts';
import type { TextHighlights } from '../highlight/text-highlights.ts';
import type { ReaderSession, ReaderSnapshot } from '../session/reader-session.ts';
import type { ArticlePage, PageWatcher } from './article-page.ts';
import { leavesOutOther } from './sounding-changes.ts';
import { type UnreadLabels, UnreadMarks } from './unread-marks.ts';

type Session = Pick<ReaderSession, 'snapshot' | 'rangeOf' | 'unreadIn'>;

export class TextMarks implements PageWatcher {
  readonly #session: Session;
  readonly #highlights: TextHighlights;
  readonly #page: () => ArticlePage;
  readonly #unread: UnreadMarks;

  /** The page tells of every block that comes on it, so it is there after this. */
  constructor(session: Session, highlights: TextHighlights, page: () => ArticlePage) {
    this.#session = session;
    this.#highlights = highlights;
    this.#page = page;
    this.#unread = new UnreadMarks((block) => session.unreadIn(block));
  }

  update(before: ReaderSnapshot | null, now: ReaderSnapshot): void {
    if (now.skipped !== before?.skipped) this.#showSentences('skipped', now.skipped);
    if (now.library.marked !== before?.library.marked) {
      this.#showSentences('bookmarked', now.library.marked);
    }
    if (before && leavesOutOther(before.settings, now.settings)) this.#markUnread();
  }

  /** What is to be said of parts that aren't read aloud. */
  labelUnread(labels: UnreadLabels): void {
    this.#unread.setLabels(labels);
    this.#markUnread();
  }

  /** A block has come on the page, maybe long after the text did. */
  written(block: number, element: HTMLElement): void {
    this.#unread.mark(block, element);
    this.#highlights.add('unread', this.#unreadRangesIn(block));
  }

  /** The nodes of some blocks are others than before. */
  replaced(): void {
    const { skipped, library } = this.#session.snapshot();
    this.#showSentences('skipped', skipped);
    this.#showSentences('bookmarked', library.marked);
    this.#showUnread();
  }

  cleared(): void {
    this.#unread.forget();
    this.#showUnread();
  }

  #showSentences(name: 'skipped' | 'bookmarked', sentences: readonly SentenceAt[]): void {
    const ranges = sentences.flatMap((at) => this.#rangesIn(at.block, this.#session.rangeOf(at)));
    this.#highlights.show(name, ranges);
  }

  #markUnread(): void {
    for (const [block, element] of this.#page().elements.entries()) this.#unread.mark(block, element);
    this.#showUnread();
  }

  #showUnread(): void {
    const blocks = [...this.#unread.partly.keys()];
    this.#highlights.show(
      'unread',
      blocks.flatMap((block) => this.#unreadRangesIn(block)),
    );
  }

  #unreadRangesIn(block: number): readonly Range[] {
    const unread = this.#unread.partly.get(block);
    return unread?.ranges.flatMap((range) => this.#rangesIn(block, range)) ?? [];
  }

  #rangesIn(block: number, range: TextRange): readonly Range[] {
    return this.#page().writtenRangesIn(block, range);
  }
}
