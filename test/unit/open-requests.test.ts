import { describe, expect, it } from 'vitest';
import type { HostEvent } from '../../src/contract/leesmee-api.ts';
import { OpenRequests } from '../../src/services/open-requests.ts';

const listening = { event: 'listening' } as const;
const asked = (request: string, name: string): HostEvent => ({ event: 'open-requested', request, name });

describe('requests to open a document', () => {
  const never = new AbortController().signal;

  it('are told to the first page that listens, by name, and then that there are no more', async () => {
    const requests = new OpenRequests();
    requests.add('/home/lezer/een brief.txt');
    requests.add('/home/lezer/krant.md');
    const events = requests.events(never);
    expect((await events.next()).value).toEqual(asked('1', 'een brief.txt'));
    expect((await events.next()).value).toEqual(asked('2', 'krant.md'));
    expect((await events.next()).value).toEqual(listening);
    expect(requests.pathOf('1')).toBe('/home/lezer/een brief.txt');
  });

  it('are told once: to the page that came last', async () => {
    const requests = new OpenRequests();
    const [older, newer] = [requests.events(never), requests.events(never)];
    await older.next();
    await newer.next();
    const [toOlder, toNewer] = [older.next(), newer.next()];
    requests.add('/een.txt');
    expect((await toNewer).value).toEqual(asked('1', 'een.txt'));
    const next = newer.next();
    requests.add('/twee.txt');
    expect((await Promise.race([toOlder, next])).value).toEqual(asked('2', 'twee.txt'));
  });

  it('are told again when the page left before it had taken them', async () => {
    const requests = new OpenRequests();
    requests.add('/een.txt');
    const first = requests.events(never);
    await first.next();
    await first.return();
    expect((await requests.events(never).next()).value).toEqual(asked('1', 'een.txt'));
  });

  it('are not told to a page that has gone', async () => {
    const requests = new OpenRequests();
    const staying = requests.events(never);
    await staying.next();
    const stays = staying.next();
    const gone = new AbortController();
    const leaving = requests.events(gone.signal);
    await leaving.next();
    const leaves = leaving.next();
    gone.abort();
    expect(await leaves).toEqual({ done: true, value: undefined });
    requests.add('/een.txt');
    expect((await stays).value).toEqual(asked('1', 'een.txt'));
  });

  it('are forgotten after a hundred newer ones, and unknown ones are refused', () => {
    const requests = new OpenRequests();
    for (let n = 0; n <= 100; n += 1) requests.add(`/${n}.txt`);
    expect(() => requests.pathOf('1')).toThrow('request-invalid');
    expect(requests.pathOf('2')).toBe('/1.txt');
    expect(() => requests.pathOf('/0.txt')).toThrow('request-invalid');
  });
});
