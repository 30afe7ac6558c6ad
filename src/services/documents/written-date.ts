/**
 * Dates as Dutch documents write them at the head of a text: `2025-01-31`, `31-1-2025`, `vrijdag 31 januari 2025`,
 * `januari 2025`. Only dates that exist count as one.
 */
import type { IsoDate } from '../../core/article.ts';

export type LeadingDate = {
  readonly date: IsoDate;
  /** What follows the date, as it stands there. */
  readonly rest: string;
  /** `words` needs a sign between it and a title: "31 januari 2025 was een koude dag" is a sentence. */
  readonly written: 'figures' | 'words';
};

const months: readonly (readonly string[])[] = [
  ['januari', 'jan'],
  ['februari', 'feb'],
  ['maart', 'mrt'],
  ['april', 'apr'],
  ['mei'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['augustus', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt'],
  ['november', 'nov'],
  ['december', 'dec'],
];
const monthNames = months.flat().join('|');

const yearFirst = /^(?<year>\d{4})-(?<month>\d{1,2})(?:-(?<day>\d{1,2}))?(?![\d-])/;
const dayFirst = /^(?<day>\d{1,2})(?<sign>[-/.])(?<month>\d{1,2})\k<sign>(?<year>\d{4})(?!\d)/;
const inWords = new RegExp(
  `^(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag,? +)?(?:(?<day>\\d{1,2}) +)?(?<month>${monthNames})\\.? +(?<year>\\d{4})(?!\\d)`,
  'i',
);

/** The date that `text` begins with, or `null`. */
export function leadingDate(text: string): LeadingDate | null {
  const figures = yearFirst.exec(text) ?? dayFirst.exec(text);
  const match = figures ?? inWords.exec(text);
  const { year = '', month = '', day } = match?.groups ?? {};
  if (!match) return null;
  const date = existingDate(Number(year), figures ? Number(month) : monthNumber(month), day && Number(day));
  return date === null
    ? null
    : { date, rest: text.slice(match[0].length), written: figures ? 'figures' : 'words' };
}

const monthNumber = (name: string): number =>
  months.findIndex((names) => names.includes(name.toLowerCase())) + 1;

function existingDate(year: number, month: number, day: number | '' | undefined): IsoDate | null {
  if (month < 1 || month > 12) return null;
  const yearMonth = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  if (day === undefined || day === '') return yearMonth;
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day < 1 || day > daysInMonth ? null : `${yearMonth}-${String(day).padStart(2, '0')}`;
}
