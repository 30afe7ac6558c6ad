/** Currencies as they are written before or behind an amount, and said. ISO 4217 codes and common signs. */
export type Currency = { readonly name: string; readonly minor: string };

const currency = (name: string, minor: string): Currency => ({ name, minor });

const euro = currency('euro', 'cent');
const dollar = currency('dollar', 'cent');
const pond = currency('pond', 'pence');
const yen = currency('yen', 'sen');
const gulden = currency('gulden', 'cent');

export const currencies: Readonly<Record<string, Currency>> = {
  '€': euro,
  EUR: euro,
  $: dollar,
  US$: currency('Amerikaanse dollar', 'cent'),
  USD: currency('Amerikaanse dollar', 'cent'),
  '£': pond,
  GBP: currency('Britse pond', 'pence'),
  '¥': yen,
  JPY: yen,
  '₽': currency('roebel', 'kopeke'),
  '₹': currency('roepie', 'paisa'),
  '₺': currency('lira', 'kuruş'),
  '₩': currency('won', 'jeon'),
  '₴': currency('hryvnia', 'kopijka'),
  '₿': currency('bitcoin', 'satoshi'),
  ƒ: gulden,
  CHF: currency('Zwitserse frank', 'rappen'),
  SEK: currency('Zweedse kroon', 'öre'),
  NOK: currency('Noorse kroon', 'øre'),
  DKK: currency('Deense kroon', 'øre'),
};

/** Words that are written out behind an amount with cents: "5,50 euro". */
export const namedCurrencies: Readonly<Record<string, Currency>> = { euro, dollar, pond, gulden };

/** Abbreviated powers of ten behind a number: "2,5 mln". */
export const scales: Readonly<Record<string, string>> = {
  mln: 'miljoen',
  mio: 'miljoen',
  miljoen: 'miljoen',
  mld: 'miljard',
  mrd: 'miljard',
  miljard: 'miljard',
  bln: 'biljoen',
  biljoen: 'biljoen',
  duizend: 'duizend',
};
