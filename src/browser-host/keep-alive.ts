/** Notices pages that are gone without a word, so that their open calls end too. */
import type { WebSocket } from 'ws';

const pingEveryMs = 20_000;

/** Pings every socket, and ends those that didn't answer the ping before. Returns what stops it. */
export function keepAlive(sockets: Iterable<WebSocket>): () => void {
  const silent = new WeakSet<WebSocket>();
  const timer = setInterval(() => {
    for (const socket of sockets) {
      if (silent.has(socket)) {
        socket.terminate();
        continue;
      }
      silent.add(socket);
      socket.once('pong', () => silent.delete(socket));
      socket.ping();
    }
  }, pingEveryMs);
  timer.unref();
  return () => clearInterval(timer);
}
