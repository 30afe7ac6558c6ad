import { expect, it } from 'vitest';
import { readInput } from '../../../src/services/documents/read-document.ts';

const paste = (text: string, html: string) =>
  readInput({ name: '', text, html }, new AbortController().signal, () => {});

it('keeps the structure of rich text that is pasted', async () => {
  const html = '<meta charset="utf-8"><h2>Boodschappen</h2><ol><li>brood</li><li><b>melk</b></li></ol>';
  const { blocks } = await paste('Boodschappen\n1. brood\n2. melk', html);
  expect(blocks).toEqual([
    { kind: 'heading', level: 1, text: 'Boodschappen' },
    { kind: 'listItem', marker: '1.', ordered: true, depth: 0, text: 'brood' },
    {
      kind: 'listItem',
      marker: '2.',
      ordered: true,
      depth: 0,
      text: 'melk',
      marks: [{ kind: 'strong', start: 0, end: 4 }],
    },
  ]);
});

it.each(['', '<div><span>let x = 1;</span></div>', '<p> </p>'])(
  'takes the plain text rather than %j',
  async (html) => {
    expect((await paste('let x = 1;', html)).blocks).toEqual([{ kind: 'paragraph', text: 'let x = 1;' }]);
  },
);
