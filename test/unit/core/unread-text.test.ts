import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/article.ts';
import type { SentenceAt } from '../../../src/core/reading-order.ts';
import { ReadingText } from '../../../src/core/reading-text.ts';
import { everythingRead, type ReadParts, unreadReason } from '../../../src/core/unread-text.ts';

const french = 'Bonjour à tous.';
const blocks: readonly Block[] = [
  { kind: 'paragraph', part: 'table', text: 'Stad: Utrecht. Water: gracht.' },
  {
    kind: 'paragraph',
    text: `Zij riep: hallo. « ${french} » Hij riep bonjour terug.`,
    marks: [
      { kind: 'language', language: 'fr', start: 19, end: 34 },
      { kind: 'language', language: 'fr', start: 46, end: 53 },
      { kind: 'strong', start: 0, end: 3 },
    ].sort((one, other) => one.start - other.start) as Block['marks'] & object,
  },
  { kind: 'paragraph', part: 'note', text: 'Voetnoot: dat hoorde iedereen.' },
  { kind: 'listItem', marker: '1.', ordered: true, depth: 0, text: 'Eerst dit. Dan dat.' },
  { kind: 'paragraph', part: 'figure', text: 'Afbeelding: een gracht.' },
];

function textWith(parts: Partial<ReadParts>): ReadingText {
  const text = new ReadingText();
  text.append(blocks);
  text.readOnly({ ...everythingRead, ...parts });
  return text;
}

function readIn(text: ReadingText): string[] {
  const read: string[] = [];
  for (let at = text.first(); at; at = text.next(at)) read.push(text.textOf(at));
  return read;
}

const at = (block: number, sentence: number): SentenceAt => ({ block, sentence });

describe('what isn’t to be read aloud', () => {
  it('is left out of the order, both ways, and of the count', () => {
    const text = textWith({ table: false, note: false, figure: false });
    const read = readIn(text);
    expect(read.join(' ')).not.toMatch(/Utrecht|Voetnoot|Afbeelding/);
    const last = text.sentenceAtOffset(3, 999)!;
    const back: string[] = [];
    for (let place: SentenceAt | null = last; place; place = text.previous(place))
      back.push(text.textOf(place));
    expect(back.reverse()).toEqual(read);
    expect(text.count(() => true)).toEqual({ sentences: read.length, complete: true });
    expect(text.numberOf(last)).toBe(read.length);
    expect(text.first()).toEqual(at(1, 0));
    expect(text.previousBlock(at(3, 0))).toEqual(at(1, 0));
  });

  it('may be a sentence in another language, but no foreign word in a sentence', () => {
    const text = textWith({ foreign: false });
    expect(readIn(text).some((sentence) => sentence.includes(french))).toBe(false);
    expect(readIn(text)).toContain('Hij riep bonjour terug.');
    expect(text.unreadIn(1)).toMatchObject({ reason: 'foreign', whole: false });
    expect(text.unreadIn(0)).toBeNull();
  });

  it('is no sentence without letters that nobody marked', () => {
    const marks = [{ kind: 'language', language: 'fr', start: 0, end: 8 }] as const;
    const block = { kind: 'paragraph', text: 'Bonjour. 1896.', marks } as const;
    const parts = { ...everythingRead, foreign: false };
    expect(unreadReason(block, { start: 0, end: 8 }, parts)).toBe('foreign');
    expect(unreadReason(block, { start: 9, end: 14 }, parts)).toBeNull();
  });

  it('keeps its place, so that what is read is found next to it', () => {
    const text = textWith({ table: false, figure: false });
    expect(text.unreadIn(0)).toMatchObject({ reason: 'table', whole: true });
    expect(text.nearestRead(at(0, 1))).toEqual(at(1, 0));
    expect(text.nearestRead(at(4, 0))).toEqual(at(3, 1));
    expect(text.nearestRead(at(3, 0))).toEqual(at(3, 0));
  });

  it('is read again when it is set so', () => {
    const text = textWith({ table: false });
    const fewer = text.count(() => true).sentences;
    text.readOnly(everythingRead);
    expect(text.first()).toEqual(at(0, 0));
    expect(text.count(() => true).sentences).toBe(fewer + 2);
  });
});

it('says the number of an item before its first sentence only', () => {
  const text = textWith({});
  expect(text.markerOf(at(3, 0))).toBe('1.');
  expect(text.markerOf(at(3, 1))).toBeNull();
  expect(text.markerOf(at(1, 0))).toBeNull();
});
