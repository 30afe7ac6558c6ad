import { expect, it } from 'vitest';
import { LanguageConsent } from '../../../src/reader/session/language-consent.ts';

it.each(['nl', 'nl-BE', 'und'])('a text in %s is read when it is asked for', (language) => {
  const consent = new LanguageConsent(language);
  expect(consent.isGiven).toBe(true);
  expect(consent.ask()).toBe(true);
});

it.each(['en', 'nds', 'de-AT'])('a text in %s is read when it is asked for twice', (language) => {
  const consent = new LanguageConsent(language);
  expect(consent.isGiven).toBe(false);
  expect(consent.ask()).toBe(false);
  expect(consent.isGiven).toBe(false);
  expect(consent.ask()).toBe(true);
  expect(consent.ask()).toBe(true);
});

it('once is enough for who was told already', () => {
  const consent = new LanguageConsent('en');
  consent.give();
  expect(consent.ask()).toBe(true);
});
