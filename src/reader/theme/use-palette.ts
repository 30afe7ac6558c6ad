/** The colours of a theme, as the system has it now. */
import type { Settings } from '../../core/settings.ts';
import { paletteNameFor } from './apply-settings.ts';
import { type Palette, palettes } from './palettes.ts';
import { useMediaQuery } from './use-media-query.ts';

export function usePalette(theme: Settings['theme']): Palette {
  const systemIsDark = useMediaQuery('(prefers-color-scheme: dark)');
  return palettes[paletteNameFor(theme, systemIsDark)];
}
