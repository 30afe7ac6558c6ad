import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Colour, isColour, lightnessOf, shadesOf } from '../../../src/core/colour.ts';
import {
  contrast,
  hasContrast,
  markContrast,
  nearestGround,
  nearestWithContrast,
  textContrast,
} from '../../../src/core/contrast.ts';

const colours = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value): Colour => `#${value.toString(16).padStart(6, '0')}`);

it('computes the contrasts that WCAG gives as examples', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe('a colour at another lightness', () => {
  // Among the darkest, colours of 8 bits a part lie too far apart for that.
  it('is that light, and a colour that a screen can show', () => {
    fc.assert(
      fc.property(colours, fc.double({ min: 0.2, max: 1, noNaN: true }), (colour, lightness) => {
        const changed = shadesOf(colour)(lightness);
        expect(isColour(changed)).toBe(true);
        expect(Math.abs(lightnessOf(changed) - lightness)).toBeLessThan(0.02);
      }),
    );
  });

  it('is itself at its own', () => {
    fc.assert(
      fc.property(colours, (colour) => {
        expect(contrast(shadesOf(colour)(lightnessOf(colour)), colour)).toBeLessThan(1.02);
      }),
    );
  });
});

describe('the nearest colour with enough contrast', () => {
  const grounds = fc.array(colours, { minLength: 1, maxLength: 2 });
  const ratios = fc.constantFrom(markContrast, textContrast);

  it('has it, wherever black or white has', () => {
    fc.assert(
      fc.property(colours, grounds, ratios, (colour, others, atLeast) => {
        const found = nearestWithContrast(colour, others, atLeast);
        const extremeHas = (['#000000', '#ffffff'] as const).some((end) => hasContrast(end, others, atLeast));
        expect(found !== null || !extremeHas).toBe(true);
        if (found) expect(hasContrast(found, others, atLeast)).toBe(true);
      }),
    );
  });

  it('is the colour itself when that has it already', () => {
    fc.assert(
      fc.property(colours, grounds, ratios, (colour, others, atLeast) => {
        fc.pre(hasContrast(colour, others, atLeast));
        expect(nearestWithContrast(colour, others, atLeast)).toBe(colour);
      }),
    );
  });

  it('is no further away than it must be', () => {
    // 4.48:1 is a little too little; the next grey but one is enough.
    expect(nearestWithContrast('#777777', ['#ffffff'], 4.5)).toBe('#767676');
    expect(nearestWithContrast('#808080', ['#808080'], textContrast)).toBeNull();
  });
});

it('on the nearest ground black or white can be read', () => {
  fc.assert(
    fc.property(colours, (colour) => {
      const ground = nearestGround(colour);
      expect(nearestWithContrast('#888888', [ground], textContrast)).not.toBeNull();
    }),
  );
});
