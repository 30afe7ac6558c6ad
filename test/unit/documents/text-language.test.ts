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
    // Few words, and among them some that a detector has seen in other languages.
    [
      'nl',
      'De wieken draaien al sinds de vroege ochtend in een stevige wind. De steen maalt. De molenaar fluit.',
    ],
    ['nl', 'De krant El Mundo schat de schade op honderd miljoen dollar.'],
    ['nl', 'In Rome, Napels en Palermo staan meer dan dertig musea van klei en marmer leeg.'],
    ['nl', "Da's toch nie zo moeilijk, jong, ge neemt 'n emmer water en ge begint maar gewoon te schrobben."],
    ['nl', 'Sinds april drinken wij espresso, prosecco en limoncello.'],
    ['fy', 'Moarn geane wy mei de trein nei Ljouwert om dêr in museum te besykjen.'],
    ['nb', 'I morgen tar vi toget til Oslo for å besøke et museum.'],
    ['es', 'Mañana tomaremos el tren a Madrid para visitar un museo.'],
    ['pl', 'Jutro pojedziemy pociągiem do Warszawy, aby zwiedzić muzeum.'],
    ['tr', 'Yarın müzeyi gezmek için trenle Ankara’ya gideceğiz.'],
    ['da', 'I morgen tager vi toget til København for at besøge et museum.'],
    ['af', "Die munisipaliteit maak 'n nuwe fietspad oop en ons is baie bly daaroor."],
    ['de', 'Morgen fahren wir mit dem Zug nach Berlin, um dort ein Museum zu besuchen.'],
    ['en', 'Tomorrow we are taking the train to London to visit a museum.'],
    ['en', 'We had to open the door, as it was in the way of the children in the hall.'],
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
