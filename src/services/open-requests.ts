/**
 * What the system wants opened: a document by its path, at a start, a double click or a second start, or a text to
 * be read aloud at once. The page is given a name and a number; the path stays here, so that no page can ask for a
 * file by its path. What the host has to say of it goes the same way.
 */
import { basename } from 'node:path';
import type { HostEvent } from '../contract/leesmee-api.ts';
import { LeesmeeError, type Problem } from '../core/errors.ts';

export type Requested = { readonly path: string } | { readonly text: string };

/** A request may be opened again, after a lost connection for instance, until this many newer ones came. */
const mostRemembered = 100;

export class OpenRequests {
  readonly #requested = new Map<string, Requested>();
  #untold: HostEvent[] = [];
  #wakeNewest: (() => void)[] = [];
  #lastNumber = 0;

  add(requested: Requested): void {
    this.#lastNumber += 1;
    const request = `${this.#lastNumber}`;
    this.#requested.set(request, requested);
    this.#requested.delete(`${this.#lastNumber - mostRemembered}`);
    const isText = 'text' in requested;
    const name = isText ? '' : basename(requested.path);
    this.#tell({ event: 'open-requested', request, name, read: isText });
  }

  tellProblem(problem: Problem): void {
    this.#tell({ event: 'problem', problem });
  }

  /** Throws `request-invalid` for a request that never was, or is long forgotten. */
  requested(request: string): Requested {
    const requested = this.#requested.get(request);
    if (!requested) throw new LeesmeeError({ code: 'request-invalid' });
    return requested;
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

  #tell(event: HostEvent): void {
    this.#untold.push(event);
    this.#wakeNewest.pop()?.();
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
