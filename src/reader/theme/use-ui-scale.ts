/**
 * How many times as large as usual the letters of the interface are: as it is set, but never so large that the
 * player no longer fits across the window.
 */
import { useSyncExternalStore } from 'react';
import { settingSpecs } from '../../core/settings.ts';

/** At the usual size everything fits in this width. */
const narrowestWindowPx = 320;

export function useUiScale(uiTextSize: number): number {
  return Math.min(uiTextSize, useSyncExternalStore(onResize, widestScale));
}

function onResize(changed: () => void): () => void {
  window.addEventListener('resize', changed);
  return () => window.removeEventListener('resize', changed);
}

/** In tenths, so that a window that is dragged wider isn't laid out anew for every pixel. */
function widestScale(): number {
  const tenths = Math.floor((window.innerWidth / narrowestWindowPx) * 10) / 10;
  return Math.max(1, Math.min(settingSpecs.uiTextSize.max, tenths));
}
