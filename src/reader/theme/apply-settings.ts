/**
 * The one way from settings to how the page looks: custom properties on the root element, set through the CSS
 * object model because the page allows no inline styles.
 */
import type { Settings } from '../../core/settings.ts';
import { type PaletteName, palettes } from './palettes.ts';

const fontFamilies: { readonly [Font in Settings['font']]: string } = {
  atkinson: "'Atkinson Hyperlegible Next', sans-serif",
  lexend: "'Lexend', sans-serif",
  opendyslexic: "'OpenDyslexic', sans-serif",
  'system-sans': 'system-ui, sans-serif',
  'system-serif': 'ui-serif, Georgia, serif',
};

export const paletteNameFor = (theme: Settings['theme'], systemIsDark: boolean): PaletteName =>
  theme !== 'system' ? theme : systemIsDark ? 'dark' : 'light';

/** The palette's property names in CSS: `onAccent` is `--on-accent`. */
const propertyName = (name: string): string =>
  `--${name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`;

export function applyTheme(root: HTMLElement, theme: Settings['theme'], systemIsDark: boolean): void {
  const name = paletteNameFor(theme, systemIsDark);
  root.style.setProperty('color-scheme', name === 'dark' ? 'dark' : 'light');
  for (const [part, colour] of Object.entries(palettes[name])) {
    root.style.setProperty(propertyName(part), colour);
  }
}

export function applyTypography(
  root: HTMLElement,
  settings: Pick<Settings, 'font' | 'fontSize' | 'lineHeight' | 'lineLength'>,
): void {
  root.style.setProperty('--reading-font', fontFamilies[settings.font]);
  root.style.setProperty('--reading-size', `${settings.fontSize / 16}rem`);
  root.style.setProperty('--line-height', String(settings.lineHeight));
  root.style.setProperty('--line-length', String(settings.lineLength));
}
