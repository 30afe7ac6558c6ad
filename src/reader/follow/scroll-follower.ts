/**
 * Scrolls the page along with what is read, and lets go as soon as the reader scrolls away from it: then nothing
 * scrolls until the sentence is in sight again, the reader asks to go back, or goes to another sentence.
 */
import { type Extent, extentOf } from '../highlight/range-extent.ts';
import { followDistance, isInSight } from './follow-scroll.ts';
import { isScrollIntent } from './scroll-intent.ts';

/** Without a scroll event for this long, scrolling is over. */
const settledMs = 120;
/** Parts of the text get their real height only when they come near, so a far jump may need a correction. */
const correctionsAtMost = 4;
/** Beyond this many screens, gliding only makes dizzy. */
const farthestGlideScreens = 2;

export type Followed = { readonly sentence: Range; readonly word: Range | null };

export class ScrollFollower {
  readonly #view: () => Extent;
  readonly #awayChanged: (away: boolean) => void;
  readonly #listening = new AbortController();
  readonly #calm = window.matchMedia('(prefers-reduced-motion: reduce)');
  #followed: Followed | null = null;
  #away = false;
  #scroller: 'page' | 'reader' | null = null;
  #corrections = 0;
  #settling: ReturnType<typeof setTimeout> | undefined;

  /** `view` is the part of the viewport that nothing stands over. */
  constructor(view: () => Extent, awayChanged: (away: boolean) => void) {
    this.#view = view;
    this.#awayChanged = awayChanged;
    const { signal } = this.#listening;
    for (const type of ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const) {
      document.addEventListener(
        type,
        (event) => {
          if (isScrollIntent(event)) this.#readerScrolls();
        },
        { signal, passive: true },
      );
    }
    window.addEventListener('scroll', () => this.#scrolled(), { signal, passive: true });
  }

  /** What is read now; scrolls when it leaves the comfortable middle and the reader isn't elsewhere. */
  follow(followed: Followed | null): void {
    this.#followed = followed;
    this.#corrections = 0;
    if (!followed) this.#setAway(false);
    else if (!this.#away && this.#scroller !== 'reader') this.#scrollAlong();
  }

  /** Brings what is read back in sight, wherever the reader was. */
  goBack(): void {
    this.#scroller = null;
    this.#corrections = 0;
    this.#setAway(false);
    this.#scrollAlong();
  }

  dispose(): void {
    clearTimeout(this.#settling);
    this.#listening.abort();
  }

  #readerScrolls(): void {
    this.#scroller = 'reader';
    this.#waitUntilSettled();
  }

  /** What the page didn't scroll itself, the reader did: by the browser's find-in-page, for instance. */
  #scrolled(): void {
    this.#scroller ??= 'reader';
    this.#waitUntilSettled();
  }

  #waitUntilSettled(): void {
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => this.#settled(), settledMs);
  }

  #settled(): void {
    const { sentence } = this.#followed ?? {};
    const extent = sentence && extentOf(sentence);
    if (this.#scroller === 'page' && this.#corrections < correctionsAtMost) {
      this.#corrections += 1;
      this.#scroller = null;
      this.#scrollAlong();
    } else {
      this.#scroller = null;
      this.#setAway(extent != null && !isInSight(this.#view(), extent));
    }
  }

  #scrollAlong(): void {
    if (!this.#followed) return;
    const sentence = extentOf(this.#followed.sentence);
    if (!sentence) return;
    const view = this.#view();
    const word = this.#followed.word && extentOf(this.#followed.word);
    const distance = withinPage(followDistance(view, sentence, word));
    if (Math.abs(distance) < 1) return;
    this.#scroller = 'page';
    const glide = !this.#calm.matches && Math.abs(distance) < farthestGlideScreens * window.innerHeight;
    window.scrollBy({ top: distance, behavior: glide ? 'smooth' : 'instant' });
    this.#waitUntilSettled();
  }

  #setAway(away: boolean): void {
    if (away === this.#away) return;
    this.#away = away;
    this.#awayChanged(away);
  }
}

/** As much of `distance` as the page can scroll. */
function withinPage(distance: number): number {
  const { scrollHeight, clientHeight } = document.documentElement;
  const farthest = Math.max(0, scrollHeight - clientHeight);
  return Math.min(farthest, Math.max(0, window.scrollY + distance)) - window.scrollY;
}
