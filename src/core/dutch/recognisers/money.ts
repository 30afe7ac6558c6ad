/** Amounts of money: "€ 5,50", "€ 1.250,-", "2,5 mln euro", "50 EUR", "€ 10-15", "€ 12/uur". */
import { cardinal } from '../number-words.ts';
import { endsSentence, matchAt, type Place, type Recognition } from '../recogniser.ts';
import { perUnitAt } from '../unit-at.ts';
import { type Currency, currencies, namedCurrencies, scales } from '../words/currencies.ts';
import { dash, decimalNumber, gap, minus, parseNumber, speakNumber } from '../written-number.ts';

const sign = '(US\\$|EUR|USD|GBP|JPY|CHF|SEK|NOK|DKK|[€$£¥₽₹₺₩₴₿ƒ])';
const amount = `(${decimalNumber})(,[-–—−=]{1,2})?`;
const scale = `(?:${gap}(mln|mio|miljoen|mld|mrd|miljard|bln|biljoen|duizend)(\\.?)(?![\\p{L}]))?`;
const thousands = '([kK](?![\\p{L}\\p{N}]))?';

const signFirst = new RegExp(`${sign}${gap}(${minus}?)${amount}${thousands}${scale}`, 'uy');
/** "$3.99", "$ 1,299.95": two decimals behind a dot can be nothing else. */
const englishFirst = new RegExp(
  `${sign}${gap}(${minus}?)(\\d{1,3}(?:,\\d{3}){0,4}|\\d{1,9})\\.(\\d\\d)(?![\\p{L}\\d]|[.,]\\d)`,
  'uy',
);
const upTo = new RegExp(`${gap}(${dash}|à)${gap}(?:[€$£]${gap})?${amount}${thousands}${scale}`, 'uy');
const signLast = new RegExp(`${amount}${scale}${gap}${sign}(?![\\p{L}])`, 'uy');
const namedLast = /(\d{1,3}(?:\.\d{3}){0,3}|\d{1,9})(?:,(\d\d)|,-) (euro|dollar|pond|gulden)(?![\p{L}])/uy;
const scaled = new RegExp(`(${decimalNumber})${gap}(mln|mio|mld|mrd|bln)(\\.?)(?![\\p{L}])`, 'uy');

function speakAmount(written: string, multiple: string | undefined, { name, minor }: Currency): string {
  const number = parseNumber(written);
  if (multiple === 'duizend' && number.decimals === undefined)
    return `${cardinal(`${number.whole}000`)} ${name}`;
  if (multiple !== undefined) return `${speakNumber(number)} ${multiple} ${name}`;
  const cents = number.decimals;
  if (cents === undefined || cents.length !== 2) return `${speakNumber(number)} ${name}`;
  if (cents === '00') return `${cardinal(number.whole)} ${name}`;
  const small = cardinal(String(Number(cents)));
  if (number.whole === '0') return `${small} ${minor}`;
  // "vijf euro vijftig", but "vijf euro en vijf cent": "vijf euro vijf" would be heard as vijf vijftig.
  return Number(cents) < 10
    ? `${cardinal(number.whole)} ${name} en ${small} ${minor}`
    : `${cardinal(number.whole)} ${name} ${small}`;
}

const multipleOf = (thousand: string | undefined, named: string | undefined): string | undefined =>
  thousand !== undefined ? 'duizend' : named === undefined ? undefined : scales[named];

function recogniseEnglishMoney({ source, at }: Place): Recognition | undefined {
  const match = matchAt(englishFirst, source, at);
  if (match === null) return undefined;
  const [written, symbol, minusSign, whole, cents] = match;
  const amountSpoken = speakAmount(`${whole!.replaceAll(',', '')},${cents}`, undefined, currencies[symbol!]!);
  return priced(source, at + written.length, `${minusSign === '' ? '' : 'min '}${amountSpoken}`);
}

export function recogniseMoney(place: Place): Recognition | undefined {
  const { source, at } = place;
  const match = matchAt(signFirst, source, at);
  if (match === null) return recogniseEnglishMoney(place);
  const [whole, symbol, minusSign, first, , k, named, stop] = match;
  const money = currencies[symbol!]!;
  const end = at + whole.length;
  const range = matchAt(upTo, source, end);
  const below = minusSign === '' ? '' : 'min ';
  if (range !== null && minusSign === '') {
    const [tail, between, last, , lastK, lastNamed] = range;
    const multiple = multipleOf(lastK, lastNamed);
    const from = speakNumber(parseNumber(first!));
    return priced(
      source,
      end + tail.length,
      `${from} ${between === 'à' ? 'à' : 'tot'} ${speakAmount(last!, multiple, money)}`,
    );
  }
  const spoken = below + speakAmount(first!, multipleOf(k, named), money);
  return stop === '.' ? stopped(source, end, spoken) : priced(source, end, spoken);
}

/** "12/uur" */
function priced(source: string, end: number, spoken: string): Recognition {
  const per = perUnitAt(source, end);
  return per === undefined ? { end, spoken } : { end: per.end, spoken: `${spoken} ${per.spoken}` };
}

const stopped = (source: string, end: number, spoken: string): Recognition =>
  endsSentence(source, end) ? { end, spoken, pause: '.' } : { end, spoken };

export function recogniseMoneyBehind({ source, at }: Place): Recognition | undefined {
  const behind = matchAt(signLast, source, at);
  if (behind !== null) {
    const [whole, number, , named, , symbol] = behind;
    return priced(
      source,
      at + whole.length,
      speakAmount(number!, multipleOf(undefined, named), currencies[symbol!]!),
    );
  }
  const written = matchAt(namedLast, source, at);
  if (written === null) return undefined;
  const [whole, number, cents, name] = written;
  return {
    end: at + whole.length,
    spoken: speakAmount(`${number},${cents ?? '00'}`, undefined, namedCurrencies[name!]!),
  };
}

/** "2,5 mln", whatever is counted. */
export function recogniseScale({ source, at }: Place): Recognition | undefined {
  const match = matchAt(scaled, source, at);
  if (match === null) return undefined;
  const spoken = `${speakNumber(parseNumber(match[1]!))} ${scales[match[2]!]}`;
  return match[3] === '.'
    ? stopped(source, at + match[0].length, spoken)
    : { end: at + match[0].length, spoken };
}
