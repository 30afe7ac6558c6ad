/** The line above the text: its date, and how long it takes to hear. It is no part of what is read. */
import { useMemo } from 'react';
import { formatDate, formatDuration } from '../messages/format.ts';
import { useMessages } from '../messages/messages-context.ts';
import { type PaceSettings, readingSeconds } from '../session/progress.ts';
import type { OpenArticle } from '../session/reader-session.ts';

type Props = {
  readonly article: OpenArticle;
  readonly settings: PaceSettings;
};

export function ArticleMeta({ article, settings }: Props) {
  const { listeningTime, locale } = useMessages();
  const { blocks, complete, date } = article;
  const characters = useMemo(
    () => (complete ? blocks.reduce((sum, { text }) => sum + text.length, 0) : null),
    [blocks, complete],
  );
  const facts = [
    date && formatDate(date, locale),
    characters !== null &&
      listeningTime(formatDuration(readingSeconds(characters, settings), locale, 'long')),
  ].filter((fact) => typeof fact === 'string');
  return <p className="article-meta">{facts.join(' · ')}</p>;
}
