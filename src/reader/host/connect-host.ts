/** Where the page finds its host: behind the address it came from, or behind a port that Electron gives. */
import { type HostLink, linkHost } from './host-link.ts';
import { openWebSocket } from './open-web-socket.ts';
import { receivePorts } from './receive-ports.ts';

export const connectHost = (page: Window = window): HostLink =>
  linkHost(page.location.protocol === 'http:' ? () => openWebSocket(page.location) : receivePorts(page));
