import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { ServicesProcess } from '../../src/browser-host/services-process.ts';

const fixture = (name: string): string =>
  fileURLToPath(new URL(`../fixtures/services-process/${name}.mjs`, import.meta.url));

describe('the services in a process of their own', () => {
  let services: ServicesProcess;
  let server: WebSocketServer;
  let pages: WebSocket[];

  beforeEach(async () => {
    services = new ServicesProcess(fixture('scripted-services'));
    server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
    server.on('connection', (socket) => services.connect(socket));
    pages = [];
    await once(server, 'listening');
  });
  afterEach(async () => {
    for (const page of pages) page.terminate();
    server.close();
    await services.close();
  });

  async function openPage(): Promise<WebSocket> {
    const page = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`);
    pages.push(page);
    await once(page, 'open');
    return page;
  }
  async function answer(page: WebSocket, text: string): Promise<string> {
    const answered = once(page, 'message');
    page.send(Buffer.from(text));
    return String((await answered)[0]);
  }
  const closeCode = async (page: WebSocket): Promise<number> => (await once(page, 'close'))[0];

  it('gives each page its own answers', async () => {
    const [one, other] = [await openPage(), await openPage()];
    expect(await Promise.all([answer(one, 'een'), answer(other, 'twee')])).toEqual(['1 een', '2 twee']);
  });

  it('carries a frame of many megabytes whole', async () => {
    const page = await openPage();
    const answered = once(page, 'message');
    page.send(Buffer.alloc(20_000_000, 'a'));
    const [data] = await answered;
    expect(data.length).toBe(20_000_000 + '1 '.length);
  });

  it('hands on what is to be opened, even before anything runs', async () => {
    services.requestOpen('/tmp/een "brief".txt');
    expect(await answer(await openPage(), 'path')).toBe('/tmp/een "brief".txt');
  });

  it('closes a page that the services drop, and only that one', async () => {
    const [one, other] = [await openPage(), await openPage()];
    const closed = closeCode(one);
    one.send(Buffer.from('drop'));
    await closed;
    expect(await answer(other, 'nog')).toBe('2 nog');
  });

  it('closes a page that sends text instead of frames', async () => {
    const page = await openPage();
    const closed = closeCode(page);
    page.send('tekst');
    expect(await closed).toBe(1003);
  });

  it('tells its pages when the services die, and starts them anew', async () => {
    const page = await openPage();
    const closed = closeCode(page);
    page.send(Buffer.from('die'));
    expect(await closed).toBe(1012);
    await vi.waitFor(() => expect(services.isRunning).toBe(true), { timeout: 5000 });
    expect(await answer(await openPage(), 'weer')).toBe('2 weer');
  });

  it('goes on trying when the services can not start, ever more slowly, and can still be closed', async () => {
    const broken = new ServicesProcess(fixture('ends-at-once'));
    let starts = 1;
    let running = true;
    await vi.waitFor(
      () => {
        if (broken.isRunning && !running) starts += 1;
        running = broken.isRunning;
        expect(starts).toBe(3);
      },
      { interval: 1, timeout: 10_000 },
    );
    await broken.close();
    expect(broken.isRunning).toBe(false);
  });

  it('ends services that will not end by themselves', async () => {
    const page = await openPage();
    page.send(Buffer.from('stay'));
    expect(await answer(page, 'dag')).toBe('1 dag');
    await services.close();
    expect(services.isRunning).toBe(false);
  });
});
