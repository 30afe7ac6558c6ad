/**
 * When the sound is heard, on a clock that doesn't go back. A browser reads its own clock and that of the sound
 * together, and on a busy machine the two readings come some milliseconds apart; and where the sound hardware runs dry,
 * what was taken to be heard already is heard later. The light waits for the sound then: a sentence that is lit twice
 * tells a reader that it is read twice.
 */
import type { Seconds } from '../../core/speech.ts';

export class ForwardTime {
  #lastMs = Number.NEGATIVE_INFINITY;
  #last: Seconds = 0;

  /**
   * The time that was `read` at `timeMs`; for a later `timeMs` never earlier than what was given before, and never
   * later than the sound that is `made`, which never goes back. So it waits no longer than the sound takes to be heard.
   */
  at(timeMs: number, read: Seconds, made: Seconds): Seconds {
    const time = Math.min(read, made);
    const goesBack = timeMs >= this.#lastMs && time < this.#last;
    this.#lastMs = timeMs;
    if (!goesBack) this.#last = time;
    return this.#last;
  }
}
