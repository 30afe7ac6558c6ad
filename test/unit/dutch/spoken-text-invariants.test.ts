import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { speakDutch } from '../../../src/core/dutch/speak-dutch.ts';
import { defaultReadingOptions, type ReadingOptions } from '../../../src/core/dutch/spoken-text.ts';
import { expectInvariants } from './spoken-text-invariants.ts';

/** Pieces that recognisers look for, so that random text meets them side by side. */
const pieces = fc.constantFrom(
  ...'€ 5,50|3-5|2-1|1.000|12:30|9.30 uur|06-12345678|jan.|3-1-2025|o.a.|bijv.|KNMI|btw|XIV|Willem I|5%|km/u|20 °C|½'.split(
    '|',
  ),
  ..."'s|'t|'45|(|)|[...]|\"|„|”|,,|'|-|–|/|&|#zomer|@piet|www.a.nl|a@b.nl|foto.jpg|B7K9|CO2|1e|24/7|1/2|+31|😂|:-)|1️⃣".split(
    '|',
  ),
  ...' | |\u00a0|.|...|…|?|!|,|;|:|\u00ad|\u200b|\u202e|\ud800|\udc00|é|e\u0301|ĳ|中|٣|１|²|de|man|LET OP|J.R.R.|n.v.t'.split(
    '|',
  ),
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join('')),
  fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
      { maxLength: 40 },
    )
    .map((units) => units.join('')),
);
const options: fc.Arbitrary<ReadingOptions> = fc.record({
  brackets: fc.constantFrom('read', 'pause', 'skip'),
  emoji: fc.constantFrom('name', 'skip'),
  webAddresses: fc.constantFrom('full', 'host', 'short'),
  phoneNumbers: fc.constantFrom('digits', 'pairs'),
  quotations: fc.constantFrom('say', 'pause'),
});

describe('every SpokenText', () => {
  it('covers every letter and digit once, in order, on both sides', () => {
    fc.assert(
      fc.property(texts, options, (text, chosen) => {
        const skips = chosen.brackets === 'skip' || chosen.emoji === 'skip';
        expectInvariants(text, speakDutch(text, { options: chosen }), skips);
      }),
      { numRuns: 3000 },
    );
  });

  it('leaves no digit unspoken', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(speakDutch(text, { options: { ...defaultReadingOptions, emoji: 'name' } }).text).not.toMatch(
          /[0-9]/,
        );
      }),
      { numRuns: 1000 },
    );
  });
});
