import { describe, expect, it } from 'vitest';
import type { HostEvent } from '../../src/contract/leesmee-api.ts';
import { OpenRequests } from '../../src/services/open-requests.ts';

const listening = { event: 'listening' } as const;
const asked = (request: string, name: string): HostEvent => ({
  event: 'open-requested',
  request,
  name,
  read: false,
});

describe('requests to open a document', () => {
  const never = new AbortController().signal;

  it('are told to the first page that listens, by name, and then that there are no more', async () => {
    const requests = new OpenRequests();
    requests.add({ path: '/home/lezer/een brief.txt' });
    requests.add({ path: '/home/lezer/krant.md' });
    const events = requests.events(never);
    expect((await events.next()).value).toEqual(asked('1', 'een brief.txt'));
    expect((await events.next()).value).toEqual(asked('2', 'krant.md'));
    expect((await events.next()).value).toEqual(listening);
    expect(requests.requested('1')).toEqual({ path: '/home/lezer/een brief.txt' });
  });

  it('are told once: to the page that came last', async () => {
    const requests = new OpenRequests();
    const [older, newer] = [requests.events(never), requests.events(never)];
    await older.next();
    await newer.next();
    const [toOlder, toNewer] = [older.next(), newer.next()];
    requests.add({ path: '/een.txt' });
    expect((await toNewer).value).toEqual(asked('1', 'een.txt'));
    const next = newer.next();
    requests.add({ path: '/twee.txt' });
    expect((await Promise.race([toOlder, next])).value).toEqual(asked('2', 'twee.txt'));
  });

  it('are told again when the page left before it had taken them', async () => {
    const requests = new OpenRequests();
    requests.add({ path: '/een.txt' });
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
    requests.add({ path: '/een.txt' });
    expect((await stays).value).toEqual(asked('1', 'een.txt'));
  });

  it('are forgotten after a hundred newer ones, and unknown ones are refused', () => {
    const requests = new OpenRequests();
    for (let n = 0; n <= 100; n += 1) requests.add({ path: `/${n}.txt` });
    expect(() => requests.requested('1')).toThrow('request-invalid');
    expect(requests.requested('2')).toEqual({ path: '/1.txt' });
    expect(() => requests.requested('/0.txt')).toThrow('request-invalid');
  });

  it('may be for a text, to be read at once, and problems are told the same way', async () => {
    const requests = new OpenRequests();
    requests.add({ text: 'Een zin van het klembord.' });
    requests.tellProblem({ code: 'clipboard-empty' });
    const events = requests.events(never);
    expect((await events.next()).value).toEqual({ ...asked('1', ''), read: true });
    expect((await events.next()).value).toEqual({ event: 'problem', problem: { code: 'clipboard-empty' } });
    expect(requests.requested('1')).toEqual({ text: 'Een zin van het klembord.' });
  });
});
