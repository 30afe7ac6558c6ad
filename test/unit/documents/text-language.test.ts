import { describe, expect, it } from 'vitest';
import { textLanguage } from '../../../src/services/documents/text-language.ts';

const languageOf = (text: string): string => textLanguage([{ kind: 'paragraph', text }]);

describe('the language of a text', () => {
  it.each([
    ['nl', 'Morgen gaan we met de trein naar Utrecht om daar een museum te bezoeken.'],
    [
      'nl',
      'De directeur van de startup presenteerde een roadmap met cloud en machine learning voor het mkb.',
    ],
    ['nl', 'Awel, ge moet da toch ne keer zien, want zo schoon hebt ge het nog niet gezien.'],
    ['af', "Die munisipaliteit maak 'n nuwe fietspad oop en ons is baie bly daaroor."],
    ['de', 'Morgen fahren wir mit dem Zug nach Berlin, um dort ein Museum zu besuchen.'],
    ['en', 'Tomorrow we are taking the train to London to visit a museum.'],
    ['fr', 'Demain, nous prendrons le train pour Paris afin de visiter un musée.'],
  ])('is %s: %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  it.each(['', 'Kopje koffie?', '10 000 345 x 34'])('is not told from %j', (text) => {
    expect(languageOf(text)).toBe('und');
  });

  it('is that of the whole, not of a motto at its head', () => {
    const dutch = 'De schrijver begint elk hoofdstuk met een regel uit een oud lied van overzee.';
    const blocks = [
      'All that glisters is not gold, often have you heard that told.',
      ...Array(8).fill(dutch),
    ];
    expect(textLanguage(blocks.map((text) => ({ kind: 'paragraph', text })))).toBe('nl');
  });
});
