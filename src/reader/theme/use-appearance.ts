/** Keeps the root element's look and language in step with the settings, and the window's title with the text, before anything is painted. */
import { useLayoutEffect } from 'react';
import type { Settings } from '../../core/settings.ts';
import type { Messages } from '../messages/messages.ts';
import { applyColours, applyTypography } from './apply-settings.ts';
import { useMediaQuery } from './use-media-query.ts';

export function useAppearance(
  settings: Settings,
  uiScale: number,
  { locale }: Messages,
  title: string | null,
): void {
  const systemIsDark = useMediaQuery('(prefers-color-scheme: dark)');
  useLayoutEffect(() => {
    applyColours(document.documentElement, settings, systemIsDark);
  }, [settings, systemIsDark]);
  useLayoutEffect(() => applyTypography(document.documentElement, settings, uiScale), [settings, uiScale]);
  useLayoutEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  useLayoutEffect(() => {
    document.title = title ? `${title} – Leesmee` : 'Leesmee';
  }, [title]);
}
