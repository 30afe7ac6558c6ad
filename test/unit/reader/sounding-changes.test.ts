import { describe, expect, it } from 'vitest';
import { initialPlayback, type PlaybackState } from '../../../src/core/playback.ts';
import { sameRange, startsAnew } from '../../../src/reader/article/sounding-changes.ts';

const first = { block: 0, sentence: 0 };
const second = { block: 0, sentence: 1 };
const playing = (at: typeof first, generation: number): PlaybackState => ({
  kind: 'playing',
  at,
  generation,
  failures: 0,
});
const ready = (at: typeof first): PlaybackState => ({ kind: 'ready', at, ended: false });

describe('the page goes along at once', () => {
  it.each([
    ['when reading begins', ready(first), playing(first, 1)],
    ['when reading jumps', playing(first, 1), playing(second, 2)],
    ['when reading goes on after a pause', { kind: 'paused', at: first, generation: 1 }, playing(first, 1)],
    ['when a reader picks another sentence in silence', ready(first), ready(second)],
  ] satisfies [string, PlaybackState, PlaybackState][])('%s', (_when, before, now) => {
    expect(startsAnew(before, now)).toBe(true);
  });
});

describe('the page leaves a reader who is elsewhere alone', () => {
  it.each([
    ['when reading reaches the next sentence', playing(first, 1), playing(second, 1)],
    ['when reading pauses', playing(first, 1), { kind: 'paused', at: first, generation: 1 }],
    [
      'when reading pauses just as the next sentence begins',
      playing(first, 1),
      { kind: 'paused', at: second, generation: 1 },
    ],
    ['when reading stops', playing(first, 1), ready(first)],
    ['when nothing changes', ready(first), ready(first)],
    ['when a text is opened', initialPlayback, ready(first)],
  ] satisfies [string, PlaybackState, PlaybackState][])('%s', (_when, before, now) => {
    expect(startsAnew(before, now)).toBe(false);
  });
});

it('ranges are the same by their ends, and nothing is the same as nothing', () => {
  expect(sameRange({ start: 1, end: 2 }, { start: 1, end: 2 })).toBe(true);
  expect(sameRange({ start: 1, end: 2 }, { start: 1, end: 3 })).toBe(false);
  expect(sameRange(null, undefined)).toBe(true);
  expect(sameRange({ start: 0, end: 0 }, null)).toBe(false);
});
