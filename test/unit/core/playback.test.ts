import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  goesOnAt,
  initialPlayback,
  isReading,
  type PlaybackEffect,
  type PlaybackEvent,
  type PlaybackState,
  placeOf,
  transition,
} from '../../../src/core/playback.ts';
import type { ReadingOrder, SentenceAt } from '../../../src/core/reading-order.ts';

const at = (block: number, sentence = 0): SentenceAt => ({ block, sentence });

/** Blocks of three sentences. */
function orderOf(blocks: number): ReadingOrder {
  const block = (index: number) => (index >= 0 && index < blocks ? at(index) : null);
  return {
    first: () => block(0),
    next: (from) => (from.sentence < 2 ? at(from.block, from.sentence + 1) : block(from.block + 1)),
    previous: (from) =>
      from.sentence > 0 ? at(from.block, from.sentence - 1) : from.block > 0 ? at(from.block - 1, 2) : null,
    nextBlock: (from) => block(from.block + 1),
    previousBlock: (from) => (from.sentence > 0 ? at(from.block) : block(from.block - 1)),
  };
}

const order = orderOf(3);
const ready = (place = at(0)): PlaybackState => ({ kind: 'ready', at: place, ended: false });
const step = (state: PlaybackState, event: PlaybackEvent, generation = 9) =>
  transition(state, event, order, generation);
const playing = (place = at(1), generation = 5): PlaybackState => ({
  kind: 'playing',
  at: place,
  generation,
  failures: 0,
});
const problem = { code: 'synthesis-failed' } as const;

describe('a reading', () => {
  it('is prepared where a text is opened, and waits', () => {
    const { state, effects } = step(initialPlayback, { type: 'opened', at: at(0) });
    expect(state).toEqual(ready());
    expect(effects).toEqual([{ type: 'halt' }, { type: 'prepare', at: at(0) }]);
  });

  it('is empty when nothing in the text can be read', () => {
    expect(step(playing(), { type: 'opened', at: null }).state).toEqual(initialPlayback);
  });

  it('begins with the text, when it was asked for before there was one', () => {
    const asked = step(initialPlayback, { type: 'play' }).state;
    expect(step(asked, { type: 'opened', at: at(0) })).toEqual({
      state: { kind: 'loading', at: at(0), generation: 9, failures: 0 },
      effects: [{ type: 'start', at: at(0), generation: 9 }],
    });
    for (const type of ['pause', 'stop'] as const) {
      const taken = step(asked, { type }).state;
      expect(step(taken, { type: 'opened', at: at(0) }).state).toEqual(ready());
    }
    expect(step(asked, { type: 'opened', at: null }).state).toEqual(initialPlayback);
  });

  it('starts where it stands', () => {
    const { state, effects } = step(ready(at(2)), { type: 'play' });
    expect(state).toMatchObject({ kind: 'loading', at: at(2), generation: 9 });
    expect(effects).toEqual([{ type: 'start', at: at(2), generation: 9 }]);
  });

  it('pauses and goes on as the same generation', () => {
    const paused = step(playing(), { type: 'pause' });
    expect(paused.effects).toEqual([{ type: 'pause' }]);
    const resumed = step(paused.state, { type: 'play' });
    expect(resumed.effects).toEqual([{ type: 'resume' }]);
    expect(resumed.state).toMatchObject({ generation: 5 });
  });

  it('comes to its end, and begins anew from there', () => {
    const ended = step(playing(at(2, 2)), { type: 'finished', generation: 5 });
    expect(ended.state).toEqual({ kind: 'ready', at: at(2, 2), ended: true });
    expect(ended.effects).toContainEqual({ type: 'prepare', at: at(0) });
    expect(step(ended.state, { type: 'play' }).effects).toEqual([
      { type: 'start', at: at(0), generation: 9 },
    ]);
  });

  it('goes on reading after a skip, and only moves while it is paused', () => {
    expect(step(playing(), { type: 'skip', to: 'nextSentence' }).effects[0]).toMatchObject({
      type: 'start',
      at: at(1, 1),
    });
    const paused: PlaybackState = { kind: 'paused', at: at(1), generation: 5 };
    expect(step(paused, { type: 'skip', to: 'previousSentence' }).state).toEqual(ready(at(0, 2)));
  });

  it('stays where it is when there is nothing to skip to', () => {
    const state = playing(at(2, 2));
    expect(step(state, { type: 'skip', to: 'nextSentence' }).state).toBe(state);
  });

  it('reads from the sentence that was chosen, whatever it did before', () => {
    for (const state of [ready(), playing(), { kind: 'paused', at: at(0), generation: 5 } as const]) {
      expect(step(state, { type: 'goTo', at: at(2), play: true }).state).toMatchObject({
        kind: 'loading',
        at: at(2),
      });
    }
  });

  it('ends where it was asked to, and goes on at the next sentence', () => {
    const held = step(playing(at(1)), { type: 'held', generation: 5, at: at(1) });
    expect(held.state).toEqual({ kind: 'held', at: at(1), next: at(1, 1) });
    expect(placeOf(held.state)).toEqual(at(1));
    expect(held.state.kind !== 'empty' && goesOnAt(held.state)).toEqual(at(1, 1));
    expect(held.effects).toEqual([{ type: 'halt' }, { type: 'prepare', at: at(1, 1) }]);
    expect(step(held.state, { type: 'play' }).effects).toEqual([
      { type: 'start', at: at(1, 1), generation: 9 },
    ]);
  });

  it('comes to its end where it would have been held after the last sentence', () => {
    const { state } = step(playing(at(2, 2)), { type: 'held', generation: 5, at: at(2, 2) });
    expect(state).toEqual({ kind: 'ready', at: at(2, 2), ended: true });
  });

  it('only moves, and isn’t held any more, when somebody goes elsewhere or stops', () => {
    const held: PlaybackState = { kind: 'held', at: at(1), next: at(1, 1) };
    expect(step(held, { type: 'skip', to: 'nextSentence' }).state).toEqual(ready(at(1, 1)));
    expect(step(held, { type: 'skip', to: 'previousSentence' }).state).toEqual(ready(at(0, 2)));
    expect(step(held, { type: 'stop' }).state).toEqual(ready(at(1, 1)));
    expect(step(held, { type: 'pause' }).state).toBe(held);
  });

  it('reads a sentence once more: the one that sounds, or the one that it was held after', () => {
    const repeated = (state: PlaybackState) => step(state, { type: 'repeat' }).effects;
    expect(repeated(playing(at(1, 2)))).toEqual([{ type: 'start', at: at(1, 2), generation: 9 }]);
    expect(repeated({ kind: 'held', at: at(1, 2), next: at(2) })).toEqual([
      { type: 'start', at: at(1, 2), generation: 9 },
    ]);
  });

  it('gives the reader a turn, which ends by itself, on request, or in a pause', () => {
    const turn = step(playing(), { type: 'yourTurn', generation: 5, at: at(1), lasts: 3 }).state;
    expect(turn).toMatchObject({ kind: 'yourTurn', at: at(1), generation: 5, lasts: 3 });
    expect(step(turn, { type: 'sounding', generation: 5, at: at(1, 1) }).state).toMatchObject({
      kind: 'playing',
      at: at(1, 1),
    });
    expect(step(turn, { type: 'play' })).toMatchObject({
      state: { kind: 'loading', at: at(1), generation: 5 },
      effects: [{ type: 'endTurn' }],
    });
    const paused = step(turn, { type: 'pause' });
    expect(paused).toMatchObject({ state: { kind: 'paused', at: at(1) }, effects: [{ type: 'pause' }] });
    expect(step(paused.state, { type: 'play' }).effects).toEqual([{ type: 'resume' }]);
    expect(step(turn, { type: 'skip', to: 'nextSentence' }).effects[0]).toMatchObject({ at: at(1, 1) });
  });

  it('leaves a sentence out that fails, marks it, and reads on', () => {
    const { state, effects } = step(playing(), { type: 'failed', generation: 5, at: at(1, 1), problem });
    expect(effects).toEqual([
      { type: 'markSkipped', at: at(1, 1) },
      { type: 'start', at: at(1, 2), generation: 9 },
    ]);
    expect(state).toMatchObject({ kind: 'loading', failures: 1 });
  });

  it('stops after three failures in a row, and tries the sentence again when asked', () => {
    let state = playing(at(0));
    for (const sentence of [0, 1, 2]) {
      const generation = 'generation' in state ? state.generation : 0;
      ({ state } = transition(
        state,
        { type: 'failed', generation, at: at(0, sentence), problem },
        order,
        10 + sentence,
      ));
    }
    expect(state).toEqual({ kind: 'failed', at: at(0, 2), problem });
    expect(step(state, { type: 'play' }).effects).toEqual([{ type: 'start', at: at(0, 2), generation: 9 }]);
  });

  it('forgets failures when the reading has come past a sentence, not when that only begins to sound', () => {
    const failing: PlaybackState = { kind: 'loading', at: at(1), generation: 5, failures: 2 };
    const failuresAfter = (type: 'sounding' | 'waiting', where: SentenceAt) =>
      step(failing, { type, generation: 5, at: where }).state;
    expect(failuresAfter('sounding', at(1))).toMatchObject({ kind: 'playing', failures: 2 });
    expect(failuresAfter('sounding', at(1, 1))).toMatchObject({ kind: 'playing', failures: 0 });
    expect(failuresAfter('waiting', at(1, 1))).toMatchObject({ kind: 'loading', failures: 0 });
    const failed = step(failing, { type: 'failed', generation: 5, at: at(1, 1), problem });
    expect(failed.state).toMatchObject({ kind: 'loading', failures: 1 });
  });
});

const place = fc.record({ block: fc.nat(2), sentence: fc.nat(2) });
const generation = fc.integer({ min: 0, max: 40 });
const lasts = fc.double({ min: 0.01, max: 60, noNaN: true });
const event: fc.Arbitrary<PlaybackEvent> = fc.oneof(
  fc.record({ type: fc.constant('opened' as const), at: fc.option(place) }),
  fc.record({
    type: fc.constantFrom('play' as const, 'pause' as const, 'stop' as const, 'repeat' as const),
  }),
  fc.record({ type: fc.constant('goTo' as const), at: place, play: fc.boolean() }),
  fc.record({
    type: fc.constant('skip' as const),
    to: fc.constantFrom(
      'nextSentence' as const,
      'previousSentence' as const,
      'nextBlock' as const,
      'previousBlock' as const,
    ),
  }),
  fc.record({ type: fc.constantFrom('sounding' as const, 'waiting' as const), generation, at: place }),
  fc.record({ type: fc.constant('yourTurn' as const), generation, at: place, lasts }),
  fc.record({ type: fc.constant('held' as const), generation, at: place }),
  fc.record({ type: fc.constant('finished' as const), generation }),
  fc.record({ type: fc.constant('failed' as const), generation, at: place, problem: fc.constant(problem) }),
);

/** Which generations a player would be sounding after these effects. */
function soundingAfter(sounding: ReadonlySet<number>, effects: readonly PlaybackEffect[]): Set<number> {
  const now = new Set(sounding);
  for (const effect of effects) {
    if (effect.type === 'start') {
      now.clear();
      now.add(effect.generation);
    } else if (effect.type === 'halt') now.clear();
  }
  return now;
}

describe('no sequence of events', () => {
  it('leaves two readings sounding, loses the place, or lets a stale answer act', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        let state = initialPlayback;
        let sounding = new Set<number>();
        events.forEach((next, index) => {
          const before = state;
          const { state: after, effects } = transition(before, next, order, 1 + index);
          const current = 'generation' in before ? before.generation : null;
          if ('generation' in next && next.generation !== current) {
            expect(after).toBe(before);
            expect(effects).toEqual([]);
          }
          state = after;
          sounding = soundingAfter(sounding, effects);
          const wanted = 'generation' in state ? [state.generation] : [];
          expect([...sounding]).toEqual(wanted);
          if (next.type === 'held' && next.generation === current && before.kind !== 'paused') {
            expect(placeOf(state)).toEqual(next.at);
            expect(state.kind !== 'empty' && goesOnAt(state)).toEqual(order.next(next.at) ?? next.at);
            expect(isReading(state)).toBe(false);
          }
          if (placeOf(before) && next.type !== 'opened') expect(placeOf(state)).not.toBeNull();
        });
      }),
      { numRuns: 500 },
    );
  });
});
