import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/article.ts';
import { htmlBlocks } from '../../../src/services/documents/markup/html-blocks.ts';
import { inlineNotes } from '../../../src/services/documents/markup/inline-notes.ts';
import { tagMarkup } from '../../../src/services/documents/pdf/tag-markup.ts';
import type { Tag } from '../../../src/services/documents/pdf/tagged-text.ts';
import { tagsOverPages } from '../../../src/services/documents/pdf/tags-over-pages.ts';

const tag = (role: string, ...children: Tag['children']): Tag => ({
  role,
  alt: '',
  language: undefined,
  isLink: false,
  children,
});
const link = (text: string): Tag => ({ ...tag('Link', text), isLink: true });
const page = (...children: Tag['children']): Tag => tag('Root', tag('Document', ...children));

function blocksOf(...pages: readonly Tag[]): readonly Block[] {
  const tree = tagMarkup(tagsOverPages(pages));
  inlineNotes([{ path: '', tree }]);
  return htmlBlocks(tree);
}
const textsOf = (...pages: readonly Tag[]): string[] => blocksOf(...pages).map(({ text }) => text);

describe('lines of print in tags', () => {
  it('are whole sentences again, with the words that were split', () => {
    expect(textsOf(page(tag('P', '\nDe veerman legt ', 'aan bij de stei-', '\nger van het\ndorp.')))).toEqual(
      ['De veerman legt aan bij de steiger van het dorp.'],
    );
  });

  it('keep a hyphen that belongs to the word', () => {
    expect(textsOf(page(tag('P', 'Hij is oud-', '\nveerman, en in- ', '\nen uitstappen kan.')))).toEqual([
      'Hij is oud-veerman, en in- en uitstappen kan.',
    ]);
  });
});

it('joins no words of two blocks', () => {
  expect(textsOf(page(tag('H1', 'Over samen deel-'), tag('P', '\nnemen'))).join('|')).toBe(
    'Over samen deel-|nemen',
  );
});

describe('tags on two pages', () => {
  it('are one paragraph when the sentence goes on', () => {
    expect(
      textsOf(page(tag('P', 'De pont vaart tot')), page(tag('P', 'tien uur. Daarna niet meer.'))),
    ).toEqual(['De pont vaart tot tien uur. Daarna niet meer.']);
    expect(textsOf(page(tag('P', 'De pont vaart.')), page(tag('P', 'Hij vaart vaak.')))).toHaveLength(2);
  });

  it('are one table, of which each page has some rows', () => {
    const row = (role: string, ...cells: readonly string[]): Tag =>
      tag('TR', ...cells.map((text) => tag(role, ...(text === '' ? [] : [text]))));
    const head = row('TH', 'Dag', 'Tijd');
    expect(
      textsOf(
        page(tag('Table', head, row('TD', 'Maandag', '9.00 uur'), row('TD', '', ''))),
        page(tag('Table', row('TH', '', ''), row('TD', '', ''), row('TD', 'Zondag', '11.00 uur'))),
      ),
    ).toEqual(['Dag: Maandag; Tijd: 9.00 uur', 'Dag: Zondag; Tijd: 11.00 uur']);
  });
});

describe('lists', () => {
  const item = (label: string, text: string): Tag => tag('LI', tag('Lbl', label), tag('LBody', text));

  it.each([
    [
      ['1.', '2.'],
      ['1.', '2.'],
    ],
    [
      ['4)', '5)'],
      ['4.', '5.'],
    ],
    [
      ['b)', 'c)'],
      ['b.', 'c.'],
    ],
    [
      ['i.', 'ii.'],
      ['i.', 'ii.'],
    ],
    [
      ['–', '–'],
      ['•', '•'],
    ],
  ])('with the labels %j have the markers %j', (labels, markers) => {
    const blocks = blocksOf(page(tag('L', ...labels.map((label) => item(label, 'Een kaartje.')))));
    expect(blocks.map((block) => (block.kind === 'listItem' ? block.marker : block.kind))).toEqual(markers);
    expect(blocks.map(({ text }) => text)).toEqual(['Een kaartje.', 'Een kaartje.']);
  });

  it('have their label also in the text, and lose no number that is no label', () => {
    const printed = page(
      tag(
        'L',
        tag('LI', tag('LBody', tag('P', '\n1.', ' Brood'))),
        tag('LI', tag('LBody', tag('P', '12', ' eieren'))),
      ),
    );
    expect(textsOf(printed)).toEqual(['Brood', '12 eieren']);
  });
});

describe('notes', () => {
  const note = (text: string): Tag => tag('Note', tag('P', text));

  it('follow the paragraph that refers to them, also where each page counts anew', () => {
    const first = page(tag('P', 'De pont vaart.', link('1'), ' Vaak.'), note('1 Behalve bij mist.'));
    const second = page(tag('P', 'Een kaartje is duur.', link('1')), note('1 Drie euro.'));
    expect(textsOf(first, second)).toEqual([
      'De pont vaart. Vaak.',
      'Voetnoot: Behalve bij mist.',
      'Een kaartje is duur.',
      'Voetnoot: Drie euro.',
    ]);
  });

  it('are never lost without a reference', () => {
    expect(textsOf(page(tag('P', 'De pont vaart.'), note('1 Behalve bij mist.')))).toEqual([
      'De pont vaart.',
      '1 Behalve bij mist.',
    ]);
  });
});

it('reads what a picture shows, where it stands', () => {
  const picture: Tag = { ...tag('Figure', 'A1'), alt: 'De pont bij avond' };
  expect(textsOf(page(tag('P', 'Kijk.'), tag('P', picture), tag('P', 'Mooi.')))).toEqual([
    'Kijk.',
    'Afbeelding: De pont bij avond',
    'Mooi.',
  ]);
});

it('believes the language of a passage, not that of the whole document', () => {
  const passage: Tag = { ...tag('Span', 'rendez-vous'), language: 'fr' };
  const document: Tag = { ...tag('Document', tag('P', 'Een ', passage, '.')), language: 'en-US' };
  expect(blocksOf(tag('Root', document))[0]?.marks).toEqual([
    { kind: 'language', language: 'fr', start: 4, end: 15 },
  ]);
});
