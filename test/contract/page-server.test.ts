import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { readPageFiles } from '../../src/browser-host/page-files.ts';
import { type PageServer, startPageServer } from '../../src/browser-host/page-server.ts';
import { connectClient } from '../../src/contract/connect-client.ts';
import { documentLimitBytes } from '../../src/contract/leesmee-api.ts';
import { serveClient } from '../../src/contract/serve-client.ts';
import { webSocketChannel } from '../../src/contract/web-socket-channel.ts';
import { problemCode } from '../support/problem-code.ts';
import { testHandlers } from '../support/test-handlers.ts';

type Answer = {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
};
type Asked = { readonly method?: string; readonly headers?: Readonly<Record<string, string>> };

describe('the browser host at its door', () => {
  let folder: string;
  let server: PageServer;
  let ready: boolean;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'leesmee-page-'));
    await mkdir(join(folder, 'page', 'assets'), { recursive: true });
    await writeFile(join(folder, 'page', 'index.html'), '<!doctype html><title>Leesmee</title>');
    await writeFile(join(folder, 'page', 'assets', 'main-1a2b.js'), 'export {};');
    await writeFile(join(folder, 'page', 'assets', 'main-1a2b.js.map'), '{}');
    await writeFile(join(folder, 'secret.html'), 'geheim');
    server = await startPageServer({
      port: 0,
      files: await readPageFiles(join(folder, 'page')),
      isReady: () => ready,
      connected: (socket) => {
        serveClient(
          webSocketChannel(socket),
          testHandlers({
            'app.version': async () => '1',
            async *'documents.openBytes'({ bytes }) {
              yield { part: 'blocks', blocks: [{ kind: 'paragraph', text: `${bytes.byteLength}` }] };
            },
          }),
          () => undefined,
        );
      },
    });
  });
  beforeEach(() => {
    ready = true;
  });
  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });

  const port = (): string => new URL(server.origin).port;
  const token = (): string => new URL(server.url).searchParams.get('token') ?? '';

  /** `path` goes out as it is, with nothing resolved. */
  async function ask(path: string, { method = 'GET', headers = {} }: Asked = {}): Promise<Answer> {
    const asking = request({ host: '127.0.0.1', port: port(), path, method, headers }).end();
    const [response] = (await once(asking, 'response')) as [IncomingMessage];
    let body = '';
    for await (const piece of response) body += piece;
    return { status: response.statusCode ?? 0, headers: response.headers, body };
  }

  /** The open socket, or the status with which it was refused. */
  async function open(path: string, headers: Record<string, string> = {}): Promise<WebSocket | number> {
    const socket = new WebSocket(`ws://127.0.0.1:${port()}${path}`, {
      headers: { Origin: server.origin, ...headers },
    });
    return new Promise((resolve) => {
      socket.on('open', () => resolve(socket));
      socket.on('unexpected-response', (_, response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
    });
  }

  async function openApi(): Promise<WebSocket> {
    const socket = await open(`/api?token=${token()}`);
    if (typeof socket === 'number') throw new Error(`refused with ${socket}`);
    return socket;
  }

  it('serves the page at the address it gives, every time', async () => {
    const { pathname, search } = new URL(server.url);
    for (let visit = 0; visit < 2; visit += 1) {
      const answer = await ask(pathname + search);
      expect(answer.status).toBe(200);
      expect(answer.body).toContain('<title>Leesmee</title>');
      expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(answer.headers['cache-control']).toBe('no-store');
    }
    expect(token()).toMatch(/^[\w-]{43}$/);
  });

  it('allows the page nothing but itself and its own connection', async () => {
    const { headers } = await ask(`/?token=${token()}`);
    const policy = headers['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
    expect(policy).toContain(
      `connect-src 'self' ws://127.0.0.1:${port()} ws://localhost:${port()}; base-uri 'none'`,
    );
    expect(policy).not.toMatch(/unsafe|\*/);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers['permissions-policy']).toContain('microphone=()');
  });

  it('serves what the page consists of, to be kept by the browser', async () => {
    const answer = await ask('/assets/main-1a2b.js');
    expect(answer).toMatchObject({ status: 200, body: 'export {};' });
    expect(answer.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(answer.headers['cache-control']).toContain('immutable');
  });

  it('answers HEAD without a body', async () => {
    expect(await ask(`/?token=${token()}`, { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
  });

  it.each([
    ['no token', '/'],
    ['an empty token', '/?token='],
    ['a wrong token', '/?token=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'],
  ])('refuses %s, in Dutch', async (_, path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(403);
    expect(answer.body).toContain('<html lang="nl">');
    expect(answer.body).toContain('Geen toegang');
    expect(await open(path.replace('/', '/api'))).toBe(403);
  });

  it('refuses a longer token that begins well', async () => {
    expect((await ask(`/?token=${token()}A`)).status).toBe(403);
  });

  it.each(['kwaad.example', 'kwaad.example:80', '127.0.0.1', '127.0.0.1:1', '127.0.0.1.kwaad.example'])(
    'refuses the host name %s, whatever the token',
    async (host) => {
      expect((await ask(`/?token=${token()}`, { headers: { Host: host } })).status).toBe(403);
      expect((await ask('/assets/main-1a2b.js', { headers: { Host: host } })).status).toBe(403);
      expect(await open(`/api?token=${token()}`, { Host: host, Origin: `http://${host}` })).toBe(403);
    },
  );

  it('goes by the name of localhost as well', async () => {
    const host = `localhost:${port()}`;
    expect((await ask(`/?token=${token()}`, { headers: { Host: host } })).status).toBe(200);
    const socket = await open(`/api?token=${token()}`, { Host: host, Origin: `http://${host}` });
    expect(socket).toBeInstanceOf(WebSocket);
    if (socket instanceof WebSocket) socket.terminate();
  });

  it.each(['https://kwaad.example', 'null', 'http://127.0.0.1', 'http://127.0.0.1:1', ''])(
    'refuses a connection from the origin "%s", whatever the token',
    async (origin) => {
      expect(await open(`/api?token=${token()}`, { Origin: origin })).toBe(403);
    },
  );

  it("keeps other sites' pages from its files", async () => {
    const headers = { 'Sec-Fetch-Site': 'cross-site' };
    expect((await ask('/assets/main-1a2b.js', { headers })).status).toBe(403);
    expect((await ask('/assets/main-1a2b.js', { headers: { 'Sec-Fetch-Site': 'same-site' } })).status).toBe(
      403,
    );
  });

  it.each([
    '/../secret.html',
    '/..%2fsecret.html',
    '/%2e%2e/secret.html',
    '/assets/../../secret.html',
    '/assets/..%5c..%5csecret.html',
    '//secret.html',
    '/etc/passwd',
    '/%00',
    '/%',
    '/assets/',
    '/assets/main-1a2b.js.map',
    '/__proto__',
  ])('has nothing at %s', async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain('geheim');
  });

  it('refuses what is no address at all', async () => {
    expect((await ask('http://kwaad.example/')).status).toBe(400);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE'])('refuses %s', async (method) => {
    const answer = await ask(`/?token=${token()}`, { method });
    expect(answer).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  });

  it('has a connection at one path only', async () => {
    expect(await open(`/?token=${token()}`)).toBe(404);
  });

  it('asks to come back while it is not ready', async () => {
    ready = false;
    expect(await open(`/api?token=${token()}`)).toBe(503);
  });

  it('answers calls over the connection', async () => {
    const socket = await openApi();
    expect(await connectClient(webSocketChannel(socket)).ask('app.version', null)).toBe('1');
    socket.terminate();
  });

  it('goes on after frames that are no messages', async () => {
    const socket = await openApi();
    for (const frame of ['tekst', Buffer.of(0xc1), Buffer.of(), Buffer.alloc(64, 0xdf)]) socket.send(frame);
    expect(await connectClient(webSocketChannel(socket)).ask('app.version', null)).toBe('1');
    socket.terminate();
  });

  it('takes a document at the limit, and closes on a message beyond it, for that page only', async () => {
    const other = await openApi();
    const socket = await openApi();
    const client = connectClient(webSocketChannel(socket));
    const openBytes = async (size: number): Promise<unknown> => {
      const stream = client.stream('documents.openBytes', { name: 'a.txt', bytes: new Uint8Array(size) });
      return (await stream[Symbol.asyncIterator]().next()).value;
    };
    expect(await openBytes(documentLimitBytes)).toMatchObject({ part: 'blocks' });
    expect(await problemCode(openBytes(documentLimitBytes + 1))).toBe('request-invalid');
    expect(await problemCode(openBytes(documentLimitBytes + 2 * 1024 * 1024))).toBe('connection-lost');
    expect(await connectClient(webSocketChannel(other)).ask('app.version', null)).toBe('1');
    other.terminate();
  });

  it('listens to this machine only', async () => {
    const socket = connect({ host: '::1', port: Number(port()) });
    const [error] = await once(socket, 'error');
    expect(error).toBeInstanceOf(Error);
  });

  it('names the problem when its port is taken', async () => {
    const again = startPageServer({
      port: Number(port()),
      files: new Map(),
      isReady: () => true,
      connected: () => undefined,
    });
    await expect(again).rejects.toMatchObject({
      problem: { code: 'port-unavailable', port: Number(port()) },
    });
  });

  it('ends open connections when it closes', async () => {
    const other = await startPageServer({
      port: 0,
      files: new Map(),
      isReady: () => true,
      connected: () => undefined,
    });
    const socket = new WebSocket(`${other.url.replace('http', 'ws').replace('/?', '/api?')}`, {
      origin: other.origin,
    });
    await once(socket, 'open');
    const closed = once(socket, 'close');
    await other.close();
    await closed;
  });
});
