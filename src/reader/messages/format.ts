/** Numbers, durations and dates as a person reads them, in the language of the page. */
import type { IsoDate } from '../../core/article.ts';
import { type SettingName, type Settings, settingSpecs } from '../../core/settings.ts';
import type { Seconds } from '../../core/speech.ts';
import type { Messages } from './messages.ts';
import type { ShownSetting } from './settings-messages.ts';

export const formatCount = (count: number, locale: string): string =>
  new Intl.NumberFormat(locale).format(count);

const unit = (value: number, locale: string, options: Intl.NumberFormatOptions): string =>
  new Intl.NumberFormat(locale, { style: 'unit', maximumFractionDigits: 2, ...options }).format(value);

/** `6 minuten`, `1 uur en 20 minuten`; `long` is for running text. Never less than a minute. */
export function formatDuration(duration: Seconds, locale: string, display: 'short' | 'long'): string {
  const minutes = Math.max(1, Math.round(duration / 60));
  const hours = Math.floor(minutes / 60);
  const parts = [
    ...(hours > 0 ? [unit(hours, locale, { unit: 'hour', unitDisplay: display })] : []),
    ...(minutes % 60 > 0 ? [unit(minutes % 60, locale, { unit: 'minute', unitDisplay: display })] : []),
  ];
  return parts.join(' ').replaceAll('.', '');
}

/** `januari 2025` for `2025-01`: as precise as the date itself. */
export function formatDate(date: IsoDate, locale: string): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (month !== undefined) options.month = 'long';
  if (day !== undefined) options.day = 'numeric';
  return new Intl.DateTimeFormat(locale, options).format(
    new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1)),
  );
}

const times = (value: number, locale: string): string =>
  new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 2 }).format(value);

/** A setting's value with its unit: `20 px`, `1,0×`, `62 tekens`, `Crème`. */
export function formatSetting<Name extends ShownSetting>(
  name: Name,
  value: Settings[Name],
  messages: Messages,
): string {
  const { settingsPanel } = messages;
  if (typeof value === 'boolean') return value ? settingsPanel.on : settingsPanel.off;
  if (typeof value === 'string') {
    const options: { readonly [option: string]: string } | undefined =
      settingsPanel.options[name as keyof typeof settingsPanel.options];
    return value === 'auto'
      ? settingsPanel.automatic[name as keyof typeof settingsPanel.automatic]
      : (options?.[value] ?? value);
  }
  return formatMeasure(value, name, messages);
}

function formatMeasure(value: number, name: SettingName, { locale, settingsPanel }: Messages): string {
  const spec = settingSpecs[name];
  if (spec.kind !== 'range' && spec.kind !== 'following') return formatCount(value, locale);
  switch (spec.unit) {
    case 'px':
      return `${formatCount(value, locale)} px`;
    case 'times':
      return name === 'lineHeight' ? times(value, locale) : `${times(value, locale)}×`;
    case 'characters':
      return settingsPanel.characters(formatCount(value, locale));
    case 'seconds':
      return unit(value, locale, { unit: 'second', unitDisplay: 'short' });
    case 'rounds':
      return settingsPanel.rounds(formatCount(Math.round(value), locale));
    case 'weight':
      return String(value);
    case 'fraction':
    case 'em':
      return new Intl.NumberFormat(locale, { style: 'percent' }).format(value);
  }
}

/** The day of a moment in milliseconds since 1970, where the reader is: `27 november 2026`. */
export const formatMoment = (moment: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(moment);

/** `40 %` or `40%`, as the language has it; never 0 or 100 for what is in between. */
export const formatPart = (part: number, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'percent' }).format(Math.min(0.99, Math.max(0.01, part)));

/** `3,4 MB`; never less than 0,1 for what there is. */
export function formatSize(bytes: number, locale: string): string {
  const megabytes = bytes === 0 ? 0 : Math.max(0.1, bytes / (1024 * 1024));
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(megabytes)}\u00a0MB`;
}
