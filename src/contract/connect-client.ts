/**
 * The asking end of a channel. What comes back is checked against the contract before anybody sees it; an
 * answer that doesn't match fails that one call and leaves the rest alone. What arrives for a call that is
 * over is ignored.
 */
import * as v from 'valibot';
import { LeesmeeError } from '../core/errors.ts';
import type { Channel } from './channel.ts';
import { ItemQueue } from './item-queue.ts';
import { leesmeeApi, type MethodName } from './leesmee-api.ts';
import type { LeesmeeClient } from './leesmee-client.ts';
import { addressedMessage, answerMessage, type CallMessage } from './rpc-messages.ts';

export type ConnectedClient = LeesmeeClient & {
  /** Resolves when the channel is gone; every open call has failed with `connection-lost` by then. */
  readonly closed: Promise<void>;
};

export function connectClient(channel: Channel): ConnectedClient {
  const connection = new Connection(channel);
  return {
    ask: async (name, input, signal) => {
      const items: unknown[] = [];
      for await (const item of connection.items(name, input, signal)) items.push(item);
      if (items.length !== 1) throw new LeesmeeError({ code: 'request-invalid' });
      return items[0] as never;
    },
    stream: (name, input, signal) => connection.items(name, input, signal) as AsyncGenerator<never>,
    closed: connection.closed,
  };
}

class Connection {
  readonly closed: Promise<void>;
  readonly #channel: Channel;
  readonly #open = new Map<number, ItemQueue>();
  #lost = false;
  #lastId = 0;

  constructor(channel: Channel) {
    this.#channel = channel;
    this.closed = new Promise((resolve) => {
      channel.listen({
        message: (message) => this.#receive(message),
        closed: () => {
          this.#lose();
          resolve();
        },
      });
    });
  }

  async *items(name: MethodName, input: unknown, signal?: AbortSignal): AsyncGenerator<unknown, void> {
    if (signal?.aborted) throw new LeesmeeError({ code: 'cancelled' });
    if (this.#lost) throw new LeesmeeError({ code: 'connection-lost' });
    this.#lastId += 1;
    const id = this.#lastId;
    const queue = new ItemQueue();
    const abandon = () => queue.abandon(new LeesmeeError({ code: 'cancelled' }));
    let answered = false;
    signal?.addEventListener('abort', abandon, { once: true });
    this.#open.set(id, queue);
    try {
      this.#send({ type: 'call', id, method: name, input });
      for await (const item of queue) {
        const checked = v.safeParse(leesmeeApi[name].output, item);
        if (!checked.success) throw new LeesmeeError({ code: 'request-invalid' });
        yield checked.output;
        this.#send({ type: 'taken', id });
      }
      answered = true;
    } finally {
      signal?.removeEventListener('abort', abandon);
      this.#open.delete(id);
      if (!answered && !this.#lost) this.#send({ type: 'cancel', id });
    }
  }

  #send(message: CallMessage): void {
    this.#channel.send(message);
  }

  #receive(message: unknown): void {
    const answer = v.safeParse(answerMessage, message);
    if (!answer.success) {
      const addressed = v.safeParse(addressedMessage, message);
      if (!addressed.success) return;
      this.#open.get(addressed.output.id)?.fail(new LeesmeeError({ code: 'request-invalid' }));
      return;
    }
    const { output } = answer;
    const queue = this.#open.get(output.id);
    if (output.type === 'item') queue?.push(output.item);
    else if (output.type === 'end') queue?.end();
    else queue?.fail(new LeesmeeError(output.problem));
  }

  #lose(): void {
    this.#lost = true;
    for (const queue of this.#open.values()) queue.fail(new LeesmeeError({ code: 'connection-lost' }));
  }
}
