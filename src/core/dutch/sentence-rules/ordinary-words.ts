/**
 * Ordinary Dutch words and names that are spelled as an abbreviation, so that a full stop behind them is just that:
 * "Dat past.", "De zaal was vol. 250 mensen bleven staan.", "Dat is Max."
 */

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** The word, whatever follows; before a number the abbreviation only where a reference can stand (", vol. 3"). */
const commonWords = wordsOf(
  'al am col dan do ex hand intern kapt kon ma mal mat past pers rek richt rom tekst vol vrij wed zo',
);

/** The word before a capital, the abbreviation before a number: "moderne art.", "art. 3". */
const wordsBeforeCapital = wordsOf(
  'app art bijl burg cap caps co gal gen jur kol max mil min ov par pat spec sub tab tel tit verd',
);

/** First names, capitalised within a sentence. */
const firstNames = wordsOf('al art dan daniel jo joël luc marc max pat sam tim');

export const isOrdinaryWord = (form: string, next: 'capital' | 'number'): boolean =>
  commonWords.has(form) || (next === 'capital' && wordsBeforeCapital.has(form));

export const isFirstName = (form: string): boolean => firstNames.has(form);
