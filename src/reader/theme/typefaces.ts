/** The typefaces to read in, and how wide their letters are. */
import type { Settings } from '../../core/settings.ts';

type Typeface = {
  readonly family: string;
  /** The mean width of a character of running Dutch text, in CSS `ch`, at weight 400 and at 700, as measured. */
  readonly regularWidth: number;
  readonly boldWidth: number;
};

const typefaces: { readonly [Font in Settings['font']]: Typeface } = {
  atkinson: {
    family: "'Atkinson Hyperlegible Next Variable', sans-serif",
    regularWidth: 0.674,
    boldWidth: 0.714,
  },
  lexend: { family: "'Lexend Variable', sans-serif", regularWidth: 0.793, boldWidth: 0.757 },
  opendyslexic: { family: "'OpenDyslexic', sans-serif", regularWidth: 1.092, boldWidth: 1.163 },
  literata: { family: "'Literata Variable', serif", regularWidth: 0.8, boldWidth: 0.802 },
  'system-sans': { family: 'system-ui, sans-serif', regularWidth: 0.792, boldWidth: 0.817 },
  'system-serif': { family: 'ui-serif, Georgia, serif', regularWidth: 0.799, boldWidth: 0.848 },
};

export const familyOf = (font: Settings['font']): string => typefaces[font].family;

/** The mean width of a character, in `ch`, without the spacing that is set. */
export function characterWidth({ font, fontWeight }: Pick<Settings, 'font' | 'fontWeight'>): number {
  const { regularWidth, boldWidth } = typefaces[font];
  return regularWidth + ((boldWidth - regularWidth) * (fontWeight - 400)) / 300;
}
