/** The silence between one sentence and the next, as the reader set it; the same on the page and in an export. */
import type { Block } from './article.ts';
import type { ReadingOrder, SentenceAt } from './reading-order.ts';
import type { Settings } from './settings.ts';
import type { Seconds } from './speech.ts';

export type PauseSettings = Pick<
  Settings,
  'pauseAfterSentence' | 'pauseAfterParagraph' | 'pauseAfterHeading'
>;

export type BlocksInOrder = Pick<ReadingOrder, 'next'> & { readonly blocks: readonly Pick<Block, 'kind'>[] };

/** After the last sentence of all there is nothing to wait for. */
export function pauseAfter(at: SentenceAt, text: BlocksInOrder, settings: PauseSettings): Seconds {
  const next = text.next(at);
  if (next === null) return 0;
  if (next.block === at.block) return settings.pauseAfterSentence;
  return text.blocks[at.block]?.kind === 'heading'
    ? settings.pauseAfterHeading
    : settings.pauseAfterParagraph;
}
