/**
 * Reading aloud as a pure transition: a state and an event give the next state and what is to be done. The
 * generation number is what makes late answers harmless: every start, jump and stop makes a new one, and what
 * reports with an old one changes nothing. Whoever carries out `start` and `halt` silences what sounded before,
 * so never more than one sentence sounds.
 */
import type { Problem } from './errors.ts';
import { type ReadingOrder, type SentenceAt, sameSentence } from './reading-order.ts';
import type { Seconds } from './speech.ts';

export type PlaybackState =
  /** No text; `awaited` when the reading is to begin as soon as there is one. */
  | { readonly kind: 'empty'; readonly awaited: boolean }
  /** Silent, at a place to begin from; `ended` when the reading came to the end of the text. */
  | { readonly kind: 'ready'; readonly at: SentenceAt; readonly ended: boolean }
  /** To be heard as soon as its audio is there. `failures` counts sentences that failed one after another. */
  | {
      readonly kind: 'loading' | 'playing';
      readonly at: SentenceAt;
      readonly generation: number;
      readonly failures: number;
    }
  /** Silent while the reader says the sentence that was read; goes on by itself. `lasts` counts from its start. */
  | {
      readonly kind: 'yourTurn';
      readonly at: SentenceAt;
      readonly generation: number;
      readonly failures: number;
      readonly lasts: Seconds;
    }
  | { readonly kind: 'paused'; readonly at: SentenceAt; readonly generation: number }
  /** Silent since `at` was read, because the reader wants the reading to end there; `next` is what comes then. */
  | { readonly kind: 'held'; readonly at: SentenceAt; readonly next: SentenceAt }
  | { readonly kind: 'failed'; readonly at: SentenceAt; readonly problem: Problem };

export type PlaybackEvent =
  | { readonly type: 'opened'; readonly at: SentenceAt | null }
  /** `repeat`: read the sentence once more that sounds, or that was read last. */
  | { readonly type: 'play' | 'pause' | 'stop' | 'repeat' }
  /** Goes to a sentence: reading goes on there, or begins there when `play`; paused or silent it only moves. */
  | { readonly type: 'goTo'; readonly at: SentenceAt; readonly play: boolean }
  | {
      readonly type: 'skip';
      readonly to: 'nextSentence' | 'previousSentence' | 'nextBlock' | 'previousBlock';
    }
  /** From the player. */
  | { readonly type: 'sounding'; readonly generation: number; readonly at: SentenceAt }
  | { readonly type: 'waiting'; readonly generation: number; readonly at: SentenceAt }
  | {
      readonly type: 'yourTurn';
      readonly generation: number;
      readonly at: SentenceAt;
      readonly lasts: Seconds;
    }
  /** The reading has ended after `at`, as it was asked to. */
  | { readonly type: 'held'; readonly generation: number; readonly at: SentenceAt }
  | { readonly type: 'finished'; readonly generation: number }
  | {
      readonly type: 'failed';
      readonly generation: number;
      readonly at: SentenceAt;
      readonly problem: Problem;
    };

export type PlaybackEffect =
  /** Silence what sounds, then read on from `at` as `generation`. */
  | { readonly type: 'start'; readonly at: SentenceAt; readonly generation: number }
  /** Freeze and thaw on the very sample. */
  | { readonly type: 'pause' | 'resume' }
  /** The reader has said the sentence: read on at once. */
  | { readonly type: 'endTurn' }
  /** Silence, and forget what was queued. */
  | { readonly type: 'halt' }
  /** The sentence is left out; the page marks it. */
  | { readonly type: 'markSkipped'; readonly at: SentenceAt }
  /** Have the audio ready for a reading that may begin here. */
  | { readonly type: 'prepare'; readonly at: SentenceAt };

export type PlaybackStep = { readonly state: PlaybackState; readonly effects: readonly PlaybackEffect[] };

/** This many sentences failing one after another is no accident: stop, and say so. */
const failuresBeforeStopping = 3;

export const initialPlayback: PlaybackState = { kind: 'empty', awaited: false };

/** The place of a state, where it has one. */
export const placeOf = (state: PlaybackState): SentenceAt | null =>
  state.kind === 'empty' ? null : state.at;

type Empty = Extract<PlaybackState, { kind: 'empty' }>;
type Placed = Exclude<PlaybackState, Empty>;

/** Where the reading goes on: where it is, unless that has been read and it waits to go further. */
export const goesOnAt = (state: Placed): SentenceAt => (state.kind === 'held' ? state.next : state.at);

/** A reading is to begin as soon as there is a text. */
export const isAwaited = (state: PlaybackState): boolean => state.kind === 'empty' && state.awaited;

type Reading = Extract<PlaybackState, { kind: 'loading' | 'playing' | 'yourTurn' }>;

/** Sounding, about to sound, or silent only for the reader's turn. */
export const isReading = (state: PlaybackState): state is Reading =>
  state.kind === 'playing' || state.kind === 'loading' || state.kind === 'yourTurn';

const stay = (state: PlaybackState): PlaybackStep => ({ state, effects: [] });

/** `generation` is one that was never used before; every event that starts something takes it. */
export function transition(
  state: PlaybackState,
  event: PlaybackEvent,
  order: ReadingOrder,
  generation: number,
): PlaybackStep {
  const start = (at: SentenceAt, failures = 0): PlaybackStep => ({
    state: { kind: 'loading', at, generation, failures },
    effects: [{ type: 'start', at, generation }],
  });
  const wait = (at: SentenceAt, ended = false): PlaybackStep => ({
    state: { kind: 'ready', at, ended },
    effects: [{ type: 'halt' }, { type: 'prepare', at: ended ? (order.first() ?? at) : at }],
  });

  if (event.type === 'opened') {
    if (event.at) return isAwaited(state) ? start(event.at) : wait(event.at);
    return { state: initialPlayback, effects: [{ type: 'halt' }] };
  }
  if (state.kind === 'empty') return awaiting(state, event);

  switch (event.type) {
    case 'play':
      return play(state, order, start);
    case 'pause':
      if (!isReading(state)) return stay(state);
      return {
        state: { kind: 'paused', at: state.at, generation: state.generation },
        effects: [{ type: 'pause' }],
      };
    case 'stop':
      return state.kind === 'ready' ? stay(state) : wait(goesOnAt(state));
    case 'repeat':
      return start(state.at);
    case 'goTo':
      return event.play || isReading(state) ? start(event.at) : wait(event.at);
    case 'skip': {
      const target = order[skips[event.to]](state.at);
      if (!target) return stay(state);
      return isReading(state) ? start(target) : wait(target);
    }
    default:
      return report(state, event, order, start, wait);
  }
}

/** Without a text, all that can be told is whether one that comes is to be read. */
function awaiting(state: Empty, { type }: PlaybackEvent): PlaybackStep {
  const awaited = type === 'play' ? true : type === 'pause' || type === 'stop' ? false : state.awaited;
  return stay(awaited === state.awaited ? state : { kind: 'empty', awaited });
}

const skips = {
  nextSentence: 'next',
  previousSentence: 'previous',
  nextBlock: 'nextBlock',
  previousBlock: 'previousBlock',
} as const;

type Start = (at: SentenceAt, failures?: number) => PlaybackStep;
type Wait = (at: SentenceAt, ended?: boolean) => PlaybackStep;
type Report = Extract<
  PlaybackEvent,
  { type: 'sounding' | 'waiting' | 'yourTurn' | 'held' | 'finished' | 'failed' }
>;

function play(state: Placed, order: ReadingOrder, start: Start): PlaybackStep {
  switch (state.kind) {
    case 'ready':
      return start(state.ended ? (order.first() ?? state.at) : state.at);
    case 'failed':
    case 'held':
      return start(goesOnAt(state));
    case 'paused':
    case 'yourTurn':
      return {
        state: { kind: 'loading', at: state.at, generation: state.generation, failures: 0 },
        effects: [{ type: state.kind === 'paused' ? 'resume' : 'endTurn' }],
      };
    case 'loading':
    case 'playing':
      return stay(state);
  }
}

/** What the player tells; anything of another generation than the one that reads now is too late to matter. */
function report(state: Placed, event: Report, order: ReadingOrder, start: Start, wait: Wait): PlaybackStep {
  if (!('generation' in state) || state.generation !== event.generation) return stay(state);
  if (state.kind === 'paused') {
    // The player is frozen; only what it had already let sound can still be reported.
    return event.type === 'sounding' ? stay({ ...state, at: event.at }) : stay(state);
  }
  if (event.type === 'finished') return wait(state.at, true);
  if (event.type === 'held') return hold(event.at, order, wait);
  // A sentence that begins well may still fail; only that the reading is at another one tells that it didn't.
  const failuresBefore = sameSentence(event.at, state.at) ? state.failures : 0;
  switch (event.type) {
    case 'sounding':
    case 'waiting':
      return stay({
        kind: event.type === 'sounding' ? 'playing' : 'loading',
        at: event.at,
        generation: state.generation,
        failures: failuresBefore,
      });
    case 'yourTurn':
      return stay({
        kind: 'yourTurn',
        at: event.at,
        generation: state.generation,
        failures: failuresBefore,
        lasts: event.lasts,
      });
    case 'failed': {
      const failures = failuresBefore + 1;
      const marked = { type: 'markSkipped', at: event.at } as const;
      if (failures >= failuresBeforeStopping) {
        return {
          state: { kind: 'failed', at: event.at, problem: event.problem },
          effects: [{ type: 'halt' }, marked],
        };
      }
      const next = order.next(event.at);
      const step = next ? start(next, failures) : wait(event.at, true);
      return { state: step.state, effects: [marked, ...step.effects] };
    }
  }
}

function hold(at: SentenceAt, order: ReadingOrder, wait: Wait): PlaybackStep {
  const next = order.next(at);
  if (!next) return wait(at, true);
  return { state: { kind: 'held', at, next }, effects: wait(next).effects };
}
