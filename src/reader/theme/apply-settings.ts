/**
 * The one way from settings to how the page looks: custom properties on the root element, set through the CSS
 * object model because the page allows no inline styles.
 */
import type { Settings } from '../../core/settings.ts';
import { type PaletteName, palettes } from './palettes.ts';

type Typeface = {
  readonly family: string;
  /**
   * The mean width of a character in running Dutch text, in CSS `ch`: measured with the article's letter and
   * word spacing, so that a line really has as many characters as was set.
   */
  readonly characterWidth: number;
};

const typefaces: { readonly [Font in Settings['font']]: Typeface } = {
  atkinson: { family: "'Atkinson Hyperlegible Next', sans-serif", characterWidth: 0.75 },
  lexend: { family: "'Lexend', sans-serif", characterWidth: 0.87 },
  opendyslexic: { family: "'OpenDyslexic', sans-serif", characterWidth: 1.16 },
  'system-sans': { family: 'system-ui, sans-serif', characterWidth: 0.87 },
  'system-serif': { family: 'ui-serif, Georgia, serif', characterWidth: 0.89 },
};

const paletteNameFor = (theme: Settings['theme'], systemIsDark: boolean): PaletteName =>
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
  const { family, characterWidth } = typefaces[settings.font];
  root.style.setProperty('--reading-font', family);
  root.style.setProperty('--character-width', `${characterWidth}ch`);
  root.style.setProperty('--reading-size', `${settings.fontSize / 16}rem`);
  root.style.setProperty('--line-height', String(settings.lineHeight));
  root.style.setProperty('--line-length', String(settings.lineLength));
}
