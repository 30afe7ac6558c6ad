/**
 * The colours of every theme: the one place where they stand. Text has a contrast of at least 7:1 with what it
 * stands on, marks, borders of controls and the focus ring at least 3:1; a test computes all of them.
 */
import type { Colour } from '../../core/colour.ts';
import type { Settings } from '../../core/settings.ts';

export type Palette = {
  /** Behind the text that is read. */
  readonly page: Colour;
  /** Behind the controls. */
  readonly paper: Colour;
  readonly ink: Colour;
  /** Text of lesser weight. */
  readonly soft: Colour;
  /** Lines that only divide. */
  readonly line: Colour;
  /** Borders and tracks that show where a control is. */
  readonly control: Colour;
  readonly accent: Colour;
  readonly onAccent: Colour;
  readonly lit: Colour;
  readonly onLit: Colour;
  readonly bar: Colour;
  readonly underline: Colour;
  /** Of syllables by turns, on the page and on what is lit. */
  readonly syllable: Colour;
  readonly otherSyllable: Colour;
  /** Under a sentence that could not be spoken. */
  readonly skipped: Colour;
  readonly focus: Colour;
};

export type PaletteName = Exclude<Settings['theme'], 'system'>;

/** Those in which text is lighter than the page; the browser's own controls follow. */
export const darkPalettes: ReadonlySet<PaletteName> = new Set(['dark', 'black', 'yellowOnBlack']);

export const palettes: { readonly [Name in PaletteName]: Palette } = {
  light: {
    page: '#ffffff',
    paper: '#f6f8f8',
    ink: '#191c1c',
    soft: '#485252',
    line: '#dde4e3',
    control: '#738280',
    accent: '#0b5c57',
    onAccent: '#ffffff',
    lit: '#ffefb0',
    onLit: '#191c1c',
    bar: '#b3651a',
    underline: '#8a4b00',
    syllable: '#123f8c',
    otherSyllable: '#7a2410',
    skipped: '#a33a2e',
    focus: '#1456c8',
  },
  cream: {
    page: '#fdf6e7',
    paper: '#fffaf0',
    ink: '#1b1b1b',
    soft: '#575046',
    line: '#e8dcc2',
    control: '#877a60',
    accent: '#0b5c57',
    onAccent: '#ffffff',
    lit: '#ffe6a0',
    onLit: '#1b1b1b',
    bar: '#b3651a',
    underline: '#8a4b00',
    syllable: '#123f8c',
    otherSyllable: '#7a2410',
    skipped: '#a33a2e',
    focus: '#1456c8',
  },
  dark: {
    page: '#16181c',
    paper: '#1d2026',
    ink: '#e8e6e3',
    soft: '#b9b4ac',
    line: '#343942',
    control: '#7b8492',
    accent: '#7fd6cd',
    onAccent: '#06201e',
    lit: '#3c3a10',
    onLit: '#f6f3ea',
    bar: '#ffd54a',
    underline: '#ffd54a',
    syllable: '#a9cfff',
    otherSyllable: '#ffc7a1',
    skipped: '#ff9d8f',
    focus: '#8fc1ff',
  },
  black: {
    page: '#000000',
    paper: '#0d0d0d',
    ink: '#f4f4f4',
    soft: '#c9c9c9',
    line: '#3a3a3a',
    control: '#8c8c8c',
    accent: '#7fd6cd',
    onAccent: '#06201e',
    lit: '#383500',
    onLit: '#ffffff',
    bar: '#ffd54a',
    underline: '#ffd54a',
    syllable: '#a9cfff',
    otherSyllable: '#ffc7a1',
    skipped: '#ff9d8f',
    focus: '#8fc1ff',
  },
  yellowOnBlack: {
    page: '#000000',
    paper: '#000000',
    ink: '#ffff00',
    soft: '#e6e600',
    line: '#4d4d00',
    control: '#b3b300',
    accent: '#ffff00',
    onAccent: '#000000',
    lit: '#333300',
    onLit: '#ffff00',
    bar: '#ffffff',
    underline: '#ffffff',
    syllable: '#fff36b',
    otherSyllable: '#8fe3ff',
    skipped: '#ff9d8f',
    focus: '#ffffff',
  },
  blackOnYellow: {
    page: '#ffed4a',
    paper: '#fff38a',
    ink: '#000000',
    soft: '#2e2900',
    line: '#d1bd00',
    control: '#6b6000',
    accent: '#000000',
    onAccent: '#ffed4a',
    lit: '#ffffff',
    onLit: '#000000',
    bar: '#9c2a00',
    underline: '#9c2a00',
    syllable: '#00006e',
    otherSyllable: '#6b1500',
    skipped: '#a30000',
    focus: '#0033a0',
  },
  blueOnYellow: {
    page: '#ffed4a',
    paper: '#fff38a',
    ink: '#00006e',
    soft: '#1c1c66',
    line: '#d1bd00',
    control: '#5a5a8c',
    accent: '#00006e',
    onAccent: '#ffed4a',
    lit: '#ffffff',
    onLit: '#00006e',
    bar: '#9c2a00',
    underline: '#9c2a00',
    syllable: '#00006e',
    otherSyllable: '#6b1500',
    skipped: '#a30000',
    focus: '#0033a0',
  },
};
