/**
 * Ctrl-C and its likes while a command is at work: the first one asks it to stop and leave nothing half done, a
 * second one ends the program as it always does.
 */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export async function interruptible<Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const interruption = new AbortController();
  const interrupt = () => {
    standAside();
    interruption.abort();
  };
  const standAside = () => {
    for (const signal of signals) process.off(signal, interrupt);
  };
  for (const signal of signals) process.on(signal, interrupt);
  try {
    return await work(interruption.signal);
  } finally {
    standAside();
  }
}
