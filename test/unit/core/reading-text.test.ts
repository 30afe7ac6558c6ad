import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/article.ts';
import type { SentenceAt } from '../../../src/core/reading-order.ts';
import { ReadingText } from '../../../src/core/reading-text.ts';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

function textOf(...texts: readonly string[]): ReadingText {
  const text = new ReadingText();
  text.append(texts.map(paragraph));
  return text;
}

const text = textOf('Een. Twee. Drie.', '   ', 'Vier.', 'Vijf. Zes.');
const at = (block: number, sentence: number): SentenceAt => ({ block, sentence });

function* walk(from: SentenceAt | null, step: (at: SentenceAt) => SentenceAt | null) {
  for (let place = from; place; place = step(place)) yield place;
}

describe('the sentences of an article', () => {
  it('follow each other over blocks, past those without any', () => {
    const forward = [...walk(text.first(), (place) => text.next(place))];
    expect(forward.map((place) => text.textOf(place))).toEqual([
      'Een.',
      'Twee.',
      'Drie.',
      'Vier.',
      'Vijf.',
      'Zes.',
    ]);
    const backward = [...walk(at(3, 1), (place) => text.previous(place))];
    expect(backward).toEqual(forward.toReversed());
  });

  it('are found by block, and by a character in it', () => {
    expect(text.nextBlock(at(0, 1))).toEqual(at(2, 0));
    expect(text.previousBlock(at(2, 0))).toEqual(at(0, 0));
    expect(text.previousBlock(at(3, 1))).toEqual(at(3, 0));
    expect(text.previousBlock(at(0, 0))).toBeNull();
    expect(text.sentenceAtOffset(0, 0)).toEqual(at(0, 0));
    expect(text.sentenceAtOffset(0, 4)).toEqual(at(0, 0));
    expect(text.sentenceAtOffset(0, 5)).toEqual(at(0, 1));
    expect(text.sentenceAtOffset(0, 999)).toEqual(at(0, 2));
    expect(text.sentenceAtOffset(1, 0)).toBeNull();
    expect(text.sentenceAtOffset(9, 0)).toBeNull();
  });

  it('are counted a part at a time, and again when more arrives', () => {
    const growing = textOf('Een. Twee.', 'Drie.');
    let turns = 1;
    expect(growing.count(() => turns-- > 0)).toEqual({ sentences: 2, complete: false });
    expect(growing.count(() => true)).toEqual({ sentences: 3, complete: true });
    growing.append([paragraph('Vier. Vijf.')]);
    expect(growing.count(() => false).complete).toBe(false);
    expect(growing.sentencesBefore(3)).toBe(5);
    expect(growing.sentencesBefore(1)).toBe(2);
  });

  it('are all reached, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 8 }), (texts) => {
        const any = textOf(...texts);
        const count = [...walk(any.first(), (place) => any.next(place))].length;
        expect(any.count(() => true)).toEqual({ sentences: count, complete: true });
      }),
    );
  });
});
