/**
 * A channel over an open WebSocket: the browser's, or that of the `ws` package. A frame that can't be decoded
 * is passed on as `undefined`, which no schema accepts, so it is refused like any other wrong message.
 */
import type { Channel } from './channel.ts';
import { decodeMessage, encodeMessage } from './wire-format.ts';

export type OpenWebSocket = {
  binaryType: string;
  readonly readyState: number;
  send(frame: Uint8Array<ArrayBuffer>): void;
  close(): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: 'close', listener: () => void): void;
};

const open = 1;

export function webSocketChannel(socket: OpenWebSocket): Channel {
  socket.binaryType = 'arraybuffer';
  return {
    send: (message) => {
      if (socket.readyState === open) socket.send(encodeMessage(message));
    },
    listen: (listener) => {
      socket.addEventListener('message', (event) => {
        listener.message(event.data instanceof ArrayBuffer ? decodeMessage(event.data) : undefined);
      });
      socket.addEventListener('close', () => listener.closed());
    },
    close: () => socket.close(),
  };
}
