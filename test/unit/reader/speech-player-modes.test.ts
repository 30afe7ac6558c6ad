import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SentenceAt } from '../../../src/core/reading-order.ts';
import type { AfterSentence } from '../../../src/core/reading-plan.ts';
import type { Sequence } from '../../../src/reader/audio/reading-player.ts';
import type { FakeAudioOutput } from '../../support/fake-audio-output.ts';
import { at, chunk, playerOf, sentenceCount, twoChunks } from '../../support/player-on-fake-clock.ts';

type After = Sequence['after'];
/** Each sentence takes a second. */
const plan =
  (step: (...read: Parameters<After>) => AfterSentence['step'], pause = 0.25, yourTurn = false): After =>
  (...read) => ({ pause, yourTurn, step: step(...read) });
const always = (step: AfterSentence['step'], pause = 0.25, yourTurn = false) =>
  plan(() => step, pause, yourTurn);

/** When each piece begins, and the last ends, counted from the first. */
function timesOf(output: FakeAudioOutput): { starts: number[]; end: number } {
  const pieces = output.sounded();
  const since = (time: number) => Math.round((time - (pieces[0]?.at ?? 0)) * 1e6) / 1e6;
  return { starts: pieces.map((piece) => since(piece.at)), end: since(pieces.at(-1)?.end ?? 0) };
}
/** What had begun to sound by now. */
const begun = (output: FakeAudioOutput) => output.sounded().filter((piece) => piece.at <= output.now());
const sentencesOf = (reports: readonly { type: string; at?: SentenceAt }[]) =>
  reports.map((report) => `${report.type} ${report.at?.sentence ?? ''}`.trim());

describe('a sentence that is read again', () => {
  const twice = plan((_, { round }) => (round < 2 ? 'again' : 'next'));

  it('sounds whole, exactly after the pause, and is lit as it was', async () => {
    const { output, player, run } = playerOf(twoChunks, twice);
    player.start(at(0), 1);
    await run(2.1);
    expect(player.heardAt(1.3)).toEqual({ at: at(0), word: { start: 0, end: 1 } });
    expect(player.heardAt(1.8)).toEqual({ at: at(0), word: { start: 2, end: 3 } });
    await run(4);
    expect(timesOf(output).starts.slice(0, 6)).toEqual([0, 0.5, 1.25, 1.75, 2.5, 3]);
    expect(player.heardAt(4)).toMatchObject({ at: at(1) });
  });

  it('is told of the length that it had, and how often it was read', async () => {
    const told: string[] = [];
    const { player, run } = playerOf(twoChunks, (place, { round, duration }) => {
      told.push(`${place.sentence} ${round} ${duration}`);
      return { pause: 0, yourTurn: false, step: round < 2 ? 'again' : 'next' };
    });
    player.start(at(0), 1);
    await run(4.5);
    expect(told.slice(0, 4)).toEqual(['0 1 1', '0 2 1', '1 1 1', '1 2 1']);
  });

  it('goes on in the new delivery, from where it was, in the round that it was in', async () => {
    let rate = 1;
    const { output, player, run } = playerOf(async function* () {
      yield chunk(0, 0.5 / rate);
      yield chunk(1, 0.5 / rate);
    }, twice);
    player.start(at(0), 1);
    await run(1.5);
    rate = 2;
    player.deliveryChanged();
    await run(2.4);
    const fast = output.sounded().filter(({ clip }) => clip.duration === 0.25);
    // The rest of the second round, and then the next sentence twice.
    expect(fast.slice(0, 3).map(({ offset }) => offset > 0)).toEqual([true, false, false]);
    expect(player.heardAt((fast[2]?.at ?? 0) + 0.01)).toMatchObject({ at: at(1) });
  });

  it('is read once more, and no oftener, when that is what is wanted from now on', async () => {
    let rounds = 5;
    const { output, player, run } = playerOf(
      twoChunks,
      plan((_, { round }) => (round < rounds ? 'again' : 'next')),
    );
    player.start(at(0), 1);
    await run(0.6);
    rounds = 1;
    player.replan();
    await run(1.4);
    expect(player.heardAt(1.4)).toMatchObject({ at: at(1) });
    expect(begun(output)).toHaveLength(3);
  });
});

describe('a reading that is to end after a sentence', () => {
  it('ends after its last sample, and tells that once', async () => {
    const { output, player, reports, run } = playerOf(twoChunks, always('hold', 0));
    player.start(at(2), 1);
    await run(3);
    expect(sentencesOf(reports)).toEqual(['sounding 2', 'held 2']);
    expect(timesOf(output).end).toBe(1);
  });

  it('goes on when that is not wanted any more, without a gap', async () => {
    let step: AfterSentence['step'] = 'hold';
    const { output, player, reports, run } = playerOf(
      twoChunks,
      plan(() => step),
    );
    player.start(at(0), 1);
    await run(0.9);
    step = 'next';
    player.replan();
    await run(1.5);
    expect(sentencesOf(reports)).toEqual(['sounding 0', 'sounding 1']);
    expect(timesOf(output).starts[2]).toBe(1.25);
  });

  it('ends at the sentence that sounds, although the next are on the clock already', async () => {
    let step: AfterSentence['step'] = 'next';
    const { output, player, reports, run } = playerOf(
      twoChunks,
      plan(() => step),
    );
    player.start(at(0), 1);
    await run(0.5);
    step = 'hold';
    player.replan();
    await run(3);
    expect(sentencesOf(reports)).toEqual(['sounding 0', 'held 0']);
    expect(timesOf(output)).toEqual({ starts: [0, 0.5], end: 1 });
  });
});

describe('the reader’s turn', () => {
  const echo = always('next', 2, true);

  it('begins when the sentence has sounded, and lasts as long as was planned', async () => {
    const { output, player, reports, run } = playerOf(twoChunks, echo);
    player.start(at(0), 1);
    await run(4.5);
    expect(sentencesOf(reports)).toEqual(['sounding 0', 'yourTurn 0', 'sounding 1', 'yourTurn 1']);
    expect(reports[1]).toMatchObject({ lasts: expect.closeTo(2, 1) });
    expect(timesOf(output).starts[2]).toBe(3);
    expect(player.heardAt(2)).toEqual({ at: at(0), word: null });
  });

  it('comes after each round, and after the last sentence before the reading ends', async () => {
    const twice = plan((_, { round }) => (round < 2 ? 'again' : 'next'), 0.5, true);
    const { player, reports, run } = playerOf(twoChunks, twice);
    player.start(at(sentenceCount - 1), 1);
    await run(4);
    expect(sentencesOf(reports)).toEqual([
      'sounding 5',
      'yourTurn 5',
      'sounding 5',
      'yourTurn 5',
      'finished',
    ]);
  });

  it('ends at once when the reader has said it', async () => {
    const { output, player, reports, run } = playerOf(twoChunks, echo);
    player.start(at(0), 1);
    await run(1.5);
    player.endTurn();
    await run(1.6);
    expect(sentencesOf(reports).at(-1)).toBe('sounding 1');
    expect(output.sounded()[2]?.at).toBeCloseTo(1.51, 1);
  });

  it('doesn’t end before it began', async () => {
    const { output, player, run } = playerOf(twoChunks, echo);
    player.start(at(0), 1);
    await run(0.5);
    player.endTurn();
    await run(3.2);
    expect(timesOf(output).starts[2]).toBe(3);
  });

  it('lasts as long as the reader likes when it is paused, and is over then', async () => {
    const { output, player, reports, run } = playerOf(twoChunks, echo);
    player.start(at(0), 1);
    await run(1.5);
    player.pause();
    await run(10);
    expect(begun(output)).toHaveLength(2);
    player.resume();
    await run(10.1);
    expect(sentencesOf(reports)).toEqual(['sounding 0', 'yourTurn 0', 'sounding 1']);
    expect(output.sounded()[2]?.at).toBeCloseTo(10.01, 1);
  });

  it('keeps its time when the speed changes within it', async () => {
    const { output, player, run } = playerOf(twoChunks, echo);
    player.start(at(0), 1);
    await run(2);
    player.deliveryChanged();
    await run(3.5);
    expect(timesOf(output).starts[2]).toBe(3);
    expect(begun(output)).toHaveLength(3);
  });

  it('isn’t cut short by a next sentence that fails', async () => {
    const { player, reports, run } = playerOf(async function* ({ sentence }) {
      if (sentence === 1) throw new Error('no voice');
      yield chunk(0);
    }, echo);
    player.start(at(0), 1);
    await run(2.4);
    expect(sentencesOf(reports)).toEqual(['sounding 0', 'yourTurn 0']);
    await run(2.6);
    expect(sentencesOf(reports).at(-1)).toBe('failed 1');
  });
});

describe('whatever is asked of a player with modes', () => {
  it('no two sentences sound at once, and every report is about the present reading', async () => {
    const action = fc.oneof(
      fc.record({ do: fc.constant('start' as const), at: fc.nat(sentenceCount - 1) }),
      fc.record({
        do: fc.constantFrom(
          'pause' as const,
          'resume' as const,
          'endTurn' as const,
          'halt' as const,
          'replan' as const,
          'deliveryChanged' as const,
        ),
      }),
    );
    const following = fc.record({
      pause: fc.double({ min: 0, max: 0.6, noNaN: true }),
      yourTurn: fc.boolean(),
      step: fc.constantFrom<AfterSentence['step']>('next', 'again', 'hold'),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(action, following, fc.double({ min: 0.01, max: 1.5, noNaN: true })), {
          maxLength: 12,
        }),
        async (script) => {
          let present: AfterSentence = { pause: 0.1, yourTurn: false, step: 'next' };
          const { output, player, reports, run } = playerOf(twoChunks, () => present);
          let generation = 0;
          for (const [{ do: wanted, ...where }, next, wait] of script) {
            present = next;
            if (wanted === 'start') {
              generation += 1;
              player.start(at('at' in where ? where.at : 0), generation);
            } else player[wanted]();
            const before = reports.length;
            await run(output.now() + wait);
            for (const report of reports.slice(before)) expect(report.generation).toBe(generation);
            // What the playback does with the end of a reading.
            if (reports.slice(before).some(({ type }) => type === 'held' || type === 'finished'))
              player.halt();
          }
          const pieces = output.sounded();
          for (let index = 1; index < pieces.length; index += 1) {
            expect(pieces[index]?.at).toBeGreaterThanOrEqual((pieces[index - 1]?.end ?? 0) - 0.0011);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
