/**
 * Documents that the system wants opened: a start argument, a double click, a second start. The page is given
 * a name and a number; the path stays here, so that no page can ask for a file by its path.
 */
import { basename } from 'node:path';
import type { HostEvent } from '../contract/leesmee-api.ts';
import { LeesmeeError } from '../core/errors.ts';

/** A request may be opened again, after a lost connection for instance, until this many newer ones came. */
const mostRemembered = 100;

export class OpenRequests {
  readonly #paths = new Map<string, string>();
  #untold: HostEvent[] = [];
  #wakeNewest: (() => void)[] = [];
  #lastNumber = 0;

  add(path: string): void {
    this.#lastNumber += 1;
    const request = `${this.#lastNumber}`;
    this.#paths.set(request, path);
    this.#paths.delete(`${this.#lastNumber - mostRemembered}`);
    this.#untold.push({ event: 'open-requested', request, name: basename(path) });
    this.#wakeNewest.pop()?.();
  }

  /** Throws `request-invalid` for a request that never was, or is long forgotten. */
  pathOf(request: string): string {
    const path = this.#paths.get(request);
    if (path === undefined) throw new LeesmeeError({ code: 'request-invalid' });
    return path;
  }

  /** Ends when `signal` aborts. Each request is told once, to the page that came last. */
  async *events(signal: AbortSignal): AsyncGenerator<HostEvent, void> {
    let isListening = false;
    while (!signal.aborted) {
      const [event] = this.#untold;
      if (event) {
        yield event;
        // Only now: a page that left in between has not been told.
        this.#untold = this.#untold.filter((other) => other !== event);
      } else if (isListening) {
        await this.#nextRequest(signal);
      } else {
        isListening = true;
        yield { event: 'listening' };
      }
    }
  }

  #nextRequest(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        signal.removeEventListener('abort', leave);
        resolve();
      };
      const leave = (): void => {
        this.#wakeNewest = this.#wakeNewest.filter((other) => other !== wake);
        resolve();
      };
      this.#wakeNewest.push(wake);
      signal.addEventListener('abort', leave, { once: true });
    });
  }
}
