/** Whether the host can be asked anything at the moment. */
export type HostConnection = {
  readonly state: () => 'connected' | 'reconnecting';
  readonly subscribe: (listener: () => void) => () => void;
  /** Resolves when the host will not let this page in again. */
  readonly refused: Promise<void>;
};

/** Resolves as soon as the host is there; rejects when `signal` aborts before that. */
export function whenConnected(connection: HostConnection, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = () => {
      if (!signal.aborted && connection.state() !== 'connected') return;
      unsubscribe();
      signal.removeEventListener('abort', settle);
      if (signal.aborted) reject(signal.reason);
      else resolve();
    };
    const unsubscribe = connection.subscribe(settle);
    signal.addEventListener('abort', settle);
    settle();
  });
}
