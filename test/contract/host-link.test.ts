import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Channel } from '../../src/contract/channel.ts';
import { serveClient } from '../../src/contract/serve-client.ts';
import { LeesmeeError } from '../../src/core/errors.ts';
import { type HostLink, linkHost } from '../../src/reader/host/host-link.ts';
import { memoryChannelPair } from '../support/memory-channel.ts';
import { problemCode } from '../support/problem-code.ts';
import { testHandlers } from '../support/test-handlers.ts';

describe('the link between page and host', () => {
  let attemptsAt: number[];
  let outcome: 'there' | 'away' | 'refused';
  let services: Channel;

  beforeEach(() => {
    vi.useFakeTimers();
    attemptsAt = [];
    outcome = 'there';
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  async function openChannel(): Promise<Channel> {
    attemptsAt.push(Date.now());
    if (outcome === 'refused') throw new LeesmeeError({ code: 'request-refused' });
    if (outcome === 'away') throw new LeesmeeError({ code: 'connection-lost' });
    const [page, other] = memoryChannelPair();
    services = other;
    const version = `${attemptsAt.length}`;
    serveClient(
      other,
      testHandlers({
        'app.version': async () => version,
        'settings.get': () => new Promise(() => undefined),
        async *'host.events'() {
          yield { event: 'open-requested', request: version, name: 'brief.txt', read: false };
        },
      }),
      () => undefined,
    );
    return page;
  }

  const linked = async (): Promise<HostLink> => {
    const link = linkHost(openChannel);
    await vi.advanceTimersByTimeAsync(0);
    return link;
  };

  it('lets a call wait for the first connection', async () => {
    const link = linkHost(openChannel);
    expect(link.state()).toBe('reconnecting');
    expect(await link.client.ask('app.version', null)).toBe('1');
    expect(link.state()).toBe('connected');
  });

  it('fails what was under way when the connection is lost, says so, and goes on over the next', async () => {
    const link = await linked();
    const states: string[] = [];
    link.subscribe(() => states.push(link.state()));
    const asking = problemCode(link.client.ask('settings.get', null));
    await vi.advanceTimersByTimeAsync(0);
    services.close();
    expect(await asking).toBe('connection-lost');
    const later = link.client.ask('app.version', null);
    await vi.advanceTimersByTimeAsync(100);
    expect(await later).toBe('2');
    expect(states).toEqual(['reconnecting', 'connected']);
    for await (const event of link.client.stream('host.events', null)) {
      expect(event).toMatchObject({ request: '2' });
    }
  });

  it('tries again ever more slowly, and quickly again after a success', async () => {
    outcome = 'away';
    const start = Date.now();
    await linked();
    await vi.advanceTimersByTimeAsync(8000);
    expect(attemptsAt.map((at) => at - start)).toEqual([0, 100, 300, 700, 1500, 3100, 5100, 7100]);
    outcome = 'there';
    await vi.advanceTimersByTimeAsync(1100);
    services.close();
    await vi.advanceTimersByTimeAsync(100);
    expect(attemptsAt.map((at) => at - start).slice(-2)).toEqual([9100, 9200]);
  });

  it('lets a call wait for five seconds and no longer', async () => {
    outcome = 'away';
    const link = await linked();
    let code = 'none yet';
    void problemCode(link.client.ask('app.version', null)).then((given) => {
      code = given;
    });
    await vi.advanceTimersByTimeAsync(4999);
    expect(code).toBe('none yet');
    await vi.advanceTimersByTimeAsync(1);
    expect(code).toBe('connection-lost');
  });

  it('lets a waiting call be cancelled', async () => {
    outcome = 'away';
    const link = await linked();
    const controller = new AbortController();
    const waiting = problemCode(link.client.ask('app.version', null, controller.signal));
    controller.abort();
    expect(await waiting).toBe('cancelled');
    expect(await problemCode(link.client.ask('app.version', null, controller.signal))).toBe('cancelled');
  });

  it('stops trying when the host refuses the page, and says so to every call', async () => {
    const link = await linked();
    outcome = 'refused';
    services.close();
    await vi.advanceTimersByTimeAsync(0);
    const waiting = problemCode(link.client.ask('app.version', null));
    await vi.advanceTimersByTimeAsync(100);
    expect(await waiting).toBe('request-refused');
    await link.refused;
    expect(await problemCode(link.client.ask('app.version', null))).toBe('request-refused');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(attemptsAt).toHaveLength(2);
  });
});
