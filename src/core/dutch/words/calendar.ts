/** The months and the days of the week, with the abbreviations that Dutch calendars use for them. */

export const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

export const monthAbbreviations: Readonly<Record<string, string>> = {
  jan: 'januari',
  feb: 'februari',
  febr: 'februari',
  mrt: 'maart',
  apr: 'april',
  jun: 'juni',
  jul: 'juli',
  aug: 'augustus',
  sep: 'september',
  sept: 'september',
  okt: 'oktober',
  nov: 'november',
  dec: 'december',
};

export const weekdayAbbreviations: Readonly<Record<string, string>> = {
  ma: 'maandag',
  di: 'dinsdag',
  wo: 'woensdag',
  do: 'donderdag',
  vr: 'vrijdag',
  vrij: 'vrijdag',
  za: 'zaterdag',
  zo: 'zondag',
};

export const monthName = `(?:${months.join('|')})`;
export const monthAbbreviation = '(?:jan|febr?|mrt|apr|jun|jul|aug|sept?|okt|nov|dec)';
export const weekdayAbbreviation = '(?:ma|di|wo|do|vrij|vr|za|zo)';
