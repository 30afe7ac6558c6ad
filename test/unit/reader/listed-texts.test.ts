import { describe, expect, it } from 'vitest';
import type { ListedText, ReadingList } from '../../../src/contract/library-schema.ts';
import { defaultSettings } from '../../../src/core/settings.ts';
import {
  factsOf,
  hasTitle,
  lastRemoved,
  presentTexts,
  spareTexts,
} from '../../../src/reader/library/listed-texts.ts';
import { dutch } from '../../../src/reader/messages/dutch.ts';

const text = (title: string, patch: Partial<ListedText> = {}): ListedText => ({
  article: title.padEnd(16, '0'),
  title,
  date: null,
  language: 'nl',
  name: `${title}.txt`,
  characters: 9_000,
  sizeBytes: 10_000,
  openedAt: Date.UTC(2026, 10, 27, 12),
  progress: 0,
  isFinished: false,
  isOutdated: false,
  bookmarkCount: 0,
  removedAt: null,
  ...patch,
});
const list = (...texts: readonly ListedText[]): ReadingList => ({
  texts: [...texts],
  sizeBytes: 90,
  limitBytes: 100,
});
const titles = (texts: readonly ListedText[]) => texts.map(({ title }) => title);

describe('the texts of the list', () => {
  it('are those that were not removed; what was removed last goes together', () => {
    const all = list(
      text('hier'),
      text('lang geleden', { removedAt: 1 }),
      text('net', { removedAt: 2 }),
      text('ook net', { removedAt: 2 }),
    );
    expect(titles(presentTexts(all))).toEqual(['hier']);
    expect(titles(lastRemoved(all))).toEqual(['net', 'ook net']);
    expect(lastRemoved(list(text('hier')))).toEqual([]);
  });

  it('could be spared when they were finished or are older versions, once the list is nearly full', () => {
    const texts = [
      text('uit', { isFinished: true }),
      text('oud', { isOutdated: true }),
      text('half', { progress: 0.5 }),
      text('uit en weg', { isFinished: true, removedAt: 1 }),
    ];
    expect(titles(spareTexts(list(...texts)))).toEqual(['uit', 'oud']);
    expect(spareTexts({ ...list(...texts), sizeBytes: 79 })).toEqual([]);
  });

  it('are found by title and by file name, whatever the case and the accents', () => {
    expect(hasTitle(text('Reeën op de dijk', { name: 'verslag.md' }), ' REEEN')).toBe(true);
    expect(hasTitle(text('Reeën op de dijk', { name: 'verslag.md' }), 'verslag')).toBe(true);
    expect(hasTitle(text('Reeën op de dijk'), 'water')).toBe(false);
  });
});

describe('what is said of a text', () => {
  const facts = (patch: Partial<ListedText>) =>
    factsOf(text('brief', patch), defaultSettings, dutch).join(' · ');

  it('is how long it takes, how far it was read and when it was opened', () => {
    expect(facts({})).toBe('10 minuten luisteren · nog niet begonnen · geopend op 27 november 2026');
    expect(facts({ progress: 0.4, date: '2025-01', bookmarkCount: 2 })).toMatch(
      /^januari 2025 · 10 minuten luisteren · 40\s?% gelezen · 2 bladwijzers · /,
    );
    expect(facts({ isFinished: true, progress: 1, isOutdated: true })).toMatch(
      /^oudere versie · .*uitgelezen/,
    );
  });

  it('takes less time at a higher speed', () => {
    const quick = factsOf(text('brief'), { ...defaultSettings, rate: 3, pauseAfterSentence: 0 }, dutch);
    expect(quick[0]).toBe('3 minuten luisteren');
  });
});
