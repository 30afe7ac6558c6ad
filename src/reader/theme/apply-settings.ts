/**
 * The one way from settings to how the page looks: custom properties on the root element, set through the CSS
 * object model because the page allows no inline styles.
 */
import type { Settings } from '../../core/settings.ts';
import { wordSpacingOf } from '../../core/word-spacing.ts';
import { darkPalettes, type PaletteName, palettes } from './palettes.ts';
import {
  isFilled,
  type ReadingColourSettings,
  readingColours,
  readingSurroundings,
} from './reading-colours.ts';
import { characterWidth, familyOf } from './typefaces.ts';

/** Of the characters of running Dutch text, this share are spaces. */
const shareOfSpaces = 0.186;

export const paletteNameFor = (theme: Settings['theme'], systemIsDark: boolean): PaletteName =>
  theme !== 'system' ? theme : systemIsDark ? 'dark' : 'light';

/** The name in CSS: `onAccent` is `--on-accent`. */
const propertyName = (name: string): string =>
  `--${name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`;

function set(root: HTMLElement, properties: { readonly [name: string]: string }): void {
  for (const [name, value] of Object.entries(properties)) root.style.setProperty(propertyName(name), value);
}

export function applyColours(
  root: HTMLElement,
  settings: ReadingColourSettings & Pick<Settings, 'theme' | 'rulerDim'>,
  systemIsDark: boolean,
): void {
  const name = paletteNameFor(settings.theme, systemIsDark);
  const palette = palettes[name];
  const colours = readingColours(settings, palette);
  const { page, ink, bar, lit, onLit, litWord, onLitWord, underline } = colours;
  const { soft, control, skipped, focus, syllable, otherSyllable } = readingSurroundings(colours, palette);
  const { sentenceStyle, wordStyle } = settings;
  root.style.setProperty('color-scheme', darkPalettes.has(name) ? 'dark' : 'light');
  set(root, palette);
  set(root, {
    readingPage: page,
    readingInk: ink,
    readingSoft: soft,
    readingControl: control,
    readingFocus: focus,
    readingSkipped: skipped,
    syllable,
    otherSyllable,
    bar,
    lit: isFilled(sentenceStyle) ? lit : 'transparent',
    onLit,
    sentenceLine: sentenceStyle === 'underline' ? `underline 0.1em ${bar}` : 'none',
    litWord: wordStyle === 'background' ? litWord : 'transparent',
    onLitWord,
    wordLine: wordStyle === 'underline' ? `underline 0.16em ${underline}` : 'none',
    underline,
    // Where there is only the sentence, nothing is drawn around its word, and nothing lies behind it.
    shownWordInk: wordStyle === 'background' ? onLitWord : ink,
    shownWordLine: wordStyle === 'background' ? 'none' : `underline 0.16em ${underline}`,
    rulerDim: String(settings.rulerDim),
  });
}

export function applyTypography(root: HTMLElement, settings: Settings, uiScale: number): void {
  const { fontSize, letterSpacing, paragraphSpacing, paragraphStyle } = settings;
  const wordSpacing = wordSpacingOf(settings);
  const spacing = letterSpacing + shareOfSpaces * wordSpacing;
  const isIndented = paragraphStyle === 'indent';
  set(root, {
    uiScale: String(uiScale),
    readingFont: familyOf(settings.font),
    // The root element's letters grow with the interface; those that are read have their own size.
    readingSize: `${fontSize / 16 / uiScale}rem`,
    readingWeight: String(settings.fontWeight),
    headingWeight: String(settings.fontWeight + 300),
    letterSpacing: `${letterSpacing}em`,
    wordSpacing: `${wordSpacing}em`,
    characterWidth: `calc(${characterWidth(settings)}ch + ${spacing}em)`,
    lineHeight: String(settings.lineHeight),
    lineLength: String(settings.lineLength),
    alignment: settings.alignment === 'justified' ? 'justify' : 'start',
    hyphens: settings.hyphenation ? 'auto' : 'manual',
    blockSpacing: `${paragraphSpacing}em`,
    paragraphGap: isIndented ? '0em' : `${paragraphSpacing}em`,
    firstLineIndent: isIndented ? '1.5em' : '0em',
  });
}
