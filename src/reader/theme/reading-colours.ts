/**
 * The colours of the text that is read: those of the theme, with one's own in their place. What isn't one's own
 * gives way, so that it can be read with what is.
 */
import type { Colour } from '../../core/colour.ts';
import { markContrast, nearestWithContrast, textContrast } from '../../core/contrast.ts';
import type { Settings } from '../../core/settings.ts';
import type { Palette } from './palettes.ts';

export type ReadingColourSettings = Pick<
  Settings,
  'textColour' | 'pageColour' | 'sentenceStyle' | 'sentenceColour' | 'wordStyle' | 'wordColour'
>;

/** The colours that meet in the text. */
export type ReadingColours = {
  readonly page: Colour;
  readonly ink: Colour;
  /** Behind the sentence that is lit, and its text: those of the page when its background isn't what is lit. */
  readonly lit: Colour;
  readonly onLit: Colour;
  /** The line beside, under or around the sentence. */
  readonly bar: Colour;
  /** Behind the word that is lit, and its text. */
  readonly litWord: Colour;
  readonly onLitWord: Colour;
  /** The line under or around the word. */
  readonly underline: Colour;
};

export const isFilled = (style: Settings['sentenceStyle']): boolean =>
  style === 'background' || style === 'backgroundAndBar';

const readable = (text: Colour, grounds: readonly Colour[]): Colour =>
  nearestWithContrast(text, grounds, textContrast) ?? text;
const visible = (mark: Colour, grounds: readonly Colour[]): Colour =>
  nearestWithContrast(mark, grounds, markContrast) ?? mark;

export function readingColours(settings: ReadingColourSettings, palette: Palette): ReadingColours {
  const own = (colour: Colour | 'auto'): Colour | null => (colour === 'auto' ? null : colour);
  const text = own(settings.textColour);
  const page = own(settings.pageColour) ?? palette.page;
  const ink = text ?? readable(palette.ink, [page]);
  const fillsSentence = isFilled(settings.sentenceStyle);
  const fillsWord = settings.wordStyle === 'background';
  const sentence = own(settings.sentenceColour);
  const word = own(settings.wordColour);
  const lit = fillsSentence ? (sentence ?? readable(palette.lit, [ink])) : page;
  const onLit = fillsSentence ? (text ?? readable(palette.onLit, [lit])) : ink;
  const grounds = [page, lit];
  const litWord = fillsWord ? (word ?? visible(palette.accent, grounds)) : lit;
  return {
    page,
    ink,
    lit,
    onLit,
    bar: (fillsSentence ? null : sentence) ?? visible(palette.bar, grounds),
    litWord,
    onLitWord: fillsWord ? readable(word ? onLit : palette.onAccent, [litWord]) : onLit,
    underline: (fillsWord ? null : word) ?? visible(palette.underline, grounds),
  };
}

/** What else stands on the page of the text, so that it is seen on a page of one's own as well. */
export function readingSurroundings({ page, lit }: ReadingColours, palette: Palette) {
  return {
    soft: readable(palette.soft, [page]),
    control: visible(palette.control, [page]),
    skipped: visible(palette.skipped, [page]),
    focus: visible(palette.focus, [page]),
    syllable: readable(palette.syllable, [page, lit]),
    otherSyllable: readable(palette.otherSyllable, [page, lit]),
  };
}
