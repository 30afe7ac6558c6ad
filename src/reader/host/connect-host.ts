/** Where the page finds its host: behind the address it came from, or behind a port that Electron gives. */
import { type HostLink, linkHost } from './host-link.ts';
import { openWebSocket } from './open-web-socket.ts';
import { receivePorts } from './receive-ports.ts';

/** Whether the page is the window of the desktop app, which can do what no browser can. */
export const isOnDesktop = (page: Window = window): boolean => page.location.protocol !== 'http:';

export const connectHost = (page: Window = window): HostLink =>
  linkHost(isOnDesktop(page) ? receivePorts(page) : () => openWebSocket(page.location));
