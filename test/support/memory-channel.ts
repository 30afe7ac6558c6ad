/** Two ends of a channel in one process: messages are cloned and come later, as over a real one. */
import type { Channel, ChannelListener } from '../../src/contract/channel.ts';

export function memoryChannelPair(): readonly [Channel, Channel] {
  const listeners: (ChannelListener | undefined)[] = [];
  let open = true;

  const end = (own: number, other: number): Channel => ({
    send: (message) => {
      const clone = structuredClone(message);
      queueMicrotask(() => open && listeners[other]?.message(clone));
    },
    listen: (listener) => {
      listeners[own] = listener;
    },
    close: () => {
      if (!open) return;
      open = false;
      for (const listener of listeners) listener?.closed();
    },
  });
  return [end(0, 1), end(1, 0)];
}
