import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/article.ts';
import { type BlocksInOrder, pauseAfter } from '../../../src/core/pauses.ts';

const settings = { pauseAfterSentence: 0.25, pauseAfterParagraph: 0.5, pauseAfterHeading: 0.7 };

/** A text whose blocks have as many sentences as given. */
function textOf(...blocks: readonly (readonly [Block['kind'], number])[]): BlocksInOrder {
  const order = blocks.flatMap(([, count], block) =>
    Array.from({ length: count }, (_, sentence) => ({ block, sentence })),
  );
  return {
    blocks: blocks.map(([kind]) => ({ kind })),
    next: (at) =>
      order[order.findIndex((other) => other.block === at.block && other.sentence === at.sentence) + 1] ??
      null,
  };
}

describe('pauseAfter', () => {
  const text = textOf(['heading', 2], ['paragraph', 2], ['listItem', 1], ['paragraph', 0], ['quote', 1]);

  it('waits as long as after a sentence inside a block, also inside a heading', () => {
    expect(pauseAfter({ block: 1, sentence: 0 }, text, settings)).toBe(0.25);
    expect(pauseAfter({ block: 0, sentence: 0 }, text, settings)).toBe(0.25);
  });

  it('waits as long as after a heading at its end', () => {
    expect(pauseAfter({ block: 0, sentence: 1 }, text, settings)).toBe(0.7);
  });

  it('waits as long as after a paragraph at the end of any other block, empty blocks between or not', () => {
    expect(pauseAfter({ block: 1, sentence: 1 }, text, settings)).toBe(0.5);
    expect(pauseAfter({ block: 2, sentence: 0 }, text, settings)).toBe(0.5);
  });

  it('waits for nothing after the last sentence', () => {
    expect(pauseAfter({ block: 4, sentence: 0 }, text, settings)).toBe(0);
    expect(pauseAfter({ block: 0, sentence: 0 }, textOf(['heading', 1]), settings)).toBe(0);
  });
});
