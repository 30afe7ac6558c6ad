/**
 * The browser host's door: http and WebSocket on 127.0.0.1 only. It serves the built page and hands every
 * accepted connection on; it knows nothing of what is said over it.
 */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { documentLimitBytes } from '../contract/leesmee-api.ts';
import { contentSecurityPolicy, permissionsPolicy } from '../contract/page-policy.ts';
import { LeesmeeError } from '../core/errors.ts';
import { Access } from './access.ts';
import { keepAlive } from './keep-alive.ts';
import type { PageFile, PageFiles } from './page-files.ts';
import { answerPlainly, type PlainStatus, refuseUpgrade } from './plain-answer.ts';

/** A document and its envelope; a longer frame closes the connection. */
const longestFrameBytes = documentLimitBytes + 1024 * 1024;

export type PageServerOptions = {
  /** 0 for any free port. */
  readonly port: number;
  readonly files: PageFiles;
  /** False while there is nobody to hand a connection to; the page then tries again. */
  readonly isReady: () => boolean;
  readonly connected: (socket: WebSocket) => void;
};

export type PageServer = {
  /** `http://127.0.0.1:<port>`. */
  readonly origin: string;
  /** What to open: the origin with this run's token. */
  readonly url: string;
  close(): Promise<void>;
};

/** Rejects with `port-unavailable` when the port is in use or may not be used. */
export async function startPageServer(options: PageServerOptions): Promise<PageServer> {
  const server = createServer();
  await listen(server, options.port);
  const { port } = server.address() as AddressInfo;
  const access = new Access(port);
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: longestFrameBytes,
    perMessageDeflate: false,
  });
  const headers = securityHeaders(port);

  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const found = fileFor(request, access, options.files);
    if (typeof found === 'number') return answerPlainly(response, found);
    response.writeHead(200, {
      ...headers,
      'Content-Type': found.contentType,
      'Content-Length': found.bytes.byteLength,
      // Built files are named after their content; the page itself stands at an address with a token.
      'Cache-Control': request.url?.startsWith('/assets/')
        ? 'private, max-age=31536000, immutable'
        : 'no-store',
    });
    response.end(request.method === 'HEAD' ? undefined : found.bytes);
  });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const refusal = upgradeRefusal(request, access, options.isReady);
    if (refusal !== null) return refuseUpgrade(request, socket, refusal);
    sockets.handleUpgrade(request, socket, head, (page) => {
      // A frame that is too long is an error as well as a close, and the close says enough.
      page.on('error', () => undefined);
      options.connected(page);
    });
  });
  const stopPings = keepAlive(sockets.clients);

  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    url: `${origin}/?token=${access.token}`,
    close: async () => {
      stopPings();
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets.clients) socket.terminate();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function listen(server: Server, port: number): Promise<void> {
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (cause) {
    throw new LeesmeeError({ code: 'port-unavailable', port }, { cause });
  }
}

const securityHeaders = (port: number): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': contentSecurityPolicy([`ws://127.0.0.1:${port}`, `ws://localhost:${port}`]),
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': permissionsPolicy,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
});

const addressOf = ({ url }: IncomingMessage): URL | null => {
  const address = `http://127.0.0.1${url}`;
  return url?.startsWith('/') && URL.canParse(address) ? new URL(address) : null;
};

function fileFor(request: IncomingMessage, access: Access, files: PageFiles): PageFile | PlainStatus {
  if (!access.isForThisHost(request)) return 403;
  if (request.method !== 'GET' && request.method !== 'HEAD') return 405;
  const url = addressOf(request);
  if (!url) return 400;
  if (url.pathname === '/') return access.hasToken(url) ? (files.get('/index.html') ?? 404) : 403;
  // What the page consists of holds nothing private; still, other sites have no business with it.
  return access.isFromNoOtherSite(request) ? (files.get(url.pathname) ?? 404) : 403;
}

function upgradeRefusal(
  request: IncomingMessage,
  access: Access,
  isReady: () => boolean,
): PlainStatus | null {
  if (!access.isForThisHost(request) || !access.isFromOwnPage(request)) return 403;
  const url = addressOf(request);
  if (url?.pathname !== '/api') return 404;
  if (!access.hasToken(url)) return 403;
  return isReady() ? null : 503;
}
