/**
 * What the reader is told. Problems are announced at once, the rest when the screen reader has a moment; both
 * places are on the page before there is anything in them, or a screen reader wouldn't notice.
 */
import { useMessages } from '../messages/messages-context.ts';
import type { ReaderSession, ReaderSnapshot } from '../session/reader-session.ts';
import { NoticeCard } from './notice-card.tsx';
import { type ShownNotice, shownNotices } from './shown-notices.ts';
import './notices.css';

type Props = {
  readonly session: ReaderSession;
  readonly snapshot: ReaderSnapshot;
  /** What the page itself has to say. */
  readonly own: readonly ShownNotice[];
};

export function NoticeList({ session, snapshot, own }: Props) {
  const messages = useMessages();
  const notices = [...shownNotices(snapshot, session, messages), ...own];
  const cards = (urgent: boolean) =>
    notices
      .filter((notice) => notice.urgent === urgent)
      .map((notice) => <NoticeCard key={notice.key} notice={notice} />);
  return (
    <section className="notices" aria-label={messages.notices.region}>
      <div role="alert">{cards(true)}</div>
      <div role="status">{cards(false)}</div>
    </section>
  );
}
