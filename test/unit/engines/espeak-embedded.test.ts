import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { speakDutch } from '../../../src/core/dutch/speak-dutch.ts';
import { espeakProsody } from '../../../src/services/engines/espeak-embedded/espeak-prosody.ts';
import { markedSsml } from '../../../src/services/engines/espeak-embedded/marked-ssml.ts';
import { RequestControl } from '../../../src/services/engines/espeak-embedded/request-control.ts';
import { WordMarks } from '../../../src/services/engines/espeak-embedded/word-marks.ts';
import { spokenTextOf } from '../../support/spoken-text-of.ts';

describe('markedSsml', () => {
  it('marks each word, and keeps the punctuation that makes the voice pause', () => {
    expect(markedSsml(speakDutch('Ja, dat is 3 euro.'))).toBe(
      '<speak><mark name="0"/>Ja, <mark name="1"/>dat <mark name="2"/>is <mark name="3"/>drie ' +
        '<mark name="4"/>euro.</speak>',
    );
  });

  it('marks a word before what clings to it', () => {
    const words = [{ spoken: { start: 5, end: 8 }, source: { start: 5, end: 8 } }];
    expect(markedSsml({ text: 'en, (dat)', words })).toBe('<speak>en, <mark name="0"/>(dat)</speak>');
  });

  it('escapes what would be markup, and leaves out what would be an order to the voice', () => {
    const ssml = markedSsml(spokenTextOf('<b>&amp; [[x]] \u0001\u0000\u001b\ud800y'));
    expect(ssml).toBe(
      '<speak><mark name="0"/>&lt;b&gt;&amp;amp; <mark name="1"/>  x   <mark name="2"/>    y</speak>',
    );
  });

  it('holds no other tags than its own, whatever the text', () => {
    const pieces = fc.constantFrom('<', '>', '&', '"', '[[', ']]', '/', 'mark', 'a', ' ', '\u0000', '\udc00');
    fc.assert(
      fc.property(
        fc.array(pieces).map((parts) => parts.join('')),
        (text) => {
          const spoken = spokenTextOf(text);
          const tags = markedSsml(spoken).match(/<[^>]*>?/g);
          expect(tags).toEqual([
            '<speak>',
            ...spoken.words.map((_, word) => `<mark name="${word}"/>`),
            '</speak>',
          ]);
        },
      ),
    );
  });
});

describe('WordMarks', () => {
  it('passes on what is complete', () => {
    const marks = [0, 1, 2].map((word) => ({ word, at: word / 2 }));
    const wordMarks = new WordMarks(3);
    expect([
      ...wordMarks.next(marks.slice(0, 1)),
      ...wordMarks.next(marks.slice(1)),
      ...wordMarks.end(2),
    ]).toEqual(marks);
  });

  it('shares the time out among words that were passed over', () => {
    const wordMarks = new WordMarks(6);
    expect(wordMarks.next([{ word: 0, at: 1 }])).toEqual([{ word: 0, at: 1 }]);
    expect(wordMarks.next([{ word: 3, at: 2.5 }])).toEqual([
      { word: 1, at: 1.5 },
      { word: 2, at: 2 },
      { word: 3, at: 2.5 },
    ]);
    expect(wordMarks.end(4)).toEqual([
      { word: 4, at: 3 },
      { word: 5, at: 3.5 },
    ]);
  });

  it('gives each word one mark, in order of word and time, whatever comes in', () => {
    const mark = fc.record({
      word: fc.integer({ min: 0, max: 9 }),
      at: fc.double({ min: 0, max: 5, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(mark), (marks) => {
        const wordMarks = new WordMarks(10);
        const given = [...marks.flatMap((one) => wordMarks.next([one])), ...wordMarks.end(6)];
        expect(given.map(({ word }) => word)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
        const times = given.map(({ at }) => at);
        expect(times).toEqual(times.toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('espeakProsody', () => {
  it('is the voice itself at rate and pitch 1', () => {
    expect(espeakProsody({ rate: 1, pitch: 1 })).toEqual({ wordsPerMinute: 175, pitch: 50, stretch: 1 });
  });

  it('stays within what the voice takes, and is faster for a higher rate', () => {
    const rates = fc.double({ min: 0.5, max: 3, noNaN: true });
    const pitches = fc.double({ min: 0.5, max: 2, noNaN: true });
    fc.assert(
      fc.property(rates, rates, pitches, (rate, otherRate, pitch) => {
        const prosody = espeakProsody({ rate, pitch });
        expect(prosody.wordsPerMinute).toBeGreaterThanOrEqual(80);
        expect(prosody.wordsPerMinute).toBeLessThanOrEqual(450);
        expect(prosody.pitch).toBeGreaterThanOrEqual(0);
        expect(prosody.pitch).toBeLessThanOrEqual(99);
        expect(prosody.stretch).toBeGreaterThanOrEqual(1);
        const other = espeakProsody({ rate: otherRate, pitch });
        if (otherRate > rate) {
          expect(other.wordsPerMinute).toBeGreaterThanOrEqual(prosody.wordsPerMinute);
          expect(other.stretch).toBeGreaterThanOrEqual(prosody.stretch);
        }
      }),
    );
  });
});

describe('RequestControl', () => {
  it('shows both threads the same', () => {
    const here = new RequestControl();
    const there = new RequestControl(here.shared);
    expect(there.cancelled).toBe(false);
    here.cancel();
    expect(there.cancelled).toBe(true);
  });

  it('has room again for each piece that was taken, and stops waiting when cancelled', () => {
    const here = new RequestControl();
    const there = new RequestControl(here.shared);
    there.waitForRoom(999);
    here.took();
    there.waitForRoom(1000);
    here.cancel();
    there.waitForRoom(5000);
  });
});
