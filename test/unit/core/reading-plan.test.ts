import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SentenceAt } from '../../../src/core/reading-order.ts';
import { afterSentence, type EndAfter, type PlanSettings } from '../../../src/core/reading-plan.ts';
import { ReadingText } from '../../../src/core/reading-text.ts';

const text = new ReadingText();
text.append([
  { kind: 'heading', level: 1, text: 'Een kop' },
  { kind: 'paragraph', text: 'De eerste zin. De tweede zin. Nog een.' },
  { kind: 'paragraph', text: 'Een alinea van één zin.' },
  { kind: 'listItem', marker: '•', ordered: false, depth: 0, text: 'Het einde.' },
]);
const at = (block: number, sentence = 0): SentenceAt => ({ block, sentence });
const last = at(3);

const plain: PlanSettings = {
  pauseAfterSentence: 0.25,
  pauseAfterParagraph: 0.5,
  pauseAfterHeading: 0.7,
  stopAfter: 'off',
  repeatSentence: 1,
  echo: false,
  echoFactor: 1.5,
};
const following = (
  place: SentenceAt,
  settings: Partial<PlanSettings> = {},
  { round = 1, duration = 2, endAfter = null as EndAfter } = {},
) => afterSentence(place, { round, duration }, text, { ...plain, ...settings }, endAfter);

describe('after a sentence', () => {
  it('comes the next, after the pause that was set', () => {
    expect(following(at(1))).toEqual({ pause: 0.25, yourTurn: false, step: 'next' });
    expect(following(at(0))).toEqual({ pause: 0.7, yourTurn: false, step: 'next' });
    expect(following(at(1, 2))).toEqual({ pause: 0.5, yourTurn: false, step: 'next' });
    expect(following(last)).toEqual({ pause: 0, yourTurn: false, step: 'next' });
  });

  it('the reading ends where it is to end after each, but not at the end of the text', () => {
    expect(following(at(1), { stopAfter: 'sentence' })).toEqual({ pause: 0, yourTurn: false, step: 'hold' });
    expect(following(at(0), { stopAfter: 'sentence' }).step).toBe('hold');
    expect(following(last, { stopAfter: 'sentence' }).step).toBe('next');
  });

  it('the reading ends at the end of a paragraph, which a heading belongs to', () => {
    const step = (place: SentenceAt) => following(place, { stopAfter: 'paragraph' }).step;
    expect([at(0), at(1), at(1, 1), at(1, 2), at(2), last].map(step)).toEqual([
      'next',
      'next',
      'next',
      'hold',
      'hold',
      'next',
    ]);
  });

  it('it comes again as often as was set, with the pause of a sentence', () => {
    const rounds = [1, 2, 3].map((round) => following(at(1, 2), { repeatSentence: 3 }, { round }));
    expect(rounds.map(({ step }) => step)).toEqual(['again', 'again', 'next']);
    expect(rounds.map(({ pause }) => pause)).toEqual([0.25, 0.25, 0.5]);
    expect(following(last, { repeatSentence: 2 }).step).toBe('again');
  });

  it('it comes again before the reading ends after it', () => {
    const settings = { repeatSentence: 2, stopAfter: 'sentence' } as const;
    expect([1, 2].map((round) => following(at(1), settings, { round }).step)).toEqual(['again', 'hold']);
  });

  it('the reader gets as long to say it as it took, times what was set', () => {
    expect(following(at(1), { echo: true })).toEqual({ pause: 3, yourTurn: true, step: 'next' });
    expect(following(last, { echo: true, echoFactor: 0.5 })).toEqual({
      pause: 1,
      yourTurn: true,
      step: 'next',
    });
    expect(following(at(1), { echo: true, repeatSentence: 2 })).toMatchObject({ pause: 3, step: 'again' });
    expect(following(at(1, 2), { echo: true, stopAfter: 'paragraph' })).toMatchObject({
      pause: 3,
      step: 'hold',
    });
  });

  it('the turn is never shorter than the pause that was set', () => {
    expect(following(at(1, 2), { echo: true }, { duration: 0.1 }).pause).toBe(0.5);
  });

  it('of which nothing was heard, nothing waits and nothing is repeated', () => {
    const settings = { echo: true, repeatSentence: 3, stopAfter: 'sentence' } as const;
    expect(following(at(1), settings, { duration: 0 })).toEqual({ pause: 0, yourTurn: false, step: 'next' });
    const silent = (place: SentenceAt) => following(place, { stopAfter: 'paragraph' }, { duration: 0 }).step;
    expect([silent(at(1, 2)), silent(at(2))]).toEqual(['hold', 'next']);
  });

  it('the reading ends at once when the time for it is over, whatever is set', () => {
    const settings = { echo: true, repeatSentence: 3 } as const;
    expect(following(at(1), settings, { endAfter: 'sentence' })).toEqual({
      pause: 0,
      yourTurn: false,
      step: 'hold',
    });
    expect(following(last, settings, { endAfter: 'sentence' }).step).toBe('next');
  });

  it('the reading ends with the paragraph when that was asked', () => {
    const step = (place: SentenceAt) => following(place, {}, { endAfter: 'paragraph' }).step;
    expect([at(0), at(1), at(1, 2)].map(step)).toEqual(['next', 'next', 'hold']);
  });
});

const places = fc.constantFrom(at(0), at(1), at(1, 1), at(1, 2), at(2), last);
const settings: fc.Arbitrary<PlanSettings> = fc.record({
  pauseAfterSentence: fc.double({ min: 0, max: 5, noNaN: true }),
  pauseAfterParagraph: fc.double({ min: 0, max: 5, noNaN: true }),
  pauseAfterHeading: fc.double({ min: 0, max: 5, noNaN: true }),
  stopAfter: fc.constantFrom('off' as const, 'sentence' as const, 'paragraph' as const),
  repeatSentence: fc.double({ min: 1, max: 10, noNaN: true }),
  echo: fc.boolean(),
  echoFactor: fc.double({ min: 0.5, max: 3, noNaN: true }),
});
const endAfters = fc.constantFrom<EndAfter>(null, 'sentence', 'paragraph');
const durations = fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 60, noNaN: true }));

describe('whatever is set', () => {
  it('the reading comes to the end of the text, each sentence at most as often as was set', () => {
    fc.assert(
      fc.property(settings, endAfters, durations, (chosen, endAfter, duration) => {
        const read: string[] = [];
        let place: SentenceAt | null = text.first();
        for (let round = 1; place; ) {
          read.push(`${place.block}:${place.sentence}`);
          const { pause, step } = afterSentence(place, { round, duration }, text, chosen, endAfter);
          expect(pause).toBeGreaterThanOrEqual(0);
          round = step === 'again' ? round + 1 : 1;
          expect(round).toBeLessThanOrEqual(Math.round(chosen.repeatSentence));
          if (step !== 'again') place = text.next(place);
        }
        expect([...new Set(read)]).toEqual(['0:0', '1:0', '1:1', '1:2', '2:0', '3:0']);
      }),
    );
  });

  it('nothing is held at the end of the text, and a turn only follows what was heard', () => {
    fc.assert(
      fc.property(places, settings, endAfters, durations, fc.integer({ min: 1, max: 10 }), (...given) => {
        const [place, chosen, endAfter, duration, round] = given;
        const { pause, yourTurn, step } = afterSentence(place, { round, duration }, text, chosen, endAfter);
        if (text.next(place) === null) expect(step).not.toBe('hold');
        if (yourTurn) expect(duration).toBeGreaterThan(0);
        if (duration === 0) expect(pause).toBe(0);
      }),
    );
  });
});
