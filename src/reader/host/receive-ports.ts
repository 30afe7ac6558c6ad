/**
 * The way to the Electron host: its preload script posts a port to the page at the start, and a fresh one
 * whenever the services have been started anew. The newest port is the only one that counts.
 */
import type { Channel } from '../../contract/channel.ts';
import { messagePortChannel } from '../../contract/message-port-channel.ts';
import type { OpenChannel } from './host-link.ts';

/** To be called before anything is awaited, so that no port is missed. */
export function receivePorts(page: Window): OpenChannel {
  let newest: Channel | null = null;
  let unclaimed: Channel | null = null;
  let claim: ((channel: Channel) => void) | null = null;

  const hand = (): void => {
    if (!unclaimed || !claim) return;
    claim(unclaimed);
    unclaimed = null;
    claim = null;
  };
  page.addEventListener('message', ({ source, data, ports: [port] }: MessageEvent) => {
    if (source !== page || data?.kind !== 'leesmee-port' || !port) return;
    newest?.close();
    newest = messagePortChannel(port);
    unclaimed = newest;
    hand();
  });
  return () =>
    new Promise((resolve) => {
      claim = resolve;
      hand();
    });
}
