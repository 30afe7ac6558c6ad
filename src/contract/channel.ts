/**
 * A two-way pipe for messages: a MessagePort, a WebSocket, or a pair in memory. Messages arrive whole and in
 * order, or the channel closes; a message may be any structured-cloneable value that the schemas allow
 * (plain objects, arrays, strings, numbers, booleans, null, Uint8Array, Int16Array).
 */
export interface Channel {
  send(message: unknown): void;
  /** Set once, before anything is awaited, by whoever owns this end. */
  listen(listener: ChannelListener): void;
  close(): void;
}

export type ChannelListener = {
  readonly message: (message: unknown) => void;
  readonly closed: () => void;
};
