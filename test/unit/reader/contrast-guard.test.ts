import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Colour } from '../../../src/core/colour.ts';
import { defaultSettings, type Settings, settingSpecs } from '../../../src/core/settings.ts';
import { contrastFaults, mendedColours } from '../../../src/reader/theme/contrast-guard.ts';
import { palettes } from '../../../src/reader/theme/palettes.ts';

const themes = Object.values(palettes);
const colours = fc.oneof(
  { weight: 3, arbitrary: fc.constant('auto' as const) },
  {
    weight: 4,
    arbitrary: fc
      .integer({ min: 0, max: 0xffffff })
      .map((value): Colour => `#${value.toString(16).padStart(6, '0')}`),
  },
);
const settingsWithColours = fc
  .record({
    textColour: colours,
    pageColour: colours,
    highlightSentence: fc.boolean(),
    sentenceStyle: fc.constantFrom(...settingSpecs.sentenceStyle.options),
    sentenceColour: colours,
    highlightWord: fc.boolean(),
    wordStyle: fc.constantFrom(...settingSpecs.wordStyle.options),
    wordColour: colours,
  })
  .map((chosen): Settings => ({ ...defaultSettings, ...chosen }));
const styles = settingSpecs.sentenceStyle.options.flatMap((sentenceStyle) =>
  settingSpecs.wordStyle.options.map((wordStyle) => ({ sentenceStyle, wordStyle })),
);

describe('colours that can be read', () => {
  it.each(styles)('are those of every theme, with $sentenceStyle and $wordStyle', (style) => {
    for (const palette of themes)
      expect(contrastFaults({ ...defaultSettings, ...style }, palette)).toEqual([]);
  });

  it('are left as they are', () => {
    fc.assert(
      fc.property(settingsWithColours, fc.constantFrom(...themes), (settings, palette) => {
        fc.pre(contrastFaults(settings, palette).length === 0);
        expect(mendedColours(settings, palette)).toEqual({});
      }),
    );
  });

  it('come of a page of one’s own alone, if any text can be read on it', () => {
    for (const pageColour of ['#000000', '#7a0026', '#ffd1dc', '#ffffff'] as const) {
      for (const palette of themes) {
        expect(contrastFaults({ ...defaultSettings, pageColour }, palette)).toEqual([]);
      }
    }
  });
});

describe('colours that can’t be read', () => {
  it('are named with their contrast', () => {
    const faults = contrastFaults({ ...defaultSettings, textColour: '#777777' }, palettes.light);
    expect(faults[0]).toMatchObject({ pair: 'textOnPage', atLeast: 7 });
    expect(faults[0]?.contrast).toBeCloseTo(4.48, 2);
  });

  it('are mended, whatever they were', () => {
    fc.assert(
      fc.property(settingsWithColours, fc.constantFrom(...themes), (settings, palette) => {
        const mended = { ...settings, ...mendedColours(settings, palette) };
        expect(contrastFaults(mended, palette)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
