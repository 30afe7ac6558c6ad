/** Answers that are not the app: one short sentence for whoever came to the wrong address. */
import { type IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

const sentences = {
  400: 'Dit adres klopt niet.',
  403: 'Geen toegang. Open Leesmee met het hele adres dat in het terminalvenster staat.',
  404: 'Deze pagina bestaat niet.',
  405: 'Dit kan hier niet.',
  503: 'Leesmee is nog niet klaar. Probeer het zo nog eens.',
} as const;

export type PlainStatus = keyof typeof sentences;

export function answerPlainly(response: ServerResponse, status: PlainStatus): void {
  response.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    'X-Content-Type-Options': 'nosniff',
    ...(status === 405 && { Allow: 'GET, HEAD' }),
  });
  response.end(
    `<!doctype html><html lang="nl"><title>Leesmee</title><h1>Leesmee</h1><p>${sentences[status]}</p></html>`,
  );
}

/** The same for a request to upgrade: its socket is closed. */
export function refuseUpgrade(request: IncomingMessage, socket: Duplex, status: PlainStatus): void {
  socket.on('error', () => socket.destroy());
  const response = new ServerResponse(request);
  response.assignSocket(socket as Parameters<ServerResponse['assignSocket']>[0]);
  response.shouldKeepAlive = false;
  response.on('finish', () => socket.end());
  answerPlainly(response, status);
}
