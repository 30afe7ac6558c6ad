import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorAt, findAnchor } from '../../../src/core/text-anchor.ts';

const blocks = (...texts: readonly string[]) => texts.map((text) => ({ text }));

const story = blocks(
  'De dijkwachter',
  'Elke ochtend loopt Trijntje over de dijk. Ze telt de schapen en ze kijkt naar het water.',
  'Vandaag is er iets anders. In het gras ligt een laars, zonder de andere.',
  'Ze raapt hem op. Hij is nog nat van binnen, en er zit een briefje in.',
  'Morgen gaat ze ermee naar het dorp, waar iedereen elkaars laarzen kent.',
);
const boot = anchorAt(story, 2, story[2]?.text.indexOf('In het gras') ?? 0);

describe('a place in a text', () => {
  it('is where it was while nothing has changed', () => {
    expect(findAnchor(story, boot)).toEqual({ block: 2, offset: boot.offset });
  });

  it('moves along with its words when something was put before it', () => {
    expect(findAnchor([...blocks('Een nieuwe kop', 'En een alinea.'), ...story], boot)).toEqual({
      block: 4,
      offset: boot.offset,
    });
    const longer = story.map(({ text }, block) => ({ text: block === 2 ? `Het regent. ${text}` : text }));
    expect(findAnchor(longer, boot)).toEqual({ block: 2, offset: boot.offset + 'Het regent. '.length });
  });

  it('is found by what came before when its own sentence was written anew', () => {
    const other = story.map(({ text }, block) => ({
      text: block === 2 ? 'Vandaag is er iets anders. Bij het hek staat een fiets.' : text,
    }));
    expect(findAnchor([...blocks('Kop'), ...other], boot)).toEqual({ block: 3, offset: boot.offset });
  });

  it('is found by what is left of its own words', () => {
    const other = blocks(
      'Niets is zoals het was.',
      'Maar: in het gras ligt een laars, zonder de andere. Ja.',
    );
    expect(findAnchor(other, boot)?.block).toBe(1);
  });

  it('is the nearest one when what came before it stands in several places', () => {
    const refrain = 'Zing mee met de hele straat!';
    const song = blocks(
      refrain,
      'Eén.',
      'Twee.',
      'Drie.',
      `${refrain} En dan naar huis, want het wordt laat.`,
    );
    const home = anchorAt(song, 4, refrain.length + 1);
    const other = [...song.slice(0, 4), ...blocks(`${refrain} Daarna dansen we.`)];
    expect(findAnchor(other, home)).toEqual({ block: 4, offset: refrain.length + 1 });
  });

  it('is reckoned from what is left of its own words to where they began', () => {
    const left = boot.after.slice(12);
    const other = blocks(`Niets is zoals het was. ${'x'.repeat(12)}${left}`);
    expect(findAnchor(other, boot)).toEqual({ block: 0, offset: 'Niets is zoals het was. '.length });
  });

  it('is told from another place with the same words by what comes before', () => {
    const refrain = blocks('Het eerste couplet.', 'Zing mee!', 'Het tweede couplet.', 'Zing mee!', 'Slot.');
    const second = anchorAt(refrain, 3, 0);
    expect(findAnchor([...blocks('Titel', 'Voorwoord'), ...refrain], second)).toEqual({
      block: 5,
      offset: 0,
    });
  });

  it('is nowhere in a text without any of its words', () => {
    expect(findAnchor(blocks('Een heel ander verhaal.'), boot)).toBeNull();
    expect(findAnchor([], boot)).toBeNull();
  });

  it('that is known by number only is there as long as its block is', () => {
    const byNumber = { block: 3, offset: 5, before: '', after: '' };
    expect(findAnchor(story, byNumber)).toEqual({ block: 3, offset: 5 });
    expect(findAnchor(story.slice(0, 2), byNumber)).toBeNull();
  });
});

const word = fc.stringMatching(/^[a-z]{2,8}$/);
const sentence = fc.array(word, { minLength: 6, maxLength: 14 }).map((words) => `${words.join(' ')}.`);
const text = fc
  .uniqueArray(sentence, { minLength: 3, maxLength: 12 })
  .map((sentences) => sentences.map((each, index) => ({ text: `${index} ${each}` })));

it('is found in any text that has got other blocks before and after it', () => {
  void fc.assert(
    fc.property(text, text, fc.nat(), fc.nat(), (own, other, whichBlock, whichOffset) => {
      const block = whichBlock % own.length;
      const offset = whichOffset % Math.max(1, (own[block]?.text.length ?? 1) - 30);
      const anchor = anchorAt(own, block, offset);
      expect(findAnchor([...other, ...own, ...other], anchor)).toEqual({
        block: other.length + block,
        offset,
      });
    }),
  );
});
