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
