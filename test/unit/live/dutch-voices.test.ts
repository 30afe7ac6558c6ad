import { expect, it } from 'vitest';
import { type BrowserVoice, liveVoicesAmong } from '../../../src/reader/live/dutch-voices.ts';

const voice = (name: string, lang: string, more: Partial<BrowserVoice> = {}): BrowserVoice => ({
  name,
  lang,
  voiceURI: name,
  localService: true,
  ...more,
});

it('keeps the Dutch voices and counts the others, and takes no other language for Dutch', () => {
  const { dutch, others } = liveVoicesAmong([
    voice('Microsoft Frank - Dutch (Netherlands)', 'nl-NL'),
    voice('Microsoft Bart - Dutch (Belgium)', 'nl_be'),
    voice('Low German', 'nds-NL'),
    voice('Dutch-speaking parrot', 'en-NL'),
    voice('Nlerf', 'nlx'),
    voice('Google Nederlands', 'NL', { localService: false }),
  ]);
  expect(dutch.map(({ language, gender, offline }) => [language, gender, offline])).toEqual([
    ['nl-NL', 'male', true],
    ['nl-BE', 'male', true],
    ['nl', null, false],
  ]);
  expect(others).toBe(3);
  expect(dutch.every(({ delivery, engine }) => delivery === 'live' && engine === 'web-speech')).toBe(true);
});

it('folds the variants of one voice into it, in whatever order they come', () => {
  const names = ['Dutch+Adam espeak-ng', 'Dutch espeak-ng', 'Dutch+Zac espeak-ng', 'dutch-mbrola-2 x'];
  const { dutch } = liveVoicesAmong(names.map((name) => voice(name, 'nl')));
  expect(dutch.map(({ name }) => name)).toEqual(['Dutch espeak-ng', 'dutch-mbrola-2 x']);
});

it('keeps a variant whose own voice is missing', () => {
  const { dutch } = liveVoicesAmong([voice('Dutch+Adam x', 'nl'), voice('Dutch+Zac x', 'nl')]);
  expect(dutch.map(({ name }) => name)).toEqual(['Dutch+Adam x']);
});

it('lists a voice once, and none that the settings can’t hold', () => {
  const { dutch } = liveVoicesAmong([
    voice('Frank', 'nl-NL'),
    voice('Frank', 'nl-NL'),
    voice('Lang', 'nl-NL', { voiceURI: 'x'.repeat(400) }),
  ]);
  expect(dutch.map(({ id }) => id)).toEqual(['web-speech:Frank']);
});
