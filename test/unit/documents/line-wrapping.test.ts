import { describe, expect, it } from 'vitest';
import { joinLines, wrapWidth } from '../../../src/services/documents/line-wrapping.ts';
import { textLines } from '../../../src/services/documents/text-lines.ts';

describe('joining broken lines', () => {
  it.each([
    [['een lange', 'regel'], 'een lange regel'],
    [['een voor-', 'beeld'], 'een voorbeeld'],
    [['in Noord-', 'Korea'], 'in Noord-Korea'],
    [['de voor-', 'en nadelen'], 'de voor- en nadelen'],
    [['in- ', 'of uitgang'].map((line) => line.trim()), 'in- of uitgang'],
    [['de ex-', 'minister'], 'de ex-minister'],
    [['een zee-', 'eend'], 'een zee-eend'],
    [['een 10-', 'jarige'], 'een 10-jarige'],
    [['de NS-', 'reiziger'], 'de NS-reiziger'],
    [['een granatenhonger –', 'toen vlees'], 'een granatenhonger – toen vlees'],
    [['ver-', 'antwoor-', 'delijkheid'], 'verantwoordelijkheid'],
  ])('%j', (lines, expected) => {
    expect(joinLines(lines)).toBe(expected);
  });
});

describe('the width of a text', () => {
  const widthOf = (text: string) => wrapWidth(textLines(text));
  const broken = [
    'Wie langs het water loopt en goed luistert, hoort de kikkers al van',
    'ver. Ze kwaken om het hardst, maar zodra er iemand op de brug gaat',
    'staan, houden ze allemaal tegelijk hun mond. Pas na een minuut of',
    'twee begint de eerste weer.',
  ].join('\n');

  it('is found where lines were broken', () => {
    expect(widthOf(broken)).toBe(67);
  });

  it('is found past one long line and a list', () => {
    const address = `${broken}\nhttps://example.org/${'kikkers/'.repeat(12)}\n\n`;
    expect(widthOf(`${address}${`${broken}\n\n`.repeat(10)}- kort\n- korter`)).toBe(67);
  });

  it.each([
    ['a paragraph a line', `${'Dit is een lange alinea op één regel. '.repeat(8)}\n`.repeat(4)],
    [
      'a sentence a line',
      'Ik kom morgen langs als het niet regent.\nDat is goed, dan zet ik thee.\nTot dan!\n',
    ],
    [
      'an address',
      'Mevrouw J. de Vries-van den Berg en de heer P. Jansen\nLange Straatweg 123\n1234 AB Utrecht\nNederland',
    ],
    ['a short message', 'Dit is de eerste regel van een kort bericht aan jou.\nTot ziens!'],
    ['a poem', 'De sloot houdt zijn adem in,\neen reiger leest de krant,\nen ergens valt een appel'],
    ['no lines under each other', 'Een regel.\n\nNog een regel.'],
    ['nothing', ''],
  ])('is none for %s', (_, text) => {
    expect(widthOf(text)).toBeNull();
  });
});
