/** How far a reading is, and how long the rest takes. */
import type { Block } from '../../core/article.ts';
import type { SentenceAt } from '../../core/reading-order.ts';
import type { ReadingText } from '../../core/reading-text.ts';
import type { Settings } from '../../core/settings.ts';
import type { Seconds } from '../../core/speech.ts';
import type { Progress } from './reader-session.ts';

/** Measured on the embedded voice at rate 1, without pauses, over Dutch news text. */
const charactersPerSecond = 15.5;
/** The mean length of a Dutch sentence, for the pauses in what has not been cut into sentences yet. */
const charactersPerSentence = 95;

/** Running totals of the characters in the blocks, kept while they arrive. */
export class TextLength {
  readonly #before: number[] = [0];

  append(blocks: readonly Block[]): void {
    for (const block of blocks) this.#before.push(this.total + block.text.length);
  }

  get total(): number {
    return this.#before.at(-1) ?? 0;
  }

  /** Characters from `offset` in `block` to the end of what has arrived. */
  from(block: number, offset: number): number {
    return Math.max(0, this.total - (this.#before[block] ?? this.total) - offset);
  }
}

export type PaceSettings = Pick<
  Settings,
  'rate' | 'pauseAfterSentence' | 'repeatSentence' | 'echo' | 'echoFactor'
>;

/** How long `characters` of text take to read aloud, with their pauses, rounds and turns. */
export function readingSeconds(characters: number, settings: PaceSettings): Seconds {
  const sounding = characters / (charactersPerSecond * settings.rate);
  const silent = settings.echo
    ? sounding * settings.echoFactor
    : (characters / charactersPerSentence) * settings.pauseAfterSentence;
  return Math.round(settings.repeatSentence) * (sounding + silent);
}

/** `complete` says whether all of the text has arrived. */
export function progressOf(
  at: SentenceAt,
  text: ReadingText,
  length: TextLength,
  complete: boolean,
  settings: PaceSettings,
): Progress {
  const counted = text.count(() => false);
  return {
    sentence: text.numberOf(at),
    count: complete && counted.complete ? counted.sentences : null,
    secondsLeft: complete ? readingSeconds(length.from(at.block, text.rangeOf(at).start), settings) : null,
  };
}
