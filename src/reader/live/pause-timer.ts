/** A silence that lasts as long as was asked for, also when that changes while it lasts. One at a time. */
export class PauseTimer {
  #end: (() => void) | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #startMs = 0;

  /** Resolves when it is over, or at once when `signal` aborts. */
  wait(ms: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const end = () => {
        if (this.#end !== end) return;
        this.#end = null;
        clearTimeout(this.#timer);
        signal.removeEventListener('abort', end);
        resolve();
      };
      this.#end = end;
      signal.addEventListener('abort', end);
      this.#startMs = performance.now();
      this.#run(ms);
    });
  }

  /** It is to last `ms` in all. */
  change(ms: number): void {
    if (this.#end) this.#run(Math.max(0, this.#startMs + ms - performance.now()));
  }

  end(): void {
    this.#end?.();
  }

  #run(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.end(), ms);
  }
}
