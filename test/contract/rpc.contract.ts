/** What holds for calls over every kind of channel. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Channel } from '../../src/contract/channel.ts';
import { type ConnectedClient, connectClient } from '../../src/contract/connect-client.ts';
import type { ArticlePart, HostEvent, SpokenChunk } from '../../src/contract/leesmee-api.ts';
import type { LeesmeeHandlers } from '../../src/contract/leesmee-client.ts';
import { itemsAhead } from '../../src/contract/rpc-messages.ts';
import { serveClient } from '../../src/contract/serve-client.ts';
import { defaultReadingOptions } from '../../src/core/dutch/spoken-text.ts';
import { LeesmeeError } from '../../src/core/errors.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { problemCode } from '../support/problem-code.ts';
import { testHandlers } from '../support/test-handlers.ts';

export type ConnectedPair = {
  readonly page: Channel;
  readonly services: Channel;
  /** Ends whatever carries the channel. */
  release(): Promise<void>;
};

const speech = {
  text: 'Dag.',
  kind: 'paragraph',
  article: null,
  reading: defaultReadingOptions,
  delivery: { voice: 'v', rate: 1, pitch: 1 },
} as const;

const paragraph = (text: string): ArticlePart => ({ part: 'blocks', blocks: [{ kind: 'paragraph', text }] });
const textOf = (part: ArticlePart): string => (part.part === 'blocks' ? (part.blocks[0]?.text ?? '') : '');
const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));

export function rpcContract(name: string, connect: () => Promise<ConnectedPair>): void {
  describe(`calls over ${name}`, () => {
    let pair: ConnectedPair;
    let log: string[];

    beforeEach(async () => {
      pair = await connect();
      log = [];
    });
    afterEach(() => pair.release());

    function connected(handlers: Partial<LeesmeeHandlers>): ConnectedClient {
      serveClient(pair.services, testHandlers({ 'app.version': async () => '1', ...handlers }), (line) =>
        log.push(line),
      );
      return connectClient(pair.page);
    }

    /** Resolves with the first message to the page that `matches`. */
    function rawAnswer(matches: (message: { type?: string; id?: number }) => boolean): Promise<unknown> {
      return new Promise((resolve) => {
        pair.page.listen({
          message: (message) => matches(message as object) && resolve(message),
          closed: () => resolve('closed'),
        });
      });
    }

    it('gives a handler its input and the page its answer', async () => {
      const client = connected({
        'settings.change': async (patch) => ({ ...defaultSettings, ...patch }),
      });
      expect(await client.ask('settings.change', { rate: 1.25 })).toEqual({ ...defaultSettings, rate: 1.25 });
    });

    it('streams items whole and in order, more of them than may be on their way', async () => {
      const client = connected({
        async *'documents.openText'({ text }) {
          for (let n = 0; n < itemsAhead * 4; n += 1) yield paragraph(`${text} ${n}`);
        },
      });
      const texts: string[] = [];
      for await (const part of client.stream('documents.openText', { text: 'één' })) texts.push(textOf(part));
      expect(texts).toEqual(Array.from({ length: itemsAhead * 4 }, (_, n) => `één ${n}`));
    });

    it('carries bytes one way and samples the other, unchanged', async () => {
      const samples = Int16Array.of(0, -32768, 32767, 259);
      const seen: Uint8Array[] = [];
      const client = connected({
        async *'documents.openBytes'({ bytes }) {
          seen.push(bytes);
          yield paragraph('');
        },
        async *'speech.speak'() {
          yield { sampleRate: 22_050, samples, marks: [{ source: { start: 0, end: 3 }, at: 0.25 }] };
        },
      });
      const bytes = Uint8Array.of(0, 255, 128, 10);
      for await (const _ of client.stream('documents.openBytes', { name: 'brief.txt', bytes }));
      expect(seen.map((each) => [...each])).toEqual([[0, 255, 128, 10]]);

      const chunks: SpokenChunk[] = [];
      for await (const chunk of client.stream('speech.speak', speech)) chunks.push(chunk);
      expect(chunks).toEqual([
        { sampleRate: 22_050, samples, marks: [{ source: { start: 0, end: 3 }, at: 0.25 }] },
      ]);
    });

    it('lets a slow reader hold a handler back', async () => {
      let made = 0;
      const client = connected({
        async *'documents.openText'() {
          for (;;) {
            made += 1;
            yield paragraph('');
          }
        },
      });
      const stream = client.stream('documents.openText', { text: '' })[Symbol.asyncIterator]();
      await stream.next();
      for (let round = 0; round < 5; round += 1) await client.ask('app.version', null);
      expect(made).toBe(itemsAhead);
      await stream.next();
      await client.ask('app.version', null);
      expect(made).toBe(itemsAhead + 1);
      await stream.return?.();
    });

    it('answers other calls while a stream is open', async () => {
      const client = connected({
        async *'host.events'(_, signal) {
          await aborted(signal);
          yield* [];
        },
      });
      const events = client.stream('host.events', null)[Symbol.asyncIterator]();
      const waiting = events.next();
      expect(await client.ask('app.version', null)).toBe('1');
      pair.page.close();
      expect(await problemCode(waiting)).toBe('connection-lost');
    });

    it('aborts the handler when the page leaves the loop', async () => {
      const ended = vi.fn();
      const client = connected({
        async *'documents.openText'(_, signal) {
          yield paragraph('');
          await aborted(signal);
          ended();
        },
      });
      for await (const _ of client.stream('documents.openText', { text: '' })) break;
      await vi.waitFor(() => expect(ended).toHaveBeenCalled());
    });

    it('lets the handler clean up when a call is cancelled while it waits for room', async () => {
      const ended = vi.fn();
      const client = connected({
        async *'documents.openText'() {
          try {
            for (;;) yield paragraph('');
          } finally {
            ended();
          }
        },
      });
      for await (const _ of client.stream('documents.openText', { text: '' })) break;
      await vi.waitFor(() => expect(ended).toHaveBeenCalled());
    });

    it('fails with cancelled at once when the page aborts, and aborts the handler', async () => {
      const reached = vi.fn();
      const client = connected({
        async *'speech.speak'(_, signal) {
          await aborted(signal);
          reached();
          yield* [];
        },
      });
      const controller = new AbortController();
      const stream = client.stream('speech.speak', speech, controller.signal)[Symbol.asyncIterator]();
      const waiting = stream.next();
      await client.ask('app.version', null);
      controller.abort();
      expect(await problemCode(waiting)).toBe('cancelled');
      await vi.waitFor(() => expect(reached).toHaveBeenCalled());
      expect(await problemCode(client.ask('app.version', null, controller.signal))).toBe('cancelled');
    });

    it('ignores what comes for a call that is over', async () => {
      const client = connectClient(pair.page);
      const calls: number[] = [];
      pair.services.listen({
        message: (message) => {
          const { type, id } = message as { type: string; id: number };
          if (type === 'cancel') {
            pair.services.send({
              type: 'item',
              id,
              item: { event: 'open-requested', request: 'x', name: 'x' },
            });
            pair.services.send({ type: 'problem', id, problem: { code: 'internal' } });
          } else if (calls.push(id) === 2) {
            pair.services.send({ type: 'item', id, item: '2' });
            pair.services.send({ type: 'end', id });
          }
        },
        closed: () => undefined,
      });
      const controller = new AbortController();
      const events: HostEvent[] = [];
      const listening = (async () => {
        for await (const event of client.stream('host.events', null, controller.signal)) events.push(event);
      })();
      await vi.waitFor(() => expect(calls).toHaveLength(1));
      controller.abort();
      expect(await problemCode(listening)).toBe('cancelled');
      expect(await client.ask('app.version', null)).toBe('2');
      expect(events).toEqual([]);
    });

    it('brings a problem over with all it says, after the items before it', async () => {
      const problem = { code: 'file-too-large', name: 'b.txt', sizeBytes: 9, limitBytes: 8 } as const;
      const client = connected({
        async *'documents.openText'() {
          yield paragraph('een');
          throw new LeesmeeError(problem);
        },
      });
      const stream = client.stream('documents.openText', { text: '' })[Symbol.asyncIterator]();
      expect((await stream.next()).value).toEqual(paragraph('een'));
      await expect(stream.next()).rejects.toMatchObject({ name: 'LeesmeeError', problem });
    });

    it('calls a bug of a handler internal, and logs where it was without what it said', async () => {
      const client = connected({
        'settings.get': async () => {
          throw new TypeError('geheime tekst');
        },
      });
      expect(await problemCode(client.ask('settings.get', null))).toBe('internal');
      expect(log).toHaveLength(1);
      expect(log[0]).toMatch(/^settings\.get failed: TypeError\n\s+at /);
      expect(log[0]).not.toContain('geheim');
      expect(await client.ask('app.version', null)).toBe('1');
    });

    it('says internal when a handler gives something that can not travel', async () => {
      const client = connected({ 'library.bookmarks': async () => (() => 1) as never });
      expect(await problemCode(client.ask('library.bookmarks', null))).toBe('internal');
      expect(await client.ask('app.version', null)).toBe('1');
    });

    it.each([
      ['a setting out of range', 'settings.change', { rate: 99 }],
      ['an unknown setting', 'settings.change', { colour: 'red' }],
      ['a sample by path', 'documents.openSample', { name: '../settings' }],
      ['an article that is no hash', 'library.remove', { articles: ['__proto__'] }],
      ['bytes that are none', 'documents.openBytes', { name: 'a', bytes: [1, 2] }],
      ['an input where there is none', 'app.version', { loud: true }],
    ])('refuses %s before any handler sees it, and lives on', async (_, method, input) => {
      const client = connected({});
      const attempt = client.ask(method as 'app.version', input as never);
      expect(await problemCode(attempt)).toBe('request-invalid');
      expect(await client.ask('app.version', null)).toBe('1');
    });

    it.each([
      ['an unknown method', { type: 'call', id: 7, method: 'files.delete', input: null }],
      ['a method of every object', { type: 'call', id: 7, method: 'toString', input: null }],
      ['an unknown type', { type: 'shout', id: 7 }],
      ['an envelope without a type', { id: 7 }],
    ])('answers %s with request-invalid', async (_, message) => {
      serveClient(pair.services, testHandlers({}), (line) => log.push(line));
      const answer = rawAnswer(({ id }) => id === 7);
      pair.page.send(message);
      expect(await answer).toEqual({ type: 'problem', id: 7, problem: { code: 'request-invalid' } });
      expect(log).toHaveLength(1);
    });

    it.each([
      ['null', null],
      ['text', 'call'],
      ['a number for an identity that is none', { type: 'cancel', id: -1 }],
      ['an answer', { type: 'end', id: 3 }],
      ['a cancel of what was never called', { type: 'cancel', id: 3 }],
    ])('goes on serving after %s', async (_, message) => {
      serveClient(pair.services, testHandlers({ 'app.version': async () => '1' }), (line) => log.push(line));
      const answer = rawAnswer(({ type, id }) => id === 8 && type === 'item');
      pair.page.send(message);
      pair.page.send({ type: 'call', id: 8, method: 'app.version', input: null });
      expect(await answer).toEqual({ type: 'item', id: 8, item: '1' });
    });

    it('refuses an answer that does not match, stops that call and keeps the others', async () => {
      const stopped = vi.fn();
      const client = connected({
        async *'documents.openText'(_, signal) {
          yield { part: 'blocks', blocks: [{ kind: 'script', text: '' }] } as never;
          await aborted(signal);
          stopped();
        },
        'settings.get': async () => ({ ...defaultSettings, rate: 99 }),
      });
      const stream = client.stream('documents.openText', { text: '' })[Symbol.asyncIterator]();
      expect(await problemCode(stream.next())).toBe('request-invalid');
      expect(await problemCode(client.ask('settings.get', null))).toBe('request-invalid');
      await vi.waitFor(() => expect(stopped).toHaveBeenCalled());
      expect(await client.ask('app.version', null)).toBe('1');
    });

    it('fails a call whose answer comes in a wrong envelope', async () => {
      const client = connectClient(pair.page);
      pair.services.listen({
        message: (message) => {
          const { id } = message as { id: number };
          pair.services.send({ type: 'problem', id, problem: { code: 'unheard-of' } });
        },
        closed: () => undefined,
      });
      expect(await problemCode(client.ask('app.version', null))).toBe('request-invalid');
    });

    it('refuses a single answer that comes twice or not at all', async () => {
      const client = connectClient(pair.page);
      let answers = 0;
      pair.services.listen({
        message: (message) => {
          const { type, id } = message as { type: string; id: number };
          if (type !== 'call') return;
          for (let n = 0; n < answers; n += 1) pair.services.send({ type: 'item', id, item: 'x' });
          pair.services.send({ type: 'end', id });
        },
        closed: () => undefined,
      });
      expect(await problemCode(client.ask('app.version', null))).toBe('request-invalid');
      answers = 2;
      expect(await problemCode(client.ask('app.version', null))).toBe('request-invalid');
    });

    it.each(['page', 'services'] as const)(
      'fails and aborts what is open when the %s closes',
      async (side) => {
        const stopped = vi.fn();
        const client = connected({
          'settings.get': async (_, signal) => {
            await aborted(signal);
            stopped();
            return defaultSettings;
          },
        });
        const asking = problemCode(client.ask('settings.get', null));
        await client.ask('app.version', null);
        pair[side].close();
        expect(await asking).toBe('connection-lost');
        await client.closed;
        await vi.waitFor(() => expect(stopped).toHaveBeenCalled());
        expect(await problemCode(client.ask('app.version', null))).toBe('connection-lost');
      },
    );

    it('closes the channel when the serving side stops', async () => {
      const stop = serveClient(pair.services, testHandlers({}), (line) => log.push(line));
      const client = connectClient(pair.page);
      stop();
      await client.closed;
    });
  });
}
