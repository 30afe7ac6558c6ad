import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LeesmeeError } from '../../../src/core/errors.ts';
import { at, chunk, playerOf, sentenceCount, twoChunks } from '../../support/player-on-fake-clock.ts';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('the player', () => {
  it('puts exactly the pause that was set between the sentences', async () => {
    const { output, player, run } = playerOf(twoChunks, 0.25);
    player.start(at(0), 1);
    await run(4);
    const pieces = output.sounded();
    const gaps = pieces.slice(1).map((piece, index) => piece.at - (pieces[index]?.end ?? 0));
    expect(gaps.slice(0, 5).map((gap) => Math.round(gap * 1e6) / 1e6)).toEqual([0, 0.25, 0, 0.25, 0]);
  });

  it('reports each sentence once as it sounds, and the end', async () => {
    const { reports, player, run } = playerOf(twoChunks, 0);
    player.start(at(0), 7);
    await run(7);
    expect(reports.map(({ type, generation }) => `${type} ${generation}`)).toEqual([
      ...Array(6).fill('sounding 7'),
      'finished 7',
    ]);
  });

  it('leaves no gap in a sentence whose first pieces come slowly', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { output, player, run } = playerOf(async function* ({ sentence }) {
      yield chunk(0, 0.1);
      if (sentence === 0) await held;
      for (let piece = 1; piece < 6; piece += 1) yield chunk(piece, 0.1);
    });
    player.start(at(0), 1);
    await run(0.3);
    release();
    await run(1.2);
    const first = output.sounded().slice(0, 6);
    expect(first[0]?.at).toBeGreaterThan(0.29);
    for (const [index, piece] of first.slice(1).entries())
      expect(piece.at).toBeCloseTo(first[index]?.end ?? 0, 6);
  });

  it('goes on at the very sample after a pause, losing and repeating nothing', async () => {
    const { output, player, run } = playerOf(twoChunks);
    player.start(at(0), 1);
    await run(0.303);
    player.pause();
    await run(2);
    expect(output.sounded().every(({ end }) => end < 0.4)).toBe(true);
    player.resume();
    await run(2.4);
    const played = output.sounded().filter(({ clip }) => clip.duration === 0.5);
    const before = played.filter(({ end }) => end < 1);
    const resumed = played.filter((piece) => piece.at > 1)[0];
    const soundedBefore = sum(before.map((piece) => piece.end - piece.at));
    expect(resumed?.offset).toBeCloseTo(soundedBefore, 9);
  });

  it('keeps a pause that falls in the silence between sentences whole', async () => {
    const { output, player, run } = playerOf(twoChunks, 0.25);
    player.start(at(0), 1);
    await run(1.1);
    player.pause();
    await run(3);
    player.resume();
    await run(4);
    const pieces = output.sounded();
    const silence = (pieces[2]?.at ?? 0) - (pieces[1]?.end ?? 0);
    const frozen = 3.01 - 1.1;
    expect(silence).toBeCloseTo(0.25 + frozen, 1);
  });

  it.each([0.01, 0.2, 0.7])(
    'sounds once when the delivery changes while paused after %d s',
    async (pausedAt) => {
      const { output, player, run } = playerOf(twoChunks, 0.1);
      player.start(at(0), 1);
      await run(pausedAt);
      player.pause();
      await run(1);
      player.deliveryChanged();
      await run(1.2);
      player.resume();
      await run(1.4);
      player.pause();
      await run(1.6);
      player.resume();
      await run(3);
      const pieces = output.sounded();
      pieces.slice(1).forEach(({ at: start }, index) => {
        expect(start).toBeGreaterThanOrEqual((pieces[index]?.end ?? 0) - 1e-9);
      });
    },
  );

  it('never has two sentences sound at once, whatever is asked of it', async () => {
    const action = fc.oneof(
      fc.record({ do: fc.constant('start' as const), at: fc.nat(sentenceCount - 1) }),
      fc.record({
        do: fc.constantFrom(
          'pause' as const,
          'resume' as const,
          'halt' as const,
          'replan' as const,
          'deliveryChanged' as const,
        ),
      }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(action, fc.double({ min: 0.01, max: 1.5, noNaN: true })), { maxLength: 12 }),
        async (script) => {
          const { output, player, run } = playerOf(twoChunks, 0.1);
          let generation = 0;
          for (const [step, wait] of script) {
            if (step.do === 'start') {
              generation += 1;
              player.start(at(step.at), generation);
            } else player[step.do]();
            await run(output.now() + wait);
          }
          const pieces = output.sounded();
          for (let index = 1; index < pieces.length; index += 1) {
            expect(pieces[index]?.at).toBeGreaterThanOrEqual((pieces[index - 1]?.end ?? 0) - 0.0011);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('pushes speech that arrives late back, and loses none of it', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { output, player, run } = playerOf(async function* ({ sentence }) {
      yield chunk(0);
      if (sentence === 0) await held;
      yield chunk(1);
    });
    player.start(at(0), 1);
    await run(1.5);
    release();
    await run(2.2);
    const [first, second] = output.sounded();
    expect(first?.end).toBeCloseTo(0.508, 2);
    expect(second?.at).toBeGreaterThan(1.5);
    expect(second?.offset).toBe(0);
  });

  it('tells of a failure only when it is that sentence’s turn', async () => {
    const { reports, player, run } = playerOf(async function* ({ sentence }) {
      if (sentence === 1) throw new LeesmeeError({ code: 'synthesis-failed' });
      yield chunk(0);
    });
    player.start(at(0), 1);
    await run(0.3);
    expect(reports.map(({ type }) => type)).toEqual(['sounding']);
    await run(1);
    expect(reports.at(-1)).toMatchObject({
      type: 'failed',
      at: at(1),
      problem: { code: 'synthesis-failed' },
    });
  });

  it('tells of a failure within a sentence when what there is of it has sounded', async () => {
    const { output, reports, player, run } = playerOf(async function* () {
      yield chunk(0);
      throw new LeesmeeError({ code: 'synthesis-failed' });
    });
    player.start(at(0), 1);
    await run(0.45);
    expect(reports.map(({ type }) => type)).toEqual(['sounding']);
    await run(0.6);
    expect(reports.at(-1)).toMatchObject({ type: 'failed', at: at(0) });
    expect(sum(output.sounded().map((piece) => piece.end - piece.at))).toBeCloseTo(0.5, 9);
  });

  it('passes over a sentence with nothing to say without a pause of its own', async () => {
    const { output, player, run } = playerOf(async function* ({ sentence }) {
      if (sentence !== 1) yield chunk(0);
    }, 0.25);
    player.start(at(0), 1);
    await run(2);
    const [first, second] = output.sounded();
    expect((second?.at ?? 0) - (first?.end ?? 0)).toBeCloseTo(0.25, 6);
  });

  it('goes on from the same place in the same word when the rate changes', async () => {
    let rate = 1;
    const { output, player, run } = playerOf(async function* () {
      yield chunk(0, 0.5 / rate);
      yield chunk(1, 0.5 / rate);
    });
    player.start(at(0), 1);
    await run(0.6);
    rate = 2;
    player.deliveryChanged();
    await run(0.75);
    const fast = output.sounded().find(({ clip }) => clip.duration === 0.25);
    const heardBefore = (fast?.at ?? 0) - 0.008;
    expect(fast?.offset).toBeCloseTo((heardBefore - 0.5) / 2, 2);
    expect(player.heardAt(0.7)?.word).toEqual({ start: 2, end: 3 });
  });

  it('says what is heard by the output’s clock, also for what was scheduled before', async () => {
    const { player, run } = playerOf(twoChunks, 0);
    player.start(at(0), 1);
    await run(1.02);
    expect(player.heardAt(0.2)).toEqual({ at: at(0), word: { start: 0, end: 1 } });
    expect(player.heardAt(0.99)).toEqual({ at: at(0), word: { start: 2, end: 3 } });
    expect(player.heardAt(1.02)).toMatchObject({ at: at(1) });
  });

  it('says what sounds last while it is paused, also before that is heard', async () => {
    const { player, run } = playerOf(twoChunks, 0);
    player.start(at(0), 1);
    await run(0.7);
    expect(player.heardAt(0.2)).toEqual({ at: at(0), word: { start: 0, end: 1 } });
    player.pause();
    expect(player.heardAt(0.2)).toEqual({ at: at(0), word: { start: 2, end: 3 } });
    expect(player.heardAt(5)).toEqual({ at: at(0), word: { start: 2, end: 3 } });
  });

  it('has the sentence and the two after it made, and stops what is no longer wanted', async () => {
    const asked: number[] = [];
    const stopped: number[] = [];
    const { player, run } = playerOf(async function* ({ sentence }, signal) {
      asked.push(sentence);
      signal.addEventListener('abort', () => stopped.push(sentence));
      yield chunk(0);
    });
    player.prepare(at(0));
    await run(0.02);
    expect(asked).toEqual([0, 1, 2]);
    player.start(at(4), 1);
    await run(0.1);
    expect(asked).toEqual([0, 1, 2, 4, 5]);
    expect(stopped.sort()).toEqual([0, 1, 2]);
  });
});
