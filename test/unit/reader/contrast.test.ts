import { describe, expect, it } from 'vitest';
import { contrast } from '../../../src/core/contrast.ts';
import { type Palette, palettes } from '../../../src/reader/theme/palettes.ts';

type Pair = readonly [front: keyof Palette, behind: keyof Palette];

const texts: readonly Pair[] = [
  ['ink', 'page'],
  ['ink', 'paper'],
  ['soft', 'page'],
  ['soft', 'paper'],
  ['onAccent', 'accent'],
  ['onLit', 'lit'],
  ['ink', 'lit'],
  ['syllable', 'page'],
  ['syllable', 'lit'],
  ['otherSyllable', 'page'],
  ['otherSyllable', 'lit'],
];

const marks: readonly Pair[] = [
  ['bar', 'page'],
  ['bar', 'lit'],
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

describe.each(Object.entries(palettes))('the %s theme', (_name, palette) => {
  it.each(texts)('shows %s on %s with a contrast of at least 7:1', (front, behind) => {
    expect(contrast(palette[front], palette[behind])).toBeGreaterThanOrEqual(7);
  });

  it.each(marks)('shows %s on %s with a contrast of at least 3:1', (front, behind) => {
    expect(contrast(palette[front], palette[behind])).toBeGreaterThanOrEqual(3);
  });
});
