/**
 * A client that outlives its connections: it opens another whenever one is lost, and calls made meanwhile wait
 * for it. Calls that were under way when a connection was lost fail with `connection-lost`.
 */
import type { Channel } from '../../contract/channel.ts';
import { type ConnectedClient, connectClient } from '../../contract/connect-client.ts';
import type { LeesmeeClient } from '../../contract/leesmee-client.ts';
import { LeesmeeError, problemOf } from '../../core/errors.ts';

export type HostLink = {
  readonly client: LeesmeeClient;
  readonly state: () => 'connected' | 'reconnecting';
  readonly subscribe: (listener: () => void) => () => void;
  /** Resolves when the host lets this page in no more; every call fails with `request-refused` from then on. */
  readonly refused: Promise<void>;
};

/** Rejects with `request-refused` when there is no use in trying again, and with anything else when there is. */
export type OpenChannel = () => Promise<Channel>;

const firstRetryMs = 100;
const slowestRetryMs = 2000;
const patienceMs = 5000;

type LinkState =
  | { readonly kind: 'connected'; readonly client: ConnectedClient }
  | { readonly kind: 'reconnecting' }
  | { readonly kind: 'refused' };

export function linkHost(openChannel: OpenChannel): HostLink {
  const listeners = new Set<() => void>();
  let state: LinkState = { kind: 'reconnecting' };

  function become(next: LinkState): void {
    state = next;
    for (const listener of [...listeners]) listener();
  }

  function subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  async function stayConnected(): Promise<void> {
    let retryMs = firstRetryMs;
    for (;;) {
      try {
        const client = connectClient(await openChannel());
        retryMs = firstRetryMs;
        become({ kind: 'connected', client });
        await client.closed;
        become({ kind: 'reconnecting' });
      } catch (error) {
        if (problemOf(error).code === 'request-refused') return become({ kind: 'refused' });
      }
      await new Promise((resolve) => setTimeout(resolve, retryMs));
      retryMs = Math.min(retryMs * 2, slowestRetryMs);
    }
  }

  function connected(signal: AbortSignal | undefined): Promise<ConnectedClient> {
    return new Promise((resolve, reject) => {
      const fail = (code: 'cancelled' | 'connection-lost' | 'request-refused'): void => {
        settle();
        reject(new LeesmeeError({ code }));
      };
      const look = (): void => {
        if (signal?.aborted) fail('cancelled');
        else if (state.kind === 'refused') fail('request-refused');
        else if (state.kind === 'connected') {
          settle();
          resolve(state.client);
        }
      };
      const timer = setTimeout(() => fail('connection-lost'), patienceMs);
      const unsubscribe = subscribe(look);
      signal?.addEventListener('abort', look, { once: true });
      function settle(): void {
        clearTimeout(timer);
        unsubscribe();
        signal?.removeEventListener('abort', look);
      }
      look();
    });
  }

  return {
    client: {
      ask: async (name, input, signal) => (await connected(signal)).ask(name, input, signal),
      stream: async function* (name, input, signal) {
        yield* (await connected(signal)).stream(name, input, signal);
      },
    },
    state: () => (state.kind === 'connected' ? 'connected' : 'reconnecting'),
    subscribe,
    refused: stayConnected(),
  };
}
