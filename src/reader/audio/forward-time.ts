/**
 * How far the sound has been heard, which doesn't go back. What a browser says of it does: it reads its own clock and
 * that of the sound together, some milliseconds apart on a busy machine; where the sound hardware runs dry, what was
 * taken to be heard already is heard later; and a frame that comes late asks for a moment before one that was drawn
 * out of turn. The light waits for the sound then: a sentence that is lit twice tells a reader that it is read twice.
 */
import type { Seconds } from '../../core/speech.ts';

export class ForwardTime {
  #furthest: Seconds = 0;

  /**
   * The time that was `read`, or the furthest that was given before. Never later than the sound that is `made`, which
   * never goes back itself: so the light waits no longer than sound takes from there to the ear.
   */
  at(read: Seconds, made: Seconds): Seconds {
    this.#furthest = Math.max(this.#furthest, Math.min(read, made));
    return this.#furthest;
  }
}
