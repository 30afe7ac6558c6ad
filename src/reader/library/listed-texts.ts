/** The texts of the reading list as they are shown: which of them, and what can be said of each. */
import type { ListedText, ReadingList } from '../../contract/library-schema.ts';
import { formatDate, formatDuration, formatMoment, formatPart } from '../messages/format.ts';
import type { Messages } from '../messages/messages.ts';
import { type PaceSettings, readingSeconds } from '../session/progress.ts';

export const presentTexts = ({ texts }: ReadingList): readonly ListedText[] =>
  texts.filter(({ removedAt }) => removedAt === null);

/** What was removed last, all at once, and can be put back. */
export function lastRemoved({ texts }: ReadingList): readonly ListedText[] {
  const last = texts.reduce((latest, { removedAt }) => Math.max(latest, removedAt ?? 0), 0);
  return texts.filter(({ removedAt }) => removedAt !== null && removedAt === last);
}

/** The list counts as nearly full from this part of what it holds. */
const nearlyFull = 0.8;

/** What could go first when there is little room left: texts that were read to the end, and older versions. */
export function spareTexts(list: ReadingList): readonly ListedText[] {
  if (list.sizeBytes < nearlyFull * list.limitBytes) return [];
  return presentTexts(list).filter(({ isFinished, isOutdated }) => isFinished || isOutdated);
}

export const hasTitle = ({ title, name }: ListedText, search: string): boolean =>
  [title, name].some((words) => plain(words).includes(plain(search.trim())));

export const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Everything about a text but its title. */
export function factsOf(
  text: ListedText,
  settings: PaceSettings,
  { library, listeningTime, locale }: Messages,
): readonly string[] {
  const seconds = readingSeconds(text.characters, settings);
  return [
    ...(text.isOutdated ? [library.outdated] : []),
    ...(text.date === null ? [] : [formatDate(text.date, locale)]),
    listeningTime(formatDuration(seconds, locale, 'long')),
    partRead(text, library, locale),
    ...(text.bookmarkCount > 0 ? [library.bookmarkCount(text.bookmarkCount)] : []),
    library.openedOn(formatMoment(text.openedAt, locale)),
  ];
}

function partRead(
  { isFinished, progress }: ListedText,
  library: Messages['library'],
  locale: string,
): string {
  if (isFinished) return library.finished;
  return progress > 0 ? library.readPart(formatPart(progress, locale)) : library.notBegun;
}
