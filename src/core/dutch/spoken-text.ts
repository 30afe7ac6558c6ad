/**
 * What a voice is given to say for a stretch of Dutch, and which written words each spoken word stands for.
 *
 * Invariants of every `SpokenText`, checked by property tests:
 * - on both sides, ranges are within bounds, not empty, in order, and do not overlap;
 * - every letter and digit of the source lies in exactly one `source` range, and in no other, except where
 *   `ReadingOptions` say that something is skipped;
 * - what lies between two `spoken` ranges is white space and punctuation only.
 */
import type { TextRange } from '../text-range.ts';

/**
 * `spoken` may hold several words ("twaalfhonderdvijftig euro vijftig"), and so may `source`
 * ("3 jan. 2025"): a pair is the smallest piece that corresponds.
 */
export type SpokenWord = { readonly spoken: TextRange; readonly source: TextRange };

export type SpokenText = { readonly text: string; readonly words: readonly SpokenWord[] };

/** How a reader wants the marks and codes of a text read. */
export type ReadingOptions = {
  /** The bracket signs; what stands inside is left out only by `skip`. */
  readonly brackets: 'read' | 'pause' | 'skip';
  readonly emoji: 'name' | 'skip';
  /** `nu punt nl slash weer`, only the host name, or the words "een webadres". */
  readonly webAddresses: 'full' | 'host' | 'short';
  /** 06-12345678 digit by digit in groups, or in pairs ("twaalf vierendertig"). */
  readonly phoneNumbers: 'digits' | 'pairs';
  /** Say "aanhalingstekens openen/sluiten", or only let the voice pause. */
  readonly quotations: 'say' | 'pause';
};

export const defaultReadingOptions: ReadingOptions = {
  brackets: 'pause',
  emoji: 'skip',
  webAddresses: 'full',
  phoneNumbers: 'digits',
  quotations: 'pause',
};
