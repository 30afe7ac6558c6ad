/**
 * The services, in a process of their own: a document or a voice that brings them down takes no window with it.
 * They serve every page whose port the main process passes on.
 */
import type { MessageEvent } from 'electron';
import * as v from 'valibot';
import type { LeesmeeHandlers } from '../src/contract/leesmee-client.ts';
import { messagePortChannel } from '../src/contract/message-port-channel.ts';
import { serveClient } from '../src/contract/serve-client.ts';
import { traceOf } from '../src/contract/trace-of.ts';
import type { Settings } from '../src/core/settings.ts';
import { appFolders } from '../src/services/app-folders.ts';
import { createServices } from '../src/services/create-services.ts';
import { writeLogLine } from '../src/services/write-log-line.ts';
import { type NewsFromServices, orderToServices } from './services-messages.ts';

const services = createServices({ folders: appFolders(import.meta.url) });

const handlers: LeesmeeHandlers = {
  ...services.handlers,
  'settings.change': async (patch, signal) => {
    const settings = await services.handlers['settings.change'](patch, signal);
    tellSettings(settings);
    return settings;
  },
};

function tellSettings({ uiLanguage, clipboardShortcut }: Settings): void {
  const news: NewsFromServices = { kind: 'settings', uiLanguage, clipboardShortcut };
  process.parentPort.postMessage(news);
}

process.parentPort.on('message', ({ data, ports: [port] }: MessageEvent) => {
  const order = v.parse(orderToServices, data);
  if (order.kind === 'page' && port) serveClient(messagePortChannel(port), handlers, writeLogLine);
  else if (order.kind === 'open') services.requestOpen(order.path);
  else if (order.kind === 'read') services.requestReading(order.text);
  else if (order.kind === 'problem') services.tellProblem(order.problem);
  else if (order.kind === 'close') void services.close().finally(() => process.exit());
});

process.on('uncaughtException', (error) => {
  writeLogLine(`the services end: ${traceOf(error)}`);
  process.exit(1);
});

tellSettings(await services.handlers['settings.get'](null, new AbortController().signal));
