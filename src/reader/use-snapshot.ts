/** The session's snapshot in a component: it renders again when, and only when, there is another. */
import { useSyncExternalStore } from 'react';
import type { ReaderSession, ReaderSnapshot } from './session/reader-session.ts';

export const useSnapshot = (session: ReaderSession): ReaderSnapshot =>
  useSyncExternalStore(session.subscribe, session.snapshot);
