/** The languages of texts, as BCP 47 names them. */

/** Dutch of whatever country, or a text that is too short to tell. */
export const mayBeDutch = (language: string): boolean => /^(nl|und)(-|$)/i.test(language);

/** The name of a language; the code itself where it has none. */
export const languageName = (language: string, locale: string): string =>
  new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language;
