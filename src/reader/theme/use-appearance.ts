/** Keeps the root element's look and language in step with the settings, and the window's title with the text, before anything is painted. */
import { useLayoutEffect } from 'react';
import type { Settings } from '../../core/settings.ts';
import type { Messages } from '../messages/messages.ts';
import { applyTheme, applyTypography } from './apply-settings.ts';
import { useMediaQuery } from './use-media-query.ts';

export function useAppearance(settings: Settings, { locale }: Messages, title: string | null): void {
  const { theme, font, fontSize, lineHeight, lineLength } = settings;
  const systemIsDark = useMediaQuery('(prefers-color-scheme: dark)');
  useLayoutEffect(() => applyTheme(document.documentElement, theme, systemIsDark), [theme, systemIsDark]);
  useLayoutEffect(
    () => applyTypography(document.documentElement, { font, fontSize, lineHeight, lineLength }),
    [font, fontSize, lineHeight, lineLength],
  );
  useLayoutEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  useLayoutEffect(() => {
    document.title = title ? `${title} – Leesmee` : 'Leesmee';
  }, [title]);
}
