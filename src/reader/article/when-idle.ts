/** Work in slices, each in a moment in which the browser has nothing to draw or to answer. */

/** The longest that one slice may take where the browser can't say how long it is idle. */
const sliceMs = 6;

export type IdleWork = { cancel(): void };

/** Calls `slice` in idle moments until it returns false. A slice goes on only while `mayGoOn()`. */
export function whenIdle(slice: (mayGoOn: () => boolean) => boolean): IdleWork {
  let cancelled = false;
  const run = (mayGoOn: () => boolean) => {
    if (!cancelled && slice(mayGoOn)) next();
  };
  const next = () => {
    if ('requestIdleCallback' in window) {
      window.requestIdleCallback((deadline) => run(() => deadline.timeRemaining() > 1));
      return;
    }
    setTimeout(() => {
      const until = performance.now() + sliceMs;
      run(() => performance.now() < until);
    });
  };
  next();
  return {
    cancel() {
      cancelled = true;
    },
  };
}
