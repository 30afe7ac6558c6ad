/**
 * The colours of every theme: the one place where they stand. Text has a contrast of at least 7:1 with what it
 * stands on, marks, borders of controls and the focus ring at least 3:1; a test computes all of them.
 */
export type Palette = {
  /** Behind the text that is read. */
  readonly page: string;
  /** Behind the controls. */
  readonly paper: string;
  readonly ink: string;
  /** Text of lesser weight. */
  readonly soft: string;
  /** Lines that only divide. */
  readonly line: string;
  /** Borders and tracks that show where a control is. */
  readonly control: string;
  readonly accent: string;
  readonly onAccent: string;
  readonly lit: string;
  readonly onLit: string;
  readonly bar: string;
  readonly underline: string;
  /** Of syllables by turns, on the page and on what is lit. */
  readonly syllable: string;
  readonly otherSyllable: string;
  /** Under a sentence that could not be spoken. */
  readonly skipped: string;
  readonly focus: string;
};

export type PaletteName = 'light' | 'cream' | 'dark';

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
};
