/**
 * What follows a sentence that has been read on the page: how long it is silent, and whether the reading goes on,
 * says the sentence again or ends there. The modes for learners are decided here and nowhere else.
 */
import { type BlocksInOrder, type PauseSettings, pauseAfter } from './pauses.ts';
import type { SentenceAt } from './reading-order.ts';
import type { Settings } from './settings.ts';
import type { Seconds } from './speech.ts';

export type PlanSettings = PauseSettings &
  Pick<Settings, 'stopAfter' | 'repeatSentence' | 'echo' | 'echoFactor'>;

/** A sentence as it has just been read. */
export type SentenceRead = {
  /** From 1: how often it has been read since the reading came to it. */
  readonly round: number;
  /** How long it sounded; 0 when there was nothing to say. */
  readonly duration: Seconds;
};

/** Where the reading is to end by itself, whatever is set: after the sentence that sounds, or its paragraph. */
export type EndAfter = 'sentence' | 'paragraph' | null;

export type AfterSentence = {
  readonly pause: Seconds;
  /** The pause is the reader's, to say the sentence. */
  readonly yourTurn: boolean;
  /** `hold`: the reading ends after the pause, and waits until it is asked to go on. */
  readonly step: 'next' | 'again' | 'hold';
};

export function afterSentence(
  at: SentenceAt,
  read: SentenceRead,
  text: BlocksInOrder,
  settings: PlanSettings,
  endAfter: EndAfter,
): AfterSentence {
  const step = whatFollows(at, read, text, settings, endAfter);
  // Nothing to say takes no time, so it has no pause of its own either; who has fallen asleep says nothing.
  if (read.duration === 0 || endAfter === 'sentence') return { pause: 0, yourTurn: false, step };
  const plain =
    step === 'again' ? settings.pauseAfterSentence : step === 'hold' ? 0 : pauseAfter(at, text, settings);
  if (!settings.echo) return { pause: plain, yourTurn: false, step };
  return { pause: Math.max(plain, read.duration * settings.echoFactor), yourTurn: true, step };
}

function whatFollows(
  at: SentenceAt,
  { round, duration }: SentenceRead,
  text: BlocksInOrder,
  { stopAfter, repeatSentence }: PlanSettings,
  endAfter: EndAfter,
): AfterSentence['step'] {
  const end = text.next(at) ? 'hold' : 'next';
  if (endAfter === 'sentence') return end;
  if (duration > 0 && round < Math.round(repeatSentence)) return 'again';
  const wish = stopAfter === 'paragraph' || endAfter === 'paragraph';
  // A paragraph of which nothing was heard is none to stop after.
  if (wish && endsParagraph(at, text) && (duration > 0 || at.sentence > 0)) return end;
  return stopAfter === 'sentence' && duration > 0 ? end : 'next';
}

/** A heading belongs to the paragraph under it. */
export const endsParagraph = (at: SentenceAt, text: BlocksInOrder): boolean =>
  text.next(at)?.block !== at.block && text.blocks[at.block]?.kind !== 'heading';
