import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followDistance, isInSight } from '../../../src/reader/follow/follow-scroll.ts';

const view = { top: 50, bottom: 650 };
/** 20 % to 70 % of the view. */
const comfort = { top: 170, bottom: 470 };

const heights = (most: number) => fc.integer({ min: 1, max: most });
const tops = fc.integer({ min: -5000, max: 5000 });

describe('a sentence that fits', () => {
  it('stays where it is while it lies in the comfortable middle', () => {
    expect(followDistance(view, { top: 170, bottom: 230 }, null)).toBe(0);
    expect(followDistance(view, { top: 410, bottom: 470 }, null)).toBe(0);
  });

  it('is moved as soon as part of it would leave that', () => {
    expect(followDistance(view, { top: 440, bottom: 500 }, null)).toBeGreaterThan(0);
    expect(followDistance(view, { top: 140, bottom: 200 }, null)).toBeLessThan(0);
  });

  it('lies whole in the comfortable middle after the scroll, and then stays', () => {
    fc.assert(
      fc.property(tops, heights(300), (top, height) => {
        const distance = followDistance(view, { top, bottom: top + height }, null);
        const after = { top: top - distance, bottom: top + height - distance };
        expect(after.top).toBeGreaterThanOrEqual(comfort.top - 1);
        expect(after.bottom).toBeLessThanOrEqual(comfort.bottom + 1);
        expect(followDistance(view, after, null)).toBe(0);
      }),
    );
  });
});

it('a sentence lands high enough to see what comes after it', () => {
  const distance = followDistance(view, { top: 900, bottom: 930 }, null);
  expect(900 - distance).toBeGreaterThan(comfort.top);
  expect(900 - distance).toBeLessThan((comfort.top + comfort.bottom) / 2);
});

it('letters so large that no line fits are followed by their top', () => {
  const distance = followDistance(view, { top: 900, bottom: 1700 }, { top: 1200, bottom: 1600 });
  expect(1200 - distance).toBe(comfort.top);
});

describe('a sentence that is taller than the comfortable middle', () => {
  it('has the line of its word there', () => {
    fc.assert(
      fc.property(
        tops,
        fc.integer({ min: 302, max: 3000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (top, height, share) => {
          const word = { top: top + share * (height - 32), bottom: top + share * (height - 32) + 32 };
          const distance = followDistance(view, { top, bottom: top + height }, word);
          expect(word.top - distance).toBeGreaterThanOrEqual(comfort.top - 1);
          expect(word.bottom - distance).toBeLessThanOrEqual(comfort.bottom + 1);
        },
      ),
    );
  });

  it('begins at its start before a word sounds', () => {
    const distance = followDistance(view, { top: 2000, bottom: 3000 }, null);
    expect(2000 - distance).toBeGreaterThanOrEqual(comfort.top);
    expect(2000 - distance).toBeLessThanOrEqual(comfort.bottom);
  });
});

it('has nothing to do where there is no room at all', () => {
  expect(followDistance({ top: 100, bottom: 100 }, { top: 900, bottom: 950 }, null)).toBe(0);
});

it('calls in sight what shows at least in part', () => {
  expect(isInSight(view, { top: 640, bottom: 700 })).toBe(true);
  expect(isInSight(view, { top: 650, bottom: 700 })).toBe(false);
  expect(isInSight(view, { top: 0, bottom: 50 })).toBe(false);
});
