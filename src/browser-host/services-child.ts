/**
 * The entry of the services' process under the browser host. It ends when the host does: the host alone decides
 * what Ctrl-C means.
 */
import type { Channel, ChannelListener } from '../contract/channel.ts';
import { serveClient } from '../contract/serve-client.ts';
import { traceOf } from '../contract/trace-of.ts';
import { decodeMessage, encodeMessage } from '../contract/wire-format.ts';
import { appFolders } from '../services/app-folders.ts';
import { createServices } from '../services/create-services.ts';
import { writeLogLine } from '../services/write-log-line.ts';
import type { FromServices, ToServices } from './relay-messages.ts';

const services = createServices({ folders: appFolders(import.meta.url) });
const listeners = new Map<number, ChannelListener>();

const send = (message: FromServices): void => {
  // A host that went away meanwhile is told of by 'disconnect'.
  if (process.connected) process.send?.(message, undefined, undefined, () => undefined);
};

const pageChannel = (page: number): Channel => ({
  send: (message) => send({ type: 'frame', page, bytes: encodeMessage(message) }),
  listen: (listener) => listeners.set(page, listener),
  close: () => send({ type: 'dropPage', page }),
});

process.on('message', (message) => {
  const received = message as ToServices;
  switch (received.type) {
    case 'pageCame':
      serveClient(pageChannel(received.page), services.handlers, writeLogLine);
      break;
    case 'frame':
      listeners.get(received.page)?.message(decodeMessage(received.bytes));
      break;
    case 'pageLeft':
      listeners.get(received.page)?.closed();
      listeners.delete(received.page);
      break;
    case 'openRequested':
      services.requestOpen(received.path);
      break;
  }
});
process.on('uncaughtException', (error) => {
  writeLogLine(`the services end: ${traceOf(error)}`);
  process.exit(1);
});
for (const signal of ['SIGINT', 'SIGHUP'] as const) process.on(signal, () => undefined);

const end = (): void => void services.close().finally(() => process.exit());
process.on('disconnect', end);
// The host may have gone while this module was loading.
if (!process.connected) end();
