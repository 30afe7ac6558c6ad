/**
 * The text that is being opened, part by part, one at a time. What is open stays open, and goes on being read,
 * until the new text has really begun to arrive.
 */
import type { ArticlePart } from '../../contract/leesmee-api.ts';
import type { Kept } from '../../contract/library-schema.ts';
import { LeesmeeError, type Problem, problemOf } from '../../core/errors.ts';
import type { ArticleSource } from './article-sources.ts';
import type { OpenText } from './open-text.ts';
import type { ReaderSnapshot } from './reader-session.ts';

type ArticleHead = Extract<ArticlePart, { part: 'head' }>;

type Arrivals = {
  readonly opening: (what: ReaderSnapshot['opening']) => void;
  readonly begin: (head: ArticleHead) => OpenText;
  /** Its first blocks are there. */
  readonly show: (arriving: OpenText) => void;
  /** More of it, or its end, is there. */
  readonly grow: (arriving: OpenText) => void;
  readonly failed: (problem: Problem) => void;
};

/** A text that is there as a whole, and what the reading list knew of it. */
export type Arrived = { readonly text: OpenText; readonly kept: Kept | null };

export class TextArrival {
  readonly #arrivals: Arrivals;
  #current = new AbortController();

  constructor(arrivals: Arrivals) {
    this.#arrivals = arrivals;
  }

  /**
   * `null` for what could not be opened, or was given up. Another one that is being opened is given up. `shown` is
   * called when the beginning of it is there.
   */
  async open(name: string, parts: ArticleSource, shown?: () => void): Promise<Arrived | null> {
    this.#current.abort();
    this.#current = new AbortController();
    const { signal } = this.#current;
    const { opening, failed } = this.#arrivals;
    opening({ name, done: null });
    try {
      return await this.#receive(name, parts(signal), signal, shown);
    } catch (error) {
      if (!signal.aborted) failed(problemOf(error));
      return null;
    } finally {
      if (!signal.aborted) opening(null);
    }
  }

  cancel(): void {
    this.#current.abort();
    this.#arrivals.opening(null);
  }

  async #receive(
    name: string,
    parts: AsyncIterable<ArticlePart>,
    signal: AbortSignal,
    shown: () => void = () => {},
  ): Promise<Arrived | null> {
    const { opening, begin, show, grow } = this.#arrivals;
    let text: OpenText | null = null;
    let kept: Kept | null = null;
    for await (const part of parts) {
      if (signal.aborted) return null;
      if (part.part === 'progress') opening({ name, done: part.done });
      else if (part.part === 'head') text = begin(part);
      else if (part.part === 'kept') kept = part.kept;
      else if (text) {
        const isFirst = text.article.blocks.length === 0;
        text.append(part.blocks);
        if (isFirst) {
          show(text);
          shown();
        } else grow(text);
      }
    }
    if (!text || text.article.blocks.length === 0) throw new LeesmeeError({ code: 'text-empty' });
    text.complete();
    grow(text);
    return { text, kept };
  }
}
