/** Which of the dialogs about pronunciation are open, and what they begin with. */
import { useState } from 'react';
import type { PronunciationEntry } from '../../core/pronunciation-entry.ts';
import type { ReaderSession } from '../session/reader-session.ts';
import type { ChosenWords } from './chosen-words.ts';
import { draftEntry } from './draft-entry.ts';

export type PronunciationDialogs = {
  /** The entry that is being made or edited. */
  readonly draft: PronunciationEntry | null;
  readonly isDictionaryOpen: boolean;
  /** Begins with these words. */
  readonly adjust: (words: ChosenWords | null) => void;
  readonly edit: (entry: PronunciationEntry) => void;
  readonly closeDraft: () => void;
  readonly openDictionary: () => void;
  readonly closeDictionary: () => void;
};

export function usePronunciationDialogs(session: ReaderSession): PronunciationDialogs {
  const [draft, setDraft] = useState<PronunciationEntry | null>(null);
  const [isDictionaryOpen, setDictionaryOpen] = useState(false);
  const adjust = async (words: ChosenWords | null) => {
    const entries = await session.pronunciations.load();
    setDraft(draftEntry(words, entries, session.snapshot().article?.id ?? null));
  };
  return {
    draft,
    isDictionaryOpen,
    adjust: (words) => void adjust(words),
    edit: setDraft,
    closeDraft: () => setDraft(null),
    openDictionary: () => {
      void session.pronunciations.load();
      setDictionaryOpen(true);
    },
    closeDictionary: () => setDictionaryOpen(false),
  };
}
