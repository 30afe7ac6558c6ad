/**
 * Looks whether the colours that one has chosen can be read and seen, and knows the nearest ones that can. Those of
 * the themes always can; a test computes that.
 */
import type { Colour } from '../../core/colour.ts';
import {
  canBeMarked,
  contrast,
  markContrast,
  nearestGround,
  nearestWithContrast,
  textContrast,
} from '../../core/contrast.ts';
import type { Settings, SettingsPatch } from '../../core/settings.ts';
import type { Palette } from './palettes.ts';
import {
  isFilled,
  type ReadingColourSettings,
  type ReadingColours,
  readingColours,
} from './reading-colours.ts';

export type ColourPair = 'textOnPage' | 'textOnSentence' | 'textOnWord' | 'sentenceMark' | 'wordMark';
export type ContrastFault = {
  readonly pair: ColourPair;
  /** The least contrast of what is in front with what it stands on or beside. */
  readonly contrast: number;
  readonly atLeast: number;
};

type GuardedSettings = ReadingColourSettings & Pick<Settings, 'highlightSentence' | 'highlightWord'>;

function pairsOf(
  settings: GuardedSettings,
  colours: ReadingColours,
): readonly { readonly pair: ColourPair; readonly front: Colour; readonly grounds: readonly Colour[] }[] {
  const { page, ink, lit, onLit, bar, litWord, onLitWord, underline } = colours;
  const { highlightSentence, sentenceStyle, highlightWord, wordStyle } = settings;
  const hasFill = highlightSentence && isFilled(sentenceStyle);
  const hasMark = highlightSentence && sentenceStyle !== 'background';
  const grounds = hasFill ? [page, lit] : [page];
  return [
    { pair: 'textOnPage', front: ink, grounds: [page] },
    ...(hasFill ? [{ pair: 'textOnSentence', front: onLit, grounds: [lit] } as const] : []),
    ...(hasMark ? [{ pair: 'sentenceMark', front: bar, grounds } as const] : []),
    ...(!highlightWord
      ? []
      : wordStyle === 'background'
        ? [{ pair: 'textOnWord', front: onLitWord, grounds: [litWord] } as const]
        : [{ pair: 'wordMark', front: underline, grounds } as const]),
  ];
}

const isMark = (pair: ColourPair): boolean => pair === 'sentenceMark' || pair === 'wordMark';

export function contrastFaults(settings: GuardedSettings, palette: Palette): readonly ContrastFault[] {
  return pairsOf(settings, readingColours(settings, palette))
    .map(({ pair, front, grounds }) => ({
      pair,
      contrast: Math.min(...grounds.map((ground) => contrast(front, ground))),
      atLeast: isMark(pair) ? markContrast : textContrast,
    }))
    .filter(({ contrast: found, atLeast }) => found < atLeast);
}

/** The nearest colours that pass, for those that don't; nothing when all pass. */
export function mendedColours(settings: GuardedSettings, palette: Palette): SettingsPatch {
  let now = settings;
  const patch: SettingsPatch = {};
  for (const mend of mendings) {
    const faulty = new Set(contrastFaults(now, palette).map(({ pair }) => pair));
    Object.assign(patch, mend(readingColours(now, palette), faulty));
    now = { ...settings, ...patch };
  }
  return patch;
}

/** Each sees what those before it have done. */
type Mending = (colours: ReadingColours, faulty: ReadonlySet<ColourPair>) => SettingsPatch;

const mendings: readonly Mending[] = [
  ({ page, ink }, faulty) =>
    faulty.has('textOnPage') && nearestWithContrast(ink, [page], textContrast) === null
      ? { pageColour: nearestGround(page) }
      : {},
  ({ page, ink }, faulty) =>
    faulty.has('textOnPage') ? { textColour: nearestWithContrast(ink, [page], textContrast) ?? 'auto' } : {},
  ({ lit, onLit }, faulty) =>
    faulty.has('textOnSentence')
      ? { sentenceColour: nearestWithContrast(lit, [onLit], textContrast) ?? nearestGround(lit) }
      : {},
  // A page and a sentence may be so far apart that no mark is seen on both.
  ({ page, lit }, faulty) =>
    (faulty.has('sentenceMark') || faulty.has('wordMark')) && !canBeMarked([page, lit])
      ? { sentenceColour: 'auto' }
      : {},
  ({ page, lit, bar }, faulty) =>
    faulty.has('sentenceMark')
      ? { sentenceColour: nearestWithContrast(bar, [page, lit], markContrast) ?? 'auto' }
      : {},
  ({ litWord }, faulty) => (faulty.has('textOnWord') ? { wordColour: nearestGround(litWord) } : {}),
  ({ page, lit, underline }, faulty) =>
    faulty.has('wordMark')
      ? { wordColour: nearestWithContrast(underline, [page, lit], markContrast) ?? 'auto' }
      : {},
];
