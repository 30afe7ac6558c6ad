/** What the page may ask about the text that is open; of none, there is nothing to tell. */
import type { OpenText } from './open-text.ts';
import type { ReaderSession } from './reader-session.ts';

export const textQueries = (
  open: () => OpenText | null,
): Pick<ReaderSession, 'sentenceAt' | 'rangeOf' | 'unreadIn'> => ({
  sentenceAt: (block, offset) => open()?.text.sentenceAtOffset(block, offset) ?? null,
  rangeOf: (at) => open()?.text.rangeOf(at) ?? { start: 0, end: 0 },
  unreadIn: (block) => open()?.text.unreadIn(block) ?? null,
});
