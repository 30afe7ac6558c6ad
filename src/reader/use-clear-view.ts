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
        const height = bar && staysInView(bar) ? bar.offsetHeight : 0;
        document.documentElement.style.setProperty(property, `${height}px`);
      }
    });
    for (const [bar] of bars) if (bar) sizes.observe(bar);
    return () => sizes.disconnect();
  }, [header, dock]);

  return useCallback(
    () => ({
      top: header.current && staysInView(header.current) ? header.current.offsetHeight : 0,
      bottom: dock.current?.getBoundingClientRect().top ?? window.innerHeight,
    }),
    [header, dock],
  );
}

/** A header that scrolls away with the text stands in no one's way: the text can be scrolled past it. */
const staysInView = (bar: HTMLElement): boolean => getComputedStyle(bar).position === 'fixed';
