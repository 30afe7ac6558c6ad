/**
 * What a recogniser is: it looks at one place of a sentence and, where it knows what is written there, says how
 * far that goes and how it is spoken. A new kind of writing is one file and one line in `recognisers.ts`.
 *
 * Recognisers are pure and take time bounded by a constant or by what they consume: every repetition in their
 * patterns has an upper bound, and they look back no further than `Place.before`.
 */
import type { BlockKind } from '../article.ts';
import type { CompiledPronunciations } from '../pronunciation.ts';
import type { ReadingOptions } from './spoken-text.ts';
import type { Pause } from './spoken-text-builder.ts';

export type SpeakingContext = {
  readonly kind: BlockKind;
  readonly options: ReadingOptions;
  readonly pronunciations: CompiledPronunciations;
};

/** A place in a sentence where something may start, in UTF-16 code units. */
export type Place = {
  readonly source: string;
  readonly at: number;
  readonly context: SpeakingContext;
};

export type Recognition = {
  /** Where what was recognised ends; always past the place. */
  readonly end: number;
  /** Empty for what is passed over in silence, which then holds no letter or digit. */
  readonly spoken: string;
  /** A pause that what was recognised brings with it, as a full stop that ends both abbreviation and sentence. */
  readonly pause?: Pause;
};

export type Recogniser = (place: Place) => Recognition | undefined;

const lookBehind = 60;
const lookAhead = 60;

/** The match of a sticky pattern at the place, or null. */
export function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

/** What was written just before the place, at most 60 characters. */
export const textBefore = ({ source, at }: Pick<Place, 'source' | 'at'>): string =>
  source.slice(Math.max(0, at - lookBehind), at);

/** What is written from `at` on, at most 60 characters. */
export const textFrom = (source: string, at: number): string => source.slice(at, at + lookAhead);

const onlyClosing = /^[\s"'”’»)\]}]*$/u;

/** Whether nothing but closing quotes and brackets follows. */
export const endsSentence = (source: string, at: number): boolean =>
  source.length - at <= lookAhead && onlyClosing.test(source.slice(at));
