/**
 * The part of the viewport between header and dock, which nothing stands over. Their heights are also told to
 * the style sheets, so that what gets the focus is never scrolled under them.
 */
import { type RefObject, useCallback, useLayoutEffect } from 'react';
import type { Extent } from './highlight/range-extent.ts';

type Bar = RefObject<HTMLElement | null>;

export function useClearView(header: Bar, dock: Bar): () => Extent {
  useLayoutEffect(() => {
    const bars = [
      [header.current, '--header-height'],
      [dock.current, '--dock-height'],
    ] as const;
    const sizes = new ResizeObserver(() => {
      for (const [bar, property] of bars) {
        const height = bar && getComputedStyle(bar).position === 'fixed' ? bar.offsetHeight : 0;
        document.documentElement.style.setProperty(property, `${height}px`);
      }
    });
    for (const [bar] of bars) if (bar) sizes.observe(bar);
    return () => sizes.disconnect();
  }, [header, dock]);

  return useCallback(
    () => ({
      top: Math.max(0, header.current?.getBoundingClientRect().bottom ?? 0),
      bottom: dock.current?.getBoundingClientRect().top ?? window.innerHeight,
    }),
    [header, dock],
  );
}
