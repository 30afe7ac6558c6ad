import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { type BrowserHost, startBrowserHost } from '../../src/browser-host/serve.ts';
import { type ConnectedClient, connectClient } from '../../src/contract/connect-client.ts';
import type { ArticlePart } from '../../src/contract/leesmee-api.ts';
import { webSocketChannel } from '../../src/contract/web-socket-channel.ts';
import { defaultReadingOptions } from '../../src/core/dutch/spoken-text.ts';
import { settingsFrom } from '../../src/core/settings.ts';
import { appFolders } from '../../src/services/app-folders.ts';
import { appVersion } from '../../src/services/app-version.ts';
import { problemCode } from '../support/problem-code.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folders = appFolders(new URL('../../out/main/main.js', import.meta.url).href);

/** The processes that this test's process has started and that still run. */
function servicesProcesses(): number[] {
  try {
    return execFileSync('pgrep', ['-P', `${process.pid}`, '-f', 'services-child'], { encoding: 'utf8' })
      .trim()
      .split('\n')
      .map(Number);
  } catch {
    return [];
  }
}

describe('the built browser host', () => {
  const path = temporaryFolder();
  let host: BrowserHost;
  let sockets: WebSocket[];

  beforeEach(async () => {
    vi.stubEnv('LEESMEE_HOME', path('home'));
    sockets = [];
    await writeFile(path('brief.md'), '# Een brief\n\nBeste lezer, dit is een korte brief.\n');
    host = await startBrowserHost({ port: 0, folders, file: path('brief.md') });
  });
  afterEach(async () => {
    for (const socket of sockets) socket.terminate();
    await host.close();
    vi.unstubAllEnvs();
    expect(servicesProcesses()).toEqual([]);
  });

  async function openPage(): Promise<ConnectedClient> {
    const { search } = new URL(host.url);
    const socket = new WebSocket(`${host.origin.replace('http', 'ws')}/api${search}`, {
      origin: host.origin,
    });
    sockets.push(socket);
    await once(socket, 'open');
    return connectClient(webSocketChannel(socket));
  }

  const openPageAgain = (): Promise<ConnectedClient> =>
    vi.waitFor(
      async () => {
        const client = await Promise.race([openPage(), once(sockets.at(-1)!, 'error')]);
        if (Array.isArray(client)) throw client[0];
        return client;
      },
      { timeout: 10_000, interval: 100 },
    );

  async function killServices(): Promise<void> {
    const processes = servicesProcesses();
    expect(processes).toHaveLength(1);
    for (const pid of processes) process.kill(pid, 'SIGKILL');
  }

  it('serves the built page and answers it', async () => {
    const response = await fetch(host.url);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('<div id="root">');
    expect(await (await openPage()).ask('app.version', null)).toBe(await appVersion(folders));
  });

  it('has the page open the document it was started with, by name and without its path', async () => {
    const client = await openPage();
    const events = client.stream('host.events', null)[Symbol.asyncIterator]();
    const { value: event } = await events.next();
    expect(event).toEqual({ event: 'open-requested', request: '1', name: 'brief.md', read: false });
    for (const _ of ['once', 'again']) {
      let head: ArticlePart | null = null;
      for await (const part of client.stream('documents.openRequested', { request: '1' })) {
        if (part.part !== 'progress') head = part;
        if (head) break;
      }
      expect(head).toMatchObject({ part: 'head', title: 'Een brief' });
    }
    expect((await events.next()).value).toEqual({ event: 'listening' });
    const unasked = client.stream('documents.openRequested', { request: path('brief.md') });
    expect(await problemCode(unasked[Symbol.asyncIterator]().next())).toBe('request-invalid');
  });

  it('speaks', async () => {
    const client = await openPage();
    const sentence = {
      text: 'Dag.',
      kind: 'paragraph',
      article: null,
      reading: defaultReadingOptions,
    } as const;
    const delivery = { voice: 'espeak-embedded:nl', rate: 1, pitch: 1 };
    let samples = 0;
    for await (const chunk of client.stream('speech.speak', { ...sentence, delivery })) {
      samples += chunk.samples.length;
    }
    expect(samples).toBeGreaterThan(2000);
  });

  it('outlives its services, and keeps settings and places', async () => {
    const client = await openPage();
    await client.ask('settings.change', { rate: 1.75 });
    const place = { block: 0, offset: 5, before: 'Een. ', after: 'Twee.' };
    let article = '';
    for await (const part of client.stream('documents.openText', { text: 'Een. Twee.' })) {
      if (part.part === 'head') article = part.id;
    }
    await client.ask('library.keepPlace', { article, reading: { place, progress: 0.5, isFinished: false } });
    await killServices();
    await client.closed;
    const again = await openPageAgain();
    expect((await again.ask('settings.get', null)).rate).toBe(1.75);
    let last: ArticlePart | null = null;
    for await (const part of again.stream('library.open', { article })) last = part;
    expect(last).toEqual({ part: 'kept', kept: { place, isChanged: false, problem: null } });
  });

  it('never leaves a half-written settings file, whenever the services are killed', async () => {
    let client = await openPage();
    await client.ask('settings.change', { theme: 'dark' });
    for (let round = 0; round < 6; round += 1) {
      for (let n = 0; n < 40; n += 1) {
        client.ask('settings.change', { fontSize: 12 + n }).catch(() => undefined);
        await new Promise((resolve) => setImmediate(resolve));
      }
      await killServices();
      await client.closed;
      const kept: unknown = JSON.parse(await readFile(join(path('home'), 'settings.json'), 'utf8'));
      expect(settingsFrom(kept).theme).toBe('dark');
      client = await openPageAgain();
    }
  });

  it('names the problem of a taken port, and leaves nothing running', async () => {
    const port = Number(new URL(host.origin).port);
    expect(await problemCode(startBrowserHost({ port, folders, file: null }))).toBe('port-unavailable');
    expect(servicesProcesses()).toHaveLength(1);
  });
});
