/**
 * The envelopes in which calls and answers travel. A call is answered by items, then by one `end` or one
 * `problem`. At most `itemsAhead` items are on their way: each `taken` allows one more, so a slow reader is
 * never flooded. After `cancel`, nothing of that call matters any more, to either side.
 */
import * as v from 'valibot';
import { leesmeeApi, type MethodName } from './leesmee-api.ts';
import { problemSchema } from './problem-schema.ts';

/** Enough for audio to stream without waiting for the other side, and little enough to hold in memory. */
export const itemsAhead = 16;

const id = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const methodNames = Object.keys(leesmeeApi) as MethodName[];

export const callMessage = v.variant('type', [
  v.object({ type: v.literal('call'), id, method: v.picklist(methodNames), input: v.unknown() }),
  v.object({ type: v.literal('taken'), id }),
  v.object({ type: v.literal('cancel'), id }),
]);
export type CallMessage = v.InferOutput<typeof callMessage>;

export const answerMessage = v.variant('type', [
  v.object({ type: v.literal('item'), id, item: v.unknown() }),
  v.object({ type: v.literal('end'), id }),
  v.object({ type: v.literal('problem'), id, problem: problemSchema }),
]);
export type AnswerMessage = v.InferOutput<typeof answerMessage>;

/** What is left to answer to when an envelope doesn't match: the call it speaks of, if it says so. */
export const addressedMessage = v.object({ id });
