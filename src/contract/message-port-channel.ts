/**
 * A channel over a message port: the page's, Node's, or Electron's own kind, which are not one type. The port
 * is started when somebody listens, so nothing that was posted before is lost.
 */
import type { Channel, ChannelListener } from './channel.ts';

type Port = {
  postMessage(message: unknown): void;
  start(): void;
  close(): void;
};

/** `MessagePort` of browsers and of Node. */
export type WebMessagePort = Port & {
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: 'close', listener: () => void): void;
};

/** `MessagePortMain` of Electron's main and utility processes. */
export type ElectronMessagePort = Port & {
  on(type: 'message', listener: (event: { readonly data: unknown }) => void): unknown;
  on(type: 'close', listener: () => void): unknown;
};

export function messagePortChannel(port: WebMessagePort | ElectronMessagePort): Channel {
  let closed = false;
  let listener: ChannelListener | null = null;

  const end = (): void => {
    if (closed) return;
    closed = true;
    listener?.closed();
  };
  return {
    send: (message) => {
      if (!closed) port.postMessage(message);
    },
    listen: (given) => {
      listener = given;
      const message = (event: { readonly data: unknown }): void => given.message(event.data);
      if ('addEventListener' in port) {
        port.addEventListener('message', message);
        port.addEventListener('close', end);
      } else {
        port.on('message', message);
        port.on('close', end);
      }
      port.start();
    },
    close: () => {
      port.close();
      end();
    },
  };
}
