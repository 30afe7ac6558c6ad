import { describe, expect, it } from 'vitest';
import { type Palette, palettes } from '../../../src/reader/theme/palettes.ts';
import { contrast } from '../../support/contrast.ts';

type Pair = readonly [front: keyof Palette, behind: keyof Palette];

const texts: readonly Pair[] = [
  ['ink', 'page'],
  ['ink', 'paper'],
  ['soft', 'page'],
  ['soft', 'paper'],
  ['onAccent', 'accent'],
  ['onLit', 'lit'],
  ['syllable', 'page'],
  ['syllable', 'lit'],
  ['otherSyllable', 'page'],
  ['otherSyllable', 'lit'],
];

const marks: readonly Pair[] = [
  ['bar', 'page'],
  ['underline', 'lit'],
  ['underline', 'page'],
  ['ink', 'lit'],
  ['skipped', 'page'],
  ['skipped', 'lit'],
  ['skipped', 'paper'],
  ['focus', 'page'],
  ['focus', 'paper'],
  ['control', 'page'],
  ['control', 'paper'],
  ['accent', 'page'],
  ['accent', 'paper'],
  ['accent', 'line'],
  ['accent', 'lit'],
];

it('computes the contrasts that WCAG gives as examples', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe.each(Object.entries(palettes))('the %s theme', (_name, palette) => {
  it.each(texts)('shows %s on %s with a contrast of at least 7:1', (front, behind) => {
    expect(contrast(palette[front], palette[behind])).toBeGreaterThanOrEqual(7);
  });

  it.each(marks)('shows %s on %s with a contrast of at least 3:1', (front, behind) => {
    expect(contrast(palette[front], palette[behind])).toBeGreaterThanOrEqual(3);
  });
});
