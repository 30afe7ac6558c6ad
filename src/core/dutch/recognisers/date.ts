/**
 * Dates: "3-1-2025", "24/12", "2025-01", "21 sept.", "ma 4 nov.", "ma-vr". The day stands before the month;
 * where that cannot be, as in "12/31/2024", the order is American.
 */
import { cardinal, ordinal, year } from '../number-words.ts';
import { endsSentence, matchAt, type Place, type Recognition, textBefore, textFrom } from '../recogniser.ts';
import {
  monthAbbreviation,
  monthAbbreviations,
  monthName,
  months,
  weekdayAbbreviation,
  weekdayAbbreviations,
} from '../words/calendar.ts';
import { dash } from '../written-number.ts';

const fullDate = /(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d|\2\d)/y;
const upTo = new RegExp(`\\s?${dash}\\s?`, 'uy');
const isoDate = /(\d{4})-(\d{2})-(\d{2})(?![\d-])/y;
const isoMonth = /(\d{4})-(0[1-9]|1[0-2])(?![\d-])/y;
const dayAndMonth = /(\d{1,2})([-/])(\d{1,2})(?![\d/-]|[.,:]\d)/y;
const twoDays = new RegExp(`(\\d{1,2})/(\\d{1,2})(?= ${monthName})`, 'uy');
const dayBefore = new RegExp(
  `(?:\\b(?:op|vanaf|per|d\\.d\\.|dd\\.?|datum:?|t/m|tot en met|uiterlijk|sinds|${weekdayAbbreviation}|[a-z]+dag)|^)\\s?$`,
  'iu',
);
const untilDay = /^\s(?:t\/m|tot|tot en met)\s\d{1,2}\/\d{1,2}(?!\d)/;
const fractionAfter = /^\s?(?:deel|delen|van|liter|l|dl|kg|kilo|uur|jaar|kop|eetlepel|theelepel|meter)\b/u;

const dayOf = (digits: string): number | undefined => {
  const value = Number(digits);
  return value >= 1 && value <= 31 ? value : undefined;
};
const monthOf = (digits: string): string | undefined => months[Number(digits) - 1];

const speakDay = (day: string): string => cardinal(String(Number(day)));
const speakYear = (digits: string): string => year(digits.length === 2 ? digits : String(Number(digits)));

function speakDate(day: string, month: string, yearDigits?: string): string | undefined {
  const name = monthOf(month);
  if (name === undefined)
    return Number(day) <= 12 && monthOf(day) !== undefined && yearDigits !== undefined && dayOf(month)
      ? speakDate(month, day, yearDigits)
      : undefined;
  if (dayOf(day) === undefined) return undefined;
  const date = `${speakDay(day)} ${name}`;
  return yearDigits === undefined ? date : `${date} ${speakYear(yearDigits)}`;
}

/** "3-1-2025", "05.10.96"; a short year behind full stops needs the zeros, or it would be a version. */
function recogniseFullDate(source: string, at: number): Recognition | undefined {
  const match = matchAt(fullDate, source, at);
  if (match === null) return undefined;
  const [written, day, separator, month, yearDigits] = match as unknown as [
    string,
    string,
    string,
    string,
    string,
  ];
  if (separator === '.' && yearDigits.length === 2 && written.length < 8) return undefined;
  return spokenUpTo(at + written.length, speakDate(day, month, yearDigits));
}

export function recogniseNumericDate(place: Place): Recognition | undefined {
  const { source, at } = place;
  const full = recogniseFullDate(source, at);
  if (full !== undefined) {
    const between = matchAt(upTo, source, full.end);
    const last = between === null ? undefined : recogniseFullDate(source, full.end + between[0].length);
    return last === undefined ? full : { end: last.end, spoken: `${full.spoken} tot ${last.spoken}` };
  }
  const iso = matchAt(isoDate, source, at);
  if (iso !== null) return spokenUpTo(at + iso[0].length, speakDate(iso[3]!, iso[2]!, iso[1]!));
  const month = matchAt(isoMonth, source, at);
  if (month !== null)
    return { end: at + month[0].length, spoken: `${monthOf(month[2]!)} ${year(month[1]!)}` };
  return recogniseDayAndMonth(place);
}

const spokenUpTo = (end: number, spoken: string | undefined): Recognition | undefined =>
  spoken === undefined ? undefined : { end, spoken };

/** "24/12" is no fraction, since it would be more than one; "5/8" may be a day after "op" only. */
function recogniseDayAndMonth({ source, at }: Place): Recognition | undefined {
  const days = matchAt(twoDays, source, at);
  if (days !== null)
    return { end: at + days[0].length, spoken: `${cardinal(days[1]!)}, ${cardinal(days[2]!)}` };
  const match = matchAt(dayAndMonth, source, at);
  if (match === null) return undefined;
  const [written, day, separator, month] = match as unknown as [string, string, string, string];
  const end = at + written.length;
  const followsDay = dayBefore.test(textBefore({ source, at })) && at > 0;
  const cannotBeFraction = separator === '/' && Number(day) > Number(month) && Number(month) > 1;
  const cannotBeScore = separator === '-' && followsDay && (Number(day) > 12 || written.includes('0'));
  const isDay =
    separator === '/'
      ? (followsDay || untilDay.test(textFrom(source, end))) && !fractionAfter.test(textFrom(source, end))
      : cannotBeScore;
  if (written === '24/7' || !(isDay || cannotBeFraction)) return undefined;
  return spokenUpTo(end, speakDate(day, month));
}

const dayWithMonth = new RegExp(
  `(\\d{1,2})(e|de|ste)?[- \\u00a0](${monthAbbreviation})(?![\\p{L}])(\\.?)(?:[- \\u00a0](\\d{4})(?!\\d))?`,
  'iuy',
);

/** "21 sept.", "3-jan-2025": a number that can be a day, and an abbreviated month. */
export function recogniseDayWithMonth({ source, at }: Place): Recognition | undefined {
  const match = matchAt(dayWithMonth, source, at);
  if (match === null || dayOf(match[1]!) === undefined) return undefined;
  const [written, day, suffix, month, stop, yearDigits] = match;
  const end = at + written.length;
  const spokenDay = suffix === undefined ? speakDay(day!) : ordinal(day!);
  const date = `${spokenDay} ${monthAbbreviations[month!.toLowerCase()]}`;
  if (yearDigits !== undefined) return { end, spoken: `${date} ${year(yearDigits)}` };
  return stop === '.' && endsSentence(source, end)
    ? { end, spoken: date, pause: '.' }
    : { end, spoken: date };
}

const monthAlone = new RegExp(`(${monthAbbreviation})(\\.|(?![\\p{L}\\p{N}'’]))`, 'iuy');
const yearAfter = /^\s?(?:\d{4}|['’]\d{2})(?!\d)/;

/** "jan. '98", "eind dec.": a small letter with a full stop, or a number beside it. "Jan." is somebody's name. */
export function recogniseMonth({ source, at }: Place): Recognition | undefined {
  const match = matchAt(monthAlone, source, at);
  if (match === null) return undefined;
  const [written, month, stop] = match as unknown as [string, string, string];
  const end = at + written.length;
  const byNumber = yearAfter.test(textFrom(source, end)) || /\d\s?$/.test(textBefore({ source, at }));
  const isPlain =
    stop === '.' &&
    (month === month.toLowerCase() || (at === 0 && month !== 'Jan')) &&
    !/^\p{L}/u.test(source.slice(end, end + 1));
  if (!byNumber && !isPlain && month !== 'mrt') return undefined;
  const spoken = monthAbbreviations[month.toLowerCase()]!;
  return stop === '.' && endsSentence(source, end) ? { end, spoken, pause: '.' } : { end, spoken };
}

const weekdays = new RegExp(
  `(${weekdayAbbreviation})(?:\\.|(?![\\p{L}]))(?:\\s?(${dash}|t/m)\\s?(${weekdayAbbreviation})(?:\\.|(?![\\p{L}\\p{N}])))?`,
  'iuy',
);
const dayFollows = new RegExp(
  `^\\s?(?:\\d{1,2}(?:e|ste|de)?[- ](?:${monthName}|${monthAbbreviation})|\\d{1,2}[-/]\\d|\\d{1,2}[.:]\\d\\d)`,
  'iu',
);
const weekdayFollows = new RegExp(`^,?\\s(?:(?:en|of|tot|&)\\s)?(${weekdayAbbreviation})(?![\\p{L}])`, 'u');
const weekdayPrecedes = new RegExp(
  `(?<![\\p{L}])(${weekdayAbbreviation})\\.?,?\\s(?:(?:en|of|tot|&)\\s)?$`,
  'u',
);

const weekdayRow = new RegExp(`${weekdayAbbreviation}(?:/${weekdayAbbreviation}){1,6}(?![\\p{L}])`, 'uy');

/** "ma 4 nov.", "ma-vr", "ma/di/do", "di en do": only where a date, a time or another day stands beside it. */
export function recogniseWeekday({ source, at }: Place): Recognition | undefined {
  const row = matchAt(weekdayRow, source, at);
  if (row !== null) {
    const days = row[0].split('/').map((day) => weekdayAbbreviations[day]);
    return { end: at + row[0].length, spoken: days.join(', ') };
  }
  const match = matchAt(weekdays, source, at);
  if (match === null) return undefined;
  const [written, first, between, last] = match;
  const end = at + written.length;
  const day = weekdayAbbreviations[first!.toLowerCase()]!;
  if (last !== undefined && between !== undefined) {
    if (first === last) return undefined;
    return { end, spoken: `${day} tot en met ${weekdayAbbreviations[last.toLowerCase()]}` };
  }
  const after = textFrom(source, end);
  const neighbour = weekdayFollows.exec(after) ?? weekdayPrecedes.exec(textBefore({ source, at }));
  const hasNeighbour = neighbour !== null && neighbour[1] !== first && written !== 'zo';
  const isShortened = written.endsWith('.') && /^\s?\d/.test(after);
  return isShortened || dayFollows.test(after) || hasNeighbour ? { end, spoken: day } : undefined;
}
