import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultReadingOptions } from '../../../src/core/dutch/spoken-text.ts';
import {
  defaultSettings,
  readingOptionsOf,
  settingNames,
  settingSpecs,
  settingsFrom,
  validSettings,
} from '../../../src/core/settings.ts';
import { wordSpacingOf } from '../../../src/core/word-spacing.ts';

describe('settings', () => {
  it('say how marks and codes are read, by default as the voice would', () => {
    expect(readingOptionsOf(defaultSettings)).toEqual(defaultReadingOptions);
    const settings = settingsFrom({
      readBrackets: 'skip',
      readEmoji: 'name',
      readWebAddresses: 'short',
      readPhoneNumbers: 'pairs',
      readQuotations: 'say',
    });
    expect(readingOptionsOf(settings)).toEqual({
      brackets: 'skip',
      emoji: 'name',
      webAddresses: 'short',
      phoneNumbers: 'pairs',
      quotations: 'say',
    });
  });

  it('give each bad or missing field its own default, and keep the rest', () => {
    const { fontSize, rate, theme, highlightWord } = settingsFrom({
      fontSize: 28,
      rate: 'fast',
      theme: 'purple',
      highlightWord: false,
      unknown: 1,
    });
    expect({ fontSize, rate, theme, highlightWord }).toEqual({
      fontSize: 28,
      rate: defaultSettings.rate,
      theme: defaultSettings.theme,
      highlightWord: false,
    });
  });

  it('refuse numbers out of range, and those that are none', () => {
    for (const rate of [0.49, 3.01, Number.NaN, Number.POSITIVE_INFINITY, '1', null]) {
      expect(validSettings({ rate })).toEqual({});
    }
    expect(validSettings({ rate: 0.5 })).toEqual({ rate: 0.5 });
  });

  it('take a colour as six hexadecimal digits, or that of the theme', () => {
    for (const textColour of ['auto', '#00aaff'])
      expect(validSettings({ textColour })).toEqual({ textColour });
    for (const textColour of ['#00AAFF', '#0af', 'red', '#00aaff00', 'url(#00aaff)', 170, null]) {
      expect(validSettings({ textColour })).toEqual({});
    }
  });

  it('space words along with letters, at least 3.5 times as wide, unless that is set apart', () => {
    expect(wordSpacingOf(defaultSettings)).toBeCloseTo(0.08, 5);
    for (const letterSpacing of [0, 0.02, 0.1, 0.5]) {
      const together = wordSpacingOf({ ...defaultSettings, letterSpacing });
      expect(together).toBeGreaterThanOrEqual(3.5 * letterSpacing);
      expect(wordSpacingOf({ letterSpacing, wordSpacing: 0.3 })).toBe(0.3);
    }
    expect(validSettings({ wordSpacing: 'auto' })).toEqual({ wordSpacing: 'auto' });
    for (const wordSpacing of [-0.1, 1.1, 'wide', null]) expect(validSettings({ wordSpacing })).toEqual({});
  });

  it('are whole and valid whatever the file held', () => {
    fc.assert(
      fc.property(fc.anything(), (garbage) => {
        const settings = settingsFrom(garbage);
        expect(Object.keys(settings)).toEqual(settingNames);
        expect(validSettings(settings)).toEqual(settings);
      }),
    );
  });

  it('have defaults within their own ranges', () => {
    expect(Object.keys(validSettings(defaultSettings))).toHaveLength(Object.keys(settingSpecs).length);
  });
});
