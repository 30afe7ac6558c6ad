/**
 * The sentences on the output's clock, in the order in which they sound, and what is to follow them. What follows
 * a sentence is decided once, when it has arrived whole, and again when it becomes the last that is kept.
 */
import type { AfterSentence } from '../../core/reading-plan.ts';
import type { Seconds } from '../../core/speech.ts';
import type { Sequence } from './reading-player.ts';
import type { Round, TimelineEntry } from './timeline-entry.ts';

export class Timeline {
  readonly #sequence: Sequence;
  #entries: readonly TimelineEntry[] = [];
  /** Where the reading begins while nothing is on the clock. */
  #first: Round | null = null;

  constructor(sequence: Sequence) {
    this.#sequence = sequence;
  }

  get entries(): readonly TimelineEntry[] {
    return this.#entries;
  }

  get last(): TimelineEntry | undefined {
    return this.#entries.at(-1);
  }

  /** The sentence that was the last to begin by `time`. */
  at(time: Seconds): TimelineEntry | null {
    return this.#entries.findLast((entry) => entry.begin <= time) ?? null;
  }

  push(entry: TimelineEntry): void {
    this.#entries = [...this.#entries, entry];
  }

  /** Silences everything at `now`; what sounds next is `first`. */
  clear(now: Seconds, first: Round | null): void {
    for (const entry of this.#entries) entry.stop(now);
    this.#entries = [];
    this.#first = first;
  }

  /** Silences everything else at `now`; what follows it is decided anew. */
  keepOnly(kept: TimelineEntry, now: Seconds): void {
    for (const entry of this.#entries) if (entry !== kept) entry.stop(now);
    this.#entries = [kept];
    kept.after = null;
  }

  /** What was heard last stays until something else is heard, and so does the one before, which may still be. */
  forgetBefore(now: Seconds): void {
    const sounding = this.at(now);
    if (sounding) this.#entries = this.#entries.slice(Math.max(0, this.#entries.indexOf(sounding) - 1));
  }

  /** When a sentence that has arrived whole is over, and the silence after it too. */
  quietUntil(entry: TimelineEntry): Seconds {
    return entry.turnIsOver ? entry.end : entry.end + this.#after(entry).pause;
  }

  /** What is to sound after the last; null at the end of the text, or where the reading is to end. */
  upcoming(): Round | null {
    const { last } = this;
    if (!last) return this.#first;
    const { step } = this.#after(last);
    if (step === 'again') return { at: last.at, round: last.round + 1 };
    const next = step === 'next' ? this.#sequence.order.next(last.at) : null;
    return next && { at: next, round: 1 };
  }

  /** Whether the reading is to end after the last, although the text goes on. */
  holds(): boolean {
    return this.last?.after?.step === 'hold';
  }

  /** The sentence that the reader is to say at `time`, if that is what the silence is for. */
  turnAt(time: Seconds): TimelineEntry | null {
    const read = this.at(time);
    if (!read || read.turnIsOver || !read.isOverAt(time)) return null;
    return this.#after(read).yourTurn ? read : null;
  }

  #after(entry: TimelineEntry): AfterSentence {
    const { at, round, utterance } = entry;
    entry.after ??= this.#sequence.after(at, { round, duration: utterance.duration });
    return entry.after;
  }
}
