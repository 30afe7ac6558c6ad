import { expect, it } from 'vitest';
import type { Block } from '../../../src/core/article.ts';
import { withForeignPassages } from '../../../src/services/documents/foreign-passages.ts';

const marked = (text: string, language: string): Block => ({
  kind: 'paragraph',
  text,
  marks: [{ kind: 'language', language, start: 0, end: text.length }],
});
const keeps = (block: Block, language = 'nl'): boolean =>
  withForeignPassages(block, language).marks !== undefined;

it('keeps the mark of a passage in another language', () => {
  expect(keeps(marked('The ferry leaves at seven and will not wait for anyone.', 'en-GB'))).toBe(true);
  expect(keeps(marked('rendez-vous', 'fr'))).toBe(true);
  // Of so few letters any guess is as good as another: this one passes for Dutch.
  expect(keeps(marked('over', 'en'))).toBe(true);
});

it('doesn’t believe a mark that the words contradict', () => {
  expect(keeps(marked('De veerpont vertrekt om zeven uur en wacht op niemand.', 'en-US'))).toBe(false);
});

it('knows no passage in the language of the text itself', () => {
  expect(keeps(marked('rendez-vous', 'fr-BE'), 'fr')).toBe(false);
  expect(keeps(marked('zomaar', 'nl-BE'), 'und')).toBe(false);
});

it('leaves other marks alone', () => {
  const block: Block = { kind: 'paragraph', text: 'Let op', marks: [{ kind: 'strong', start: 0, end: 3 }] };
  expect(withForeignPassages(block, 'nl')).toEqual(block);
});
