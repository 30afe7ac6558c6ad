/** What becomes so in the library when a text is opened. */
import type { Kept } from '../../contract/library-schema.ts';
import type { Article } from '../../core/article.ts';
import { factName, type Known, type KnownText, type TextFacts } from './library-facts.ts';

type NewFact = readonly [name: string, value: unknown];

export type OpenedText = {
  readonly id: string;
  readonly text: KnownText;
  /** Texts that are earlier versions of it. */
  readonly earlier: readonly string[];
};

export const openedText = (article: Article, name: string, sizeBytes: number): KnownText => ({
  title: article.title,
  date: article.date,
  language: article.language,
  name,
  characters: article.blocks.reduce((sum, { text }) => sum + text.length, 0),
  sizeBytes,
  openedAt: Date.now(),
});

/** Where it was read last, in whichever version: in the text itself, or in an earlier one. */
function lastRead(own: TextFacts | undefined, earlier: readonly TextFacts[]): TextFacts | undefined {
  return [...(own ? [own] : []), ...earlier].reduce<TextFacts | undefined>(
    (last, facts) => (facts.reading && facts.readingAt > (last?.readingAt ?? 0) ? facts : last),
    undefined,
  );
}

/** A text takes over what was said of its earlier versions: the place once it is the later, bookmarks once. */
export function factsOfOpened({ id, text, earlier }: OpenedText, known: Known): NewFact[] {
  const own = known.get(id);
  const versions = earlier.flatMap((version) => known.get(version) ?? []);
  const last = lastRead(own, versions);
  const facts: NewFact[] = [[factName.text(id), text]];
  if (own?.removedAt != null) facts.push([factName.removed(id), null]);
  if (own?.newer != null && versions.length > 0) facts.push([factName.newer(id), null]);
  if (last && last !== own) facts.push([factName.reading(id), last.reading]);
  for (const version of versions.filter(({ newer }) => newer !== id)) {
    facts.push([factName.newer(version.id), id]);
    for (const bookmark of version.bookmarks) {
      facts.push([factName.bookmark(id, bookmark.id), { ...bookmark, article: id }]);
    }
  }
  return facts;
}

/** What the page is told of it, from what was known before. */
export function keptOf(id: string, earlier: readonly string[], known: Known, problem: Kept['problem']): Kept {
  const own = known.get(id);
  const last = lastRead(
    own,
    earlier.flatMap((version) => known.get(version) ?? []),
  );
  return { place: last?.reading?.place ?? null, isChanged: last !== undefined && last !== own, problem };
}
