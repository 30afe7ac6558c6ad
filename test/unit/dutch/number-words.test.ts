import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cardinal,
  cardinalInCompound,
  decimals,
  digitByDigit,
  inPairs,
  ordinal,
  year,
} from '../../../src/core/dutch/number-words.ts';

describe('cardinal', () => {
  it.each([
    ['0', 'nul'],
    ['1', 'één'],
    ['22', 'tweeëntwintig'],
    ['101', 'honderdeen'],
    ['1100', 'elfhonderd'],
    ['1250', 'twaalfhonderdvijftig'],
    ['2500', 'tweeduizend vijfhonderd'],
    ['100000000000', 'honderd miljard'],
  ])('says %s', (digits, words) => {
    expect(cardinal(digits)).toBe(words);
  });

  it('says every leading zero', () => {
    expect(cardinal('007')).toBe('nul nul zeven');
  });

  it('reads what is too long to say digit by digit in groups of three', () => {
    expect(cardinal('1234567890123456')).toMatch(/^één twee drie, vier vijf zes, /);
  });

  it('never leaves a digit', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{1,60}$/), (digits) => {
        for (const say of [cardinal, ordinal, inPairs, decimals, cardinalInCompound]) {
          expect(say(digits)).toMatch(/^[\p{L} ,]+$/u);
        }
      }),
    );
  });

  it('has no space or accent inside a compound', () => {
    expect(cardinalInCompound('1001')).toBe('duizendeen');
  });
});

describe('ordinal', () => {
  it.each([
    ['1', 'eerste'],
    ['3', 'derde'],
    ['8', 'achtste'],
    ['12', 'twaalfde'],
    ['20', 'twintigste'],
    ['100', 'honderdste'],
    ['101', 'honderdeerste'],
    ['103', 'honderdderde'],
    ['1000', 'duizendste'],
    ['1000000', 'één miljoenste'],
  ])('says %s', (digits, words) => {
    expect(ordinal(digits)).toBe(words);
  });
});

describe('year', () => {
  it.each([
    ['1998', 'negentienachtennegentig'],
    ['1905', 'negentienhonderdvijf'],
    ['1800', 'achttienhonderd'],
    ['1066', 'duizend zesenzestig'],
    ['1240', 'twaalfhonderdveertig'],
    ['2008', 'tweeduizend acht'],
    ['2100', 'eenentwintighonderd'],
    ['45', 'vijfenveertig'],
  ])('says %s', (digits, words) => {
    expect(year(digits)).toBe(words);
  });
});

describe('digits', () => {
  it('come one by one, with a pause after every group', () => {
    expect(digitByDigit('12345')).toBe('één twee drie, vier vijf');
  });

  it('come in pairs after an odd first one, with every zero said', () => {
    expect(inPairs('10506')).toBe('één nul vijf nul zes');
  });

  it('behind a comma are one number up to two of them, after the zeros', () => {
    expect(decimals('05')).toBe('nul vijf');
    expect(decimals('75')).toBe('vijfenzeventig');
    expect(decimals('375')).toBe('drie zeven vijf');
  });
});
