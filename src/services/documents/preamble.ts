/**
 * What a text says about itself before it begins: front matter between `---` lines, or a first line that mixes a
 * date with the title, as in `datum: 2025-01-31 Kop van het artikel`. The same for every format that is text.
 */
import * as v from 'valibot';
import { parse } from 'yaml';
import type { IsoDate } from '../../core/article.ts';
import { foldSpaces } from './clean-text.ts';
import { leadingDate } from './written-date.ts';

export type Preamble = {
  readonly title: string | null;
  readonly date: IsoDate | null;
  /** The text without its preamble. */
  readonly body: string;
};

/** Never fails: a text without a preamble is all body. */
export function readPreamble(text: string): Preamble {
  return frontMatter(text) ?? datedFirstLine(text) ?? { title: null, date: null, body: text };
}

export type DatedTitle = { readonly title: string | null; readonly date: IsoDate };

const longestLine = 200;
const label = /^(?:date|datum|gepubliceerd(?: op)?) *:? +/i;
const separator = /^ *(?:[-–—:|,]|$) */;

/** A line that holds a date and a title after it, or only a date; `null` for any other line. */
export function datedTitle(line: string): DatedTitle | null {
  if (line.length > longestLine) return null;
  const text = foldSpaces(line);
  const labelled = label.exec(text);
  const found = labelled ? labelledDate(text.slice(labelled[0].length)) : leadingDate(text);
  if (!found) return null;
  const separated = separator.exec(found.rest);
  const title = found.rest.slice(separated?.[0].length ?? 0).trim();
  if (!labelled && !separated && (found.written === 'words' || !found.rest.startsWith(' '))) return null;
  if (!labelled && title.endsWith('.')) return null;
  return { date: found.date, title: title === '' ? null : title };
}

/** After a label a year alone is a date too. */
function labelledDate(text: string): ReturnType<typeof leadingDate> {
  const date = leadingDate(text);
  const year = /^\d{4}(?![\d-])/.exec(text)?.[0];
  return date ?? (year === undefined ? null : { date: year, rest: text.slice(4), written: 'figures' });
}

function datedFirstLine(text: string): Preamble | null {
  const start = text.search(/\S/);
  if (start === -1) return null;
  const end = text.indexOf('\n', start);
  const dated = datedTitle(text.slice(start, end === -1 ? undefined : end));
  return dated && { ...dated, body: end === -1 ? '' : text.slice(end + 1) };
}

const longestFrontMatter = 20_000;
const fields = v.object({
  title: v.optional(v.string()),
  titel: v.optional(v.string()),
  date: v.optional(v.union([v.string(), v.number()])),
  datum: v.optional(v.union([v.string(), v.number()])),
});

/** Text between two rules is front matter only when it names a title or a date: a text may begin with a rule. */
function frontMatter(text: string): Preamble | null {
  const source = text.slice(0, longestFrontMatter);
  const opening = /^\s*---[ \t]*\n/.exec(source)?.[0];
  const closing = opening && /\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(source.slice(opening.length - 1));
  if (!opening || !closing) return null;
  const parsed = v.safeParse(
    fields,
    parseYaml(source.slice(opening.length, opening.length - 1 + closing.index)),
  );
  if (!parsed.success) return null;
  const title = foldSpaces(parsed.output.title ?? parsed.output.titel ?? '');
  const date = labelledDate(String(parsed.output.date ?? parsed.output.datum ?? ''))?.date ?? null;
  if (title === '' && date === null) return null;
  const body = text.slice(opening.length - 1 + closing.index + closing[0].length);
  return { title: title === '' ? null : title, date, body };
}

function parseYaml(text: string): unknown {
  try {
    return parse(text, { logLevel: 'silent' });
  } catch {
    return null;
  }
}
