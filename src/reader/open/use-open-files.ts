/**
 * Opens the first of the files that a reader gives at once, and puts the others in the reading list. Without a
 * reading list they are not taken in, which is told.
 */
import { useState } from 'react';
import type { ReaderSession } from '../session/reader-session.ts';

export type OpenFiles = {
  readonly openFiles: (files: readonly File[]) => void;
  /** The name of the file that alone was opened. */
  readonly ignoredFiles: string | null;
  readonly forgetIgnored: () => void;
};

export function useOpenFiles(session: ReaderSession): OpenFiles {
  const [ignoredFiles, setIgnoredFiles] = useState<string | null>(null);
  const openFiles = async ([first, ...others]: readonly File[]) => {
    if (!first) return;
    const hasList = session.snapshot().settings.keepReadingList;
    setIgnoredFiles(others.length > 0 && !hasList ? first.name : null);
    await session.openFile(first);
    if (others.length > 0 && hasList) await session.library.add(others);
  };
  return {
    openFiles: (files) => void openFiles(files),
    ignoredFiles,
    forgetIgnored: () => setIgnoredFiles(null),
  };
}
