import { describe, expect, it } from 'vitest';
import { languageName } from '../../../src/core/language.ts';
import { dutch } from '../../../src/reader/messages/dutch.ts';
import { english } from '../../../src/reader/messages/english.ts';
import { formatDate, formatDuration, formatSetting } from '../../../src/reader/messages/format.ts';

describe('a date', () => {
  it.each([
    ['2025', '2025'],
    ['2025-01', 'januari 2025'],
    ['2025-01-31', '31 januari 2025'],
  ])('%s is as precise in words: %s', (date, words) => {
    expect(formatDate(date, 'nl')).toBe(words);
  });
});

describe('a duration', () => {
  it.each([
    [10, '1 minuut'],
    [360, '6 minuten'],
    [3600, '1 uur'],
    [4800, '1 uur 20 minuten'],
  ])('of %d seconds is %s', (seconds, words) => {
    expect(formatDuration(seconds, 'nl', 'long')).toBe(words);
  });

  it('is short where there is little room', () => {
    expect(formatDuration(240, 'nl', 'short')).toBe('4 min');
    expect(formatDuration(240, 'en', 'short')).toBe('4 min');
  });
});

describe('a setting', () => {
  it('is shown with its unit, in the language of the page', () => {
    expect(formatSetting('rate', 1, dutch)).toBe('1,0×');
    expect(formatSetting('rate', 1.25, dutch)).toBe('1,25×');
    expect(formatSetting('rate', 1.25, english)).toBe('1.25×');
    expect(formatSetting('fontSize', 20, dutch)).toBe('20 px');
    expect(formatSetting('lineHeight', 1.6, dutch)).toBe('1,6');
    expect(formatSetting('lineLength', 62, dutch)).toBe('62 tekens');
    expect(formatSetting('pauseAfterSentence', 0.25, dutch)).toBe('0,25 sec');
    expect(formatSetting('theme', 'cream', dutch)).toBe('Crème');
    expect(formatSetting('highlightWord', false, dutch)).toBe('uit');
  });

  it('that is a share is shown in percent', () => {
    expect(formatSetting('volume', 0.85, english)).toBe('85%');
  });
});

it('a language is called by its name', () => {
  expect(languageName('fr', 'nl')).toBe('Frans');
  expect(languageName('fr', 'en')).toBe('French');
});
