/** The space between words that goes with the space between letters, so that words stay apart. */
import { type Settings, settingSpecs } from './settings.ts';

/** Letters that stand wide apart need at least this many times their spacing between words. */
const timesLetterSpacing = 3.5;
/** What reads well with the letters as they come. */
const usual = 4 * settingSpecs.letterSpacing.fallback;

/** In em; beyond the range that one can set when wide letters ask for it. */
export const wordSpacingOf = ({
  letterSpacing,
  wordSpacing,
}: Pick<Settings, 'letterSpacing' | 'wordSpacing'>): number =>
  wordSpacing === 'auto' ? Math.max(usual, timesLetterSpacing * letterSpacing) : wordSpacing;
