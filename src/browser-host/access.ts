/**
 * Who may come in: requests that name this very host (a foreign name that resolves to 127.0.0.1 doesn't), and,
 * for the page and its connection, that carry the token of this run. A WebSocket must also come from our page.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

export class Access {
  /** 256 random bits, new for every run. */
  readonly token = randomBytes(32).toString('base64url');
  readonly #digest = digest(this.token);
  readonly #hosts: readonly string[];

  constructor(port: number) {
    this.#hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  }

  isForThisHost({ headers }: IncomingMessage): boolean {
    return headers.host !== undefined && this.#hosts.includes(headers.host);
  }

  /** No `Origin` is refused as well: every browser sends one with a WebSocket. */
  isFromOwnPage({ headers }: IncomingMessage): boolean {
    return headers.origin === `http://${headers.host}`;
  }

  /** False for what another site's page asks for, where the browser tells. */
  isFromNoOtherSite({ headers }: IncomingMessage): boolean {
    const site = headers['sec-fetch-site'];
    return site === undefined || site === 'same-origin' || site === 'none';
  }

  hasToken(url: URL): boolean {
    return timingSafeEqual(digest(url.searchParams.get('token') ?? ''), this.#digest);
  }
}
