/**
 * How much room the window gives, measured in the letters of the interface: when these grow, the room shrinks. The
 * style sheets go by classes of the root element, because a media query doesn't know about the size that was set.
 */
import { useLayoutEffect } from 'react';
import { useMediaQuery } from './use-media-query.ts';

export type Room = { readonly narrow: boolean; readonly low: boolean };

export function useRoom(uiScale: number): Room {
  const rem = (count: number): string => `${count * uiScale}rem`;
  const narrow = useMediaQuery(`(width <= ${rem(50)})`);
  const narrower = useMediaQuery(`(width < ${rem(40)})`);
  const narrowest = useMediaQuery(`(width < ${rem(26)})`);
  const low = useMediaQuery(`(height < ${rem(30)})`);
  useLayoutEffect(() => {
    const classes = { narrow, narrower, narrowest, low };
    for (const [name, holds] of Object.entries(classes)) {
      document.documentElement.classList.toggle(name, holds);
    }
  }, [narrow, narrower, narrowest, low]);
  return { narrow, low };
}
