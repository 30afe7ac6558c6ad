/** Calls back before every frame while it runs, with the moment when that frame is expected on the screen. */

/** A frame longer than this was a hitch, and says nothing about the display. */
const longestFrameMs = 50;
const usualFrameMs = 1000 / 60;

export class FrameLoop {
  readonly #draw: (shownAtMs: number) => void;
  #request: number | null = null;
  #lastMs: number | null = null;
  #frameMs = usualFrameMs;

  constructor(draw: (shownAtMs: number) => void) {
    this.#draw = draw;
  }

  run(running: boolean): void {
    if (running) this.#request ??= requestAnimationFrame(this.#frame);
    else if (this.#request !== null) {
      cancelAnimationFrame(this.#request);
      this.#request = null;
      this.#lastMs = null;
    }
  }

  /** Draws once, for the next frame. */
  drawNow(): void {
    this.#draw(performance.now() + this.#frameMs);
  }

  readonly #frame = (startMs: number): void => {
    this.#request = requestAnimationFrame(this.#frame);
    const lengthMs = this.#lastMs === null ? 0 : startMs - this.#lastMs;
    this.#lastMs = startMs;
    if (lengthMs > 0 && lengthMs < longestFrameMs) this.#frameMs += (lengthMs - this.#frameMs) / 8;
    this.#draw(startMs + this.#frameMs);
  };
}
