/** The way to the browser host: a WebSocket at the page's own address, with the token that stands in it. */
import type { Channel } from '../../contract/channel.ts';
import { webSocketChannel } from '../../contract/web-socket-channel.ts';
import { LeesmeeError } from '../../core/errors.ts';

/** Rejects with `request-refused` when the host is there but doesn't know this page's token. */
export async function openWebSocket({ host, search }: Location): Promise<Channel> {
  const socket = new WebSocket(`ws://${host}/api${search}`);
  const isOpen = await new Promise<boolean>((resolve) => {
    socket.addEventListener('open', () => resolve(true));
    socket.addEventListener('error', () => resolve(false));
  });
  if (isOpen) return webSocketChannel(socket);
  throw new LeesmeeError({ code: (await isRefused(search)) ? 'request-refused' : 'connection-lost' });
}

/** A browser doesn't say why a WebSocket failed; the page's own address tells. */
async function isRefused(search: string): Promise<boolean> {
  try {
    return (await fetch(`/${search}`, { method: 'HEAD', cache: 'no-store' })).status === 403;
  } catch {
    return false;
  }
}
