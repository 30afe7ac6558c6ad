import { describe, expect, it } from 'vitest';
import { parsePlainText } from '../../../src/services/documents/plain-text-format.ts';

const outline = (text: string): string[] =>
  parsePlainText(text).blocks.map(({ kind, text: content }) => `${kind}: ${content}`);

const paragraph =
  'De brug over de vaart is weer open voor fietsers, al ligt er op het dek nog zand van de laatste storm.';

describe('a heading in plain text', () => {
  it.each([
    [
      'is underlined, whatever it looks like',
      `en toch draait hij.\n---\n\n${paragraph}`,
      'en toch draait hij.',
    ],
    ['is in capitals, right above its text', `LET OP\nDe deur klemt.`, 'LET OP'],
    ['stands right above a paragraph', `${paragraph}\n\nNieuw dek\n${paragraph}`, 'Nieuw dek'],
    ['asks what the text under it answers', `${paragraph}\n\nWat nu?\n\nDe brug blijft open.`, 'Wat nu?'],
    ['has a number', `${paragraph}\n\n2. Nieuw dek\n\n${paragraph}`, '2. Nieuw dek'],
    ['starts with a shortened word', `${paragraph}\n\n’s Avonds dicht\n\n${paragraph}`, '’s Avonds dicht'],
    ['stands over another', `${paragraph}\n\nDeel twee\n\nNieuw dek\n\n${paragraph}`, 'Deel twee'],
    ['stands over a list', `${paragraph}\n\nGereedschap\n\n- een spade`, 'Gereedschap'],
  ])('%s', (_, text, heading) => {
    expect(outline(text)).toContain(`heading: ${heading}`);
  });

  it.each([
    ['a sentence', `${paragraph}\n\nHet dek is nieuw.\n\n${paragraph}`],
    ['a salutation', `Beste Karel,\n\n${paragraph}`],
    ['what nothing follows', `${paragraph}\n\nTineke Vos`],
    ['a row of short lines', `${paragraph}\n\nKarel Smit\n\nTineke Vos\n\nNoor Bakker`],
    ['a question among short lines', `${paragraph}\n\nWat zeg je nu?\n\nNiets.`],
    ['a short line in small letters', `${paragraph}\n\nnieuw dek\n\n${paragraph}`],
    ['an item of a list', `1. Koop melk\n\n2. Koop brood\n\n${paragraph}`],
  ])('is not %s', (_, text) => {
    expect(outline(text).filter((line) => line.startsWith('heading'))).toEqual([]);
  });
});

describe('the lines of plain text', () => {
  it('start a paragraph where they are indented, without a blank line', () => {
    const text = [
      '   Wie langs het water loopt en goed luistert, hoort de kikkers van',
      'ver. Ze kwaken om het hardst, maar zodra er iemand op de brug gaat',
      'staan, houden ze allemaal tegelijk hun mond en is het ineens stil.',
      '   Onvoorstelbaar stil is het dan, tot na een minuut of twee de een',
      'weer begint en de ander niet kan achterblijven.',
    ].join('\n');
    expect(outline(text)).toHaveLength(2);
  });

  it('go on in the middle of a sentence when they start with a dash or a number', () => {
    const text = [
      'Het dek van de brug is nieuw, en ook aan de leuning – aan die kant',
      '– zo zegt de wethouder – is de laatste weken hard gewerkt. Het was',
      'volgens hem een hele klus, want het hout moest van ver komen en de',
      'schroeven pasten niet. Op de lijst van de gemeente stond dit nummer',
      '3. op de lijst van het waterschap stond het helemaal onderaan, naar',
      'men zegt vanwege de kosten. De rest volgt pas in het voorjaar.',
    ].join('\n');
    expect(outline(text)).toHaveLength(1);
  });

  it('leave no rule behind', () => {
    expect(outline(`${paragraph}\n\n* * *\n\n${paragraph}\n_____`)).toHaveLength(2);
  });
});
