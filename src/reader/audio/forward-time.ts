/**
 * A clock that is read together with another, without its jitter: on a busy machine a browser's two readings of
 * one moment come some milliseconds apart, and then what is heard would seem to go back a little.
 */
import type { Seconds } from '../../core/speech.ts';

/** A clock that goes back further than this was really set back. */
const longestJitter: Seconds = 0.1;

export class ForwardTime {
  #lastMs = Number.NEGATIVE_INFINITY;
  #last: Seconds = 0;

  /**
   * The time that was `read` at `timeMs`; for a later `timeMs` never a little earlier than what was given before, and
   * never later than the sound that is `made`: where the hardware stalls, the light waits with the sound.
   */
  at(timeMs: number, read: Seconds, made: Seconds): Seconds {
    const time = Math.min(read, made);
    const stepBack = this.#last - time;
    const isJitter = timeMs >= this.#lastMs && stepBack > 0 && stepBack < longestJitter;
    this.#lastMs = timeMs;
    this.#last = isJitter ? this.#last : time;
    return this.#last;
  }
}
