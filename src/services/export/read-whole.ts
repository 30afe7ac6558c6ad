/**
 * A whole text spoken, sentence by sentence in reading order, with what follows each: the same words, voice and
 * pauses as on the page. The next sentences are synthesised while one is taken.
 */
import type { SpokenChunk } from '../../contract/leesmee-api.ts';
import type { Article } from '../../core/article.ts';
import type { ReadingOptions } from '../../core/dutch/spoken-text.ts';
import { type PauseSettings, pauseAfter } from '../../core/pauses.ts';
import type { SentenceAt } from '../../core/reading-order.ts';
import { ReadingText } from '../../core/reading-text.ts';
import type { Delivery, Seconds } from '../../core/speech.ts';
import type { ReadParts } from '../../core/unread-text.ts';
import type { Speech } from '../speech/create-speech.ts';
import { aheadInOrder } from './ahead-in-order.ts';

/** Enough to keep the voice at work while earlier sentences are taken. */
const sentencesAhead = 6;

export type SpokenSentence = {
  readonly text: string;
  /** None when there is nothing to say. */
  readonly chunks: readonly SpokenChunk[];
  readonly pauseAfter: Seconds;
  /** How much of the article is done after this sentence, 0-1. */
  readonly fraction: number;
};

export type ReadingManner = {
  readonly delivery: Delivery;
  readonly reading: ReadingOptions;
  readonly pauses: PauseSettings;
  /** What is read and what is left out. */
  readonly parts: ReadParts;
};

/** Throws what `Speech.speak` throws; the sentences that are under way then, `signal` must stop. */
export function readWhole(
  article: Article,
  { delivery, reading, pauses, parts }: ReadingManner,
  speech: Pick<Speech, 'speak'>,
  signal: AbortSignal,
): AsyncIterable<SpokenSentence> {
  const text = new ReadingText();
  text.readOnly(parts);
  text.append(article.blocks);
  const fractionBefore = fractionsBefore(article);

  async function speak(at: SentenceAt): Promise<SpokenSentence> {
    const { text: block = '', kind = 'paragraph' } = text.blocks[at.block] ?? {};
    const range = text.rangeOf(at);
    const written = text.textOf(at);
    const chunks: SpokenChunk[] = [];
    const request = {
      text: written,
      marker: text.markerOf(at),
      kind,
      article: article.id,
      reading,
      delivery,
    };
    for await (const chunk of speech.speak(request, signal)) chunks.push(chunk);
    const before = fractionBefore[at.block] ?? 0;
    const after = fractionBefore[at.block + 1] ?? 1;
    return {
      text: written,
      chunks,
      pauseAfter: chunks.length === 0 ? 0 : pauseAfter(at, text, pauses),
      fraction: before + ((after - before) * range.end) / block.length,
    };
  }

  return aheadInOrder(inOrder(text), speak, sentencesAhead);
}

function* inOrder(text: ReadingText): Iterable<SentenceAt> {
  for (let at = text.first(); at !== null; at = text.next(at)) yield at;
}

/** For each block, how much of the article's text stands before it, 0-1. */
function fractionsBefore({ blocks }: Article): readonly number[] {
  const total = blocks.reduce((sum, { text }) => sum + text.length, 0);
  let before = 0;
  return blocks.map(({ text }) => {
    before += text.length;
    return (before - text.length) / total;
  });
}
